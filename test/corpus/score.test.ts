import { describe, expect, it } from 'vitest';
import { type Entry, readEntry } from './corpus.ts';
import { score } from './score.ts';

const text = '举办讲座不少于30场，每周更新短文3条，第12届。';
const lines = [
  '不少于30场 | target | gte 30 场 | 讲座',
  '3条 | rate | eq 3 条 /week | 短文',
  '第12届 | ordinal | 12 | –',
];

/** The measures that are not all right, with how much of each is. */
const wrong = (entry: Entry): Readonly<Record<string, string>> =>
  Object.fromEntries(
    score([entry])
      .filter(({ slips }) => slips.length > 0)
      .map(({ name, right, of }) => [name, `${right}/${of}`]),
  );

const entryWith = (at: number, line: string): Entry =>
  readEntry({ text, figures: lines.map((each, index) => (index === at ? line : each)) });

describe('the score', () => {
  it.each<readonly [string, number, string, Readonly<Record<string, string>>]>([
    ['another number', 0, '不少于30场 | target | gte 31 场 | 讲座', { value: '2/3' }],
    ['another comparator', 0, '不少于30场 | target | eq 30 场 | 讲座', { value: '2/3' }],
    ['another period', 1, '3条 | rate | eq 3 条 /day | 短文', { value: '2/3' }],
    ['another noun', 0, '不少于30场 | target | gte 30 场 | 展览', { of: '1/2' }],
    ['fewer words', 0, '30场 | target | gte 30 场 | 讲座', { words: '2/3' }],
    ['another kind', 2, '第12届 | edition | 12 | –', { 'recall edition': '0/1', 'precision ordinal': '0/1' }],
  ])('sees %s', (_, at, line, expected) => {
    expect(wrong(entryWith(at, line))).toEqual(expected);
  });

  it('sees a figure that nobody marked, and one that nobody read', () => {
    expect(wrong(readEntry({ text: '讲座30场。', figures: [] }))).toEqual({ 'precision target': '0/1' });
    expect(
      wrong(readEntry({ text: '讲座若干。', figures: ['讲座 | name | – | –', '若干 | approximate | – | 讲座'] })),
    ).toEqual({
      'recall name': '0/1',
    });
  });

  it.each(['31场 | target | eq 31 场 | –', '30场 | goal | eq 30 场 | –'])('refuses %s', (line) => {
    expect(() => readEntry({ text: '讲座30场。', figures: [line] })).toThrow();
  });
});
