import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const keys = ['title', 'text', 'tasks', 'targets', 'tags', 'owner', 'support', 'due', 'columns', 'note'];
const units = ['示例省科学技术协会', '科普部', '宣传部', '示例日报', '示例广播电视台新闻综合广播'];

describe('nearest', () => {
  it.each([
    ['titel', 'title'],
    ['Targets', 'targets'],
    ['target', 'targets'],
    ['colunms', 'columns'],
    ['ower', 'owner'],
  ])('%s is probably %s', (word, meant) => {
    expect(nearest(word, keys)).toBe(meant);
  });

  it.each([
    ['科普处', '科普部'],
    ['示例晚报', '示例日报'],
    ['示例省科技协会', '示例省科学技术协会'],
    ['广播电视台新闻广播', '示例广播电视台新闻综合广播'],
  ])('%s is probably %s', (word, meant) => {
    expect(nearest(word, units)).toBe(meant);
  });

  it.each(['budget', 'x', '', 'zzz'])('%j is nothing known', (word) => {
    expect(nearest(word, keys)).toBeNull();
  });

  it('does not take one department for another', () => {
    expect(nearest('组织人事处', units)).toBeNull();
    expect(nearest('财务部', ['宣传部'])).toBeNull();
  });

  it('gives the first of two that are equally close', () => {
    expect(nearest('abcx', ['abcd', 'abce'])).toBe('abcd');
  });

  it('answers for very long words', () => {
    expect(nearest('长'.repeat(100_000), [`${'长'.repeat(100_000)}名`])).toBe(`${'长'.repeat(100_000)}名`);
  });
});
