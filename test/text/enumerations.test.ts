import { describe, expect, it } from 'vitest';
import { brokenEnumerations } from '../../src/text/enumerations.ts';

const said = (text: string): readonly string[] =>
  brokenEnumerations(text).map(({ at, fault, expected }) => `${fault} ${text.slice(at.start, at.end)}→${expected}`);

describe('brokenEnumerations', () => {
  it.each([
    ['一是办班；二是巡讲；四是考核。', ['order 四是→3']],
    ['一是办班；二是巡讲；二是考核。', ['order 二是→3']],
    ['抓好四项重点工作：一是办班；二是巡讲；三是考核。', ['count 四→3']],
    ['做好以下3方面工作：一是办班；二是巡讲。', ['count 3→2']],
    ['两项措施：一是办班。二是巡讲。三是考核。', ['count 两→3']],
    ['抓好三项工作：一是办班。\n\n二是巡讲。', ['count 三→2']],
    ['一是甲。二是乙。\n\n一是丙。三是丁。', ['order 三是→2']],
  ])('%s', (text, found) => {
    expect(said(text)).toEqual(found);
  });

  it.each([
    '抓好三项工作：一是办班；二是巡讲；三是考核。',
    '抓好三项工作：一是办班。\n\n二是巡讲。\n\n三是考核。',
    '一是办班，做到：一是新，二是实；二是巡讲；三是考核。',
    '两项工作：一是办班，三个要求：一是新，二是实，三是严；二是巡讲。',
    '说一是一、说二是二；一是一，二是二。',
    '一是办班；二是二次培训；三是三次考核。',
    '其一是办班，这一是重点；二是巡讲；四是考核。',
    '一是办班、二是否巡讲待定、二是巡讲。',
    '举办讲座3场：一是进校园，二是进社区。',
    '抓好三项工作：一是办班。',
    '“一是办班；三是巡讲”。二是考核。',
    '二是巡讲；四是考核。',
  ])('finds nothing in %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
