import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/rules.ts';
import { readFigures } from '../../src/text/read-figures.ts';
import { fileOf } from '../plan/plan-of.ts';
import { lintText, written } from './lint-text.ts';
import { planWith, slipsIn } from './slips.ts';

/** Rules about how texts are written. */
const writing = rules.filter(({ source }) => source.startsWith('GB/T'));

/** Rules whose fix rewrites a text. */
const rewriting = rules.filter(
  ({ isFixable, source }) => isFixable && (source.startsWith('GB/T 158') || source === 'GB/T 9704'),
);

const words = fc.array(
  fc.constantFrom(
    ...[
      '科普',
      '讲座',
      '等',
      '第',
      '（一）',
      '1',
      '30',
      '２０',
      '％',
      '%',
      '场',
      '年',
      '2026',
      '万',
      '三',
      '四',
      '天',
      'APP',
      'ｂ',
    ],
    ...[
      ',',
      '.',
      '...',
      ':',
      ';',
      '?',
      '!',
      '(',
      ')',
      '（',
      '）',
      '"',
      '“',
      '”',
      '《',
      '》',
      '‘',
      '’',
      '，',
      '。',
      '、',
      '；',
      '：',
    ],
    ...[
      '……',
      '…',
      '·',
      '--',
      '—',
      '-',
      '～',
      '~',
      ' ',
      '\u3000',
      '\n',
      '\n\n',
      '- ',
      '**',
      '| ',
      '|---|',
      '\\',
      '`',
      'a@b.cn',
      '0431-85678901',
    ],
  ),
  { minLength: 1, maxLength: 24 },
);

const closing = new Map([
  ['(', ')'],
  ['（', '）'],
  ['《', '》'],
  ['“', '”'],
]);

const promised = (text: string) =>
  readFigures(text)
    .filter(({ kind }) => kind === 'target' || kind === 'growth' || kind === 'rate')
    .map(({ min, max, unit, comparator }) => [min, max, unit, comparator]);

describe.each(rewriting.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('leaves nothing to fix', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const { fixed } = slipsIn(rule, `科普${parts.join('')}。`);
        const again = slipsIn(rule, fixed);
        expect(again.fixed).toBe(fixed);
      }),
      { numRuns: 500 },
    );
  });

  it('points at words of the text, each once', () => {
    fc.assert(
      fc.property(words, (parts) => {
        const text = `科普${parts.join('')}。`;
        const edits = slipsIn(rule, text).violations.flatMap(({ fix }) => fix?.edits ?? []);
        const ranges = edits.map(({ at: [, , range] }) => range ?? { start: 0, end: 0 });
        ranges.sort((a, b) => a.start - b.start);
        for (const [index, { start, end }] of ranges.entries()) {
          expect(start).toBeLessThan(end);
          expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('rules of writing together', () => {
  it.each([
    '全年举办讲座３０场,培训1,200人次(含网络),增长4-6%。',
    '推出1-2个平台，服务５万人、３．５万户、等。',
    '一.举办"科普进校园"30场，，2021-2025年...',
    '每天更新 3 条以上,每月１-２期;',
  ])('change no figure of %s', (text) => {
    let fixed = text;
    for (const rule of rewriting) fixed = slipsIn(rule, fixed).fixed;
    expect(fixed).not.toBe(text);
    expect(promised(fixed)).toEqual(promised(text));
  });

  it('leave alone what a quote of the plan would have to follow', async () => {
    const target = 'indicator: 讲座, value: 30场, quote: 讲座--共30场';
    const found = await lintText(fileOf('举办讲座--共30场,展览--共20场。', [target]), rewriting);
    expect(found.map(({ ruleId, fix }) => [ruleId, fix !== null])).toEqual([
      ['dash-form', false],
      ['width-and-digit-mixed', true],
      ['dash-form', false],
    ]);
    const elsewhere = await lintText(fileOf('举办讲座——共30场，展览--共20场。', []), rewriting);
    expect(elsewhere.map(({ fix }) => fix?.edits.map(({ text }) => text))).toEqual([['——']]);
  });

  it('read the notice too', async () => {
    const rest = 'publication:\n  noticeText: 现将要点印发给你们,请落实。';
    const found = await lintText(fileOf('举办讲座。', [], [], rest), rewriting);
    expect(written(found)).toEqual(['6:24 warning width-and-digit-mixed ,']);
  });

  it('read attachments in words too', async () => {
    const rest = 'attachments: [{title: 报名须知, text: "请按时报名,不得迟到。"}]';
    const found = await lintText(fileOf('举办讲座。', [], [], rest), rewriting);
    expect(written(found)).toEqual(['5:41 warning width-and-digit-mixed ,']);
  });

  it('pass over registered names', () => {
    const text = '与(甲)乙,丙台合办。';
    const plan = {
      ...planWith(text),
      terms: [{ kind: 'term', term: '(甲)乙,丙台', variants: [], means: null }],
    } as const;
    for (const rule of rewriting) expect(slipsIn(rule, text, plan).violations).toEqual([]);
    expect(rewriting.flatMap((rule) => slipsIn(rule, text).violations).length).toBeGreaterThan(0);
  });

  it('read a long text in linear time', () => {
    for (const piece of [
      '(',
      '“',
      '"',
      '《',
      '-',
      '、',
      '.',
      '…',
      '\u3000',
      '**',
      '1-2',
      '科 ',
      '2026.',
      '（一）、',
      'a@',
      '第',
    ]) {
      // Nested as deep as it is long, where it opens something.
      const text = piece.repeat(60_000) + (closing.get(piece) ?? '').repeat(60_000);
      const plan = planWith(text);
      const before = performance.now();
      for (const rule of writing) slipsIn(rule, text, plan);
      expect(performance.now() - before, piece).toBeLessThan(4000);
    }
  }, 60_000);
});
