import { describe, expect, it } from 'vitest';
import { compareWords, markWords } from '../../src/compare/compare-words.ts';
import { focusOn } from '../../src/compare/focus.ts';

const focused = (old: string, now: string): string => markWords(focusOn(compareWords(old, now)));

describe('focusOn', () => {
  it('leaves the sentences around a change', () => {
    const before = '这一句没有改动，所以不必再印。';
    const behind = '后面的一句也没有改动，同样不必再印。';
    expect(focused(`${before}全年培训30场。${behind}`, `${before}全年培训50场。${behind}`)).toBe(
      '……全年培训[-30-]{+50+}场。……',
    );
  });

  it('keeps what is short, and everything between changes that stand close together', () => {
    expect(focused('先做甲。培训30场，讲座20场。', '先做甲。培训50场，讲座10场。')).toBe(
      '先做甲。培训[-30-]{+50+}场，讲座[-20-]{+10+}场。',
    );
  });

  it('cuts a sentence without end at a comma', () => {
    const clause = '各单位要结合实际抓好落实，';
    const text = clause.repeat(20);
    expect(focused(`${text}培训30场。`, `${text}培训50场。`)).toBe(`……${clause.repeat(4)}培训[-30-]{+50+}场。`);
  });
});
