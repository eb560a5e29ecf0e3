import { describe, expect, it } from 'vitest';
import { standingsIn } from '../../../src/plan/names/standing.ts';

/** How the words between ▸ and ◂ stand. */
const standing = (marked: string): string => {
  const text = marked.replace(/[▸◂]/g, '');
  const start = marked.indexOf('▸');
  return standingsIn({ at: [{}, 'text'], text })({ start, end: marked.indexOf('◂') - 1 });
};

describe('standingsIn', () => {
  it.each([
    ['与▸清河报◂合办', 'plain'],
    ['▸清河报◂', 'plain'],
    ['联合▸农技协◂和示范基地', 'plain'],
    ['，▸农技协◂和科普示范基地', 'plain'],
    ['办好《▸清河报◂》', 'title'],
    ['“▸三长◂”和志愿者', 'quotation'],
    ['《关于办好▸清河报◂的通知》', 'within'],
    ['《关于办好〈▸清河报◂〉的通知》', 'within'],
    ['“读《▸清河报◂》”活动', 'within'],
    ['学习▸《纲要》◂', 'plain'],
    ['办好▸清河报◂告会', 'joined'],
    ['江州市▸文化局◂', 'joined'],
    ['江州▸县文化局◂', 'joined'],
    ['同▸县文化局◂一道', 'plain'],
    ['由▸文化局◂面向社会', 'joined'],
    ['农村▸科普e站◂', 'plain'],
    ['全省▸清河县文化局◂系统', 'plain'],
  ])('%s is %s', (marked, expected) => {
    expect(standing(marked)).toBe(expected);
  });
});
