import { describe, expect, it } from 'vitest';
import { splitLead } from '../../src/recognize/lead.ts';

/** Title and rest of a text. */
const split = (text: string, apart = 0): readonly [string, string] => {
  const { title, rest } = splitLead(text, apart);
  return [title, text.slice(rest)];
};

describe('the lead sentence of a text', () => {
  it.each([
    ['办好讲座。全年20场。', '办好讲座', '全年20场。'],
    ['办好讲座。 全年20场。', '办好讲座', '全年20场。'],
    ['办好讲座！全年20场。', '办好讲座！', '全年20场。'],
    ['学习“怎么看？怎么办？”系列。全年20场。', '学习“怎么看？怎么办？”系列', '全年20场。'],
    ['办好讲座（每月一场。雨天顺延）。全年12场。', '办好讲座（每月一场。雨天顺延）', '全年12场。'],
    ['办好讲座：全年20场。', '办好讲座：', '全年20场。'],
    ['办好（讲座。全年20场。', '办好（讲座', '全年20场。'],
  ])('%s', (text, title, rest) => {
    expect(split(text)).toEqual([title, rest]);
  });

  it.each(['办好讲座', '办好讲座。', '全：年20场。', '办好讲座、展览、竞赛、培训和各类主题活动：全年20场。', ''])(
    'all of %s',
    (text) => {
      expect(split(text)).toEqual([text, '']);
    },
  );

  it('ends where the words that are set apart end at a mark', () => {
    expect(split('办好讲座。每月一场。全年12场。', 10)).toEqual(['办好讲座。每月一场', '全年12场。']);
    expect(split('办好讲座：全年12场。会同团委。', 5)).toEqual(['办好讲座：', '全年12场。会同团委。']);
    expect(split('办好讲座。全年12场。', 4)).toEqual(['办好讲座', '全年12场。']);
    expect(split('办好讲座。全年12场。', 2)).toEqual(['办好讲座', '全年12场。']);
    expect(split('办好讲座。全年12场。', 11)).toEqual(['办好讲座', '全年12场。']);
  });
});
