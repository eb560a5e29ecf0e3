import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeYaml } from '../../src/source/compose-yaml.ts';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { Source } from '../../src/source/source.ts';
import { builtInLimits } from '../../src/text/limits.ts';
import { brokenFiles } from './broken.ts';
import { planTexts } from './plan-texts.ts';

const load = (text: string) => loadYaml(new Source('计划.yaml', text));

const findings = async (text: string): Promise<readonly string[]> => {
  const { source, diagnostics } = await load(text);
  return diagnostics.map(({ span, message }) => {
    const { line, column } = source.pointAt(span.start);
    return `${line}:${column} ${text.slice(span.start, span.end)} | ${message.zh}`;
  });
};

describe('a broken file', () => {
  it.each(brokenFiles)('with $name is told where and what to do', async ({ lines, found }) => {
    expect(await findings(`${lines.join('\n')}\n`)).toEqual(found);
  });

  it.each(brokenFiles)('with $name gives the same with CRLF', async ({ lines, found }) => {
    expect(await findings(`${lines.join('\r\n')}\r\n`)).toEqual(found);
  });

  it.each(brokenFiles)('with $name is told in English too, in words of our own', async ({ lines }) => {
    const { data, diagnostics } = await load(`${lines.join('\n')}\n`);
    expect(data).toBeUndefined();
    for (const { message, ruleId, severity } of diagnostics) {
      expect(message.en).toMatch(/\.$/);
      expect(message.zh).toMatch(/。$/);
      expect(message.en).not.toMatch(/implicit|scalar|mapping|collection|flow|indicator|undefined|null|object/i);
      expect([ruleId, severity]).toEqual(['syntax', 'error']);
    }
  });

  it('tells all of its mistakes at once', async () => {
    const text =
      'kepu：1\ntitle: 关于: 强化\nsections:\n\t- title: "甲\n    tasks:\n      - id: a\n        value: >90万户\nyear: *x\n';
    expect((await findings(text)).map((line) => line.split(' ', 1)[0])).toEqual([
      '1:5',
      '2:10',
      '4:1',
      '4:11',
      '7:16',
      '8:7',
    ]);
  });

  it('points at both places of a key that stands twice', async () => {
    const { source, diagnostics } = await load('year: 2026\ntitle: a\nyear: 2027\n');
    const [related] = diagnostics[0]?.related ?? [];
    expect(related && source.pointAt(related.span.start)).toEqual({ line: 1, column: 1 });
    expect(related?.message.zh).toBe('year 第一次写在这里');
  });

  it('takes keys for the same that differ only in how an accent is written', async () => {
    expect(await findings('x: {caf\u00E9: 1, cafe\u0301: 2}\n')).toHaveLength(1);
  });
});

describe('what a plan usually holds', () => {
  it.each([
    ['dates as text', 'due: 2026-11-30\n', { due: '2026-11-30' }],
    ['times as text', 'at: 12:30\n', { at: '12:30' }],
    ['yes and no as text', 'a: yes\nb: no\n', { a: 'yes', b: 'no' }],
    ['underscores as text', 'a: 1_000\n', { a: '1_000' }],
    ['binary numbers as text', 'a: 0b101\n', { a: '0b101' }],
    ['leading zeros as decimal', 'a: 010\n', { a: 10 }],
    ['hexadecimal numbers', 'a: 0x1F\n', { a: 31 }],
    ['empty values', 'a:\nb: ~\n', { a: null, b: null }],
    ['tabs beside words', 'a:\t1\n', { a: 1 }],
    ['a leading document mark', '---\na: 1\n', { a: 1 }],
    ['a closing bracket below its key', 'a: [\n  b\n]\n', { a: ['b'] }],
    ['quoted keys', '"1": a\n', { '1': 'a' }],
    ['Windows line ends', 'a: |\r\n  b\r\n  c\r\n', { a: 'b\nc\n' }],
    ['a key that programs trip over', 'constructor: a\n', { constructor: 'a' }],
    ['Chinese keys', '标题: 强化\n', { 标题: '强化' }],
    ['comments at the margin within brackets', '---\na: {b: c,\n# d\n  e: f\n# g\n  }\n', { a: { b: 'c', e: 'f' } }],
    ['a list', '- a\n- 1\n', ['a', 1]],
  ])('%s', async (_name, text, data) => {
    expect(await load(text)).toMatchObject({ data, diagnostics: [] });
  });
});

describe('hostile files', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['braces', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['brackets that close', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['levels of keys', Array.from({ length: 500 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
  ])('nested %s are refused, again and again in one process', async (_name, text) => {
    for (let round = 0; round < 3; round += 1) {
      expect(await findings(text)).toEqual([expect.stringContaining('这里的嵌套超过 64 层')]);
    }
  });

  it('allows 64 levels and no more', async () => {
    const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
    expect((await load(nested(builtInLimits.depth))).diagnostics).toEqual([]);
    expect((await load(nested(builtInLimits.depth + 1))).diagnostics).toHaveLength(1);
  });

  it('finds the one key that stands twice among 20,000', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: v`);
    expect(await findings(`${keys.join('\n')}\nk77: v\n`)).toEqual([
      '20001:1 k77 | 键 k77 在同一级里写了两次。请删去一个，或改正键名。',
    ]);
  });

  it('reports no more than the bound, however many there are', async () => {
    for (const line of ['a: *x', '\ta: b', 'a: b: c', 'a: 1e999', '- - : x', 'a: "']) {
      const { diagnostics } = await load(`${line}\n`.repeat(2000));
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeLessThanOrEqual(builtInLimits.messages + 1);
    }
  });

  it('keeps a bounded number of faults in memory', async () => {
    for (const line of ['a: b: c', '- - : x', 'a: [b c: d: e]', '}', 'a: 1e999']) {
      const { faults } = await composeYaml(`${line}\n`.repeat(5000));
      expect(faults.length).toBeLessThanOrEqual(3 * builtInLimits.messages + 1);
    }
  });

  it('stops at a number of words and marks', async () => {
    expect(await findings(`a: [${'&,'.repeat(10)}${'a,'.repeat(builtInLimits.words)}]`)).toContainEqual(
      expect.stringContaining('文件太长'),
    );
  });

  it('keeps __proto__ from being a key', async () => {
    const { data, diagnostics } = await load('__proto__: {polluted: true}\n');
    expect([data, diagnostics.length]).toEqual([undefined, 1]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('any text', () => {
  const mutated = fc
    .tuple(
      fc.constantFrom(...planTexts),
      fc.array(fc.tuple(fc.nat(), fc.nat(4), fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 4 }),
    )
    .map(([text, edits]) =>
      edits.reduce((so, [at, drop, add]) => {
        const start = at % (so.length + 1);
        return so.slice(0, start) + add + so.slice(start + drop);
      }, text),
    );

  it.each([
    ['random', fc.string({ unit: 'binary', maxLength: 200 })],
    [
      'made of YAML signs',
      fc.string({ unit: fc.constantFrom(...'ab1 \n\t-:?,[]{}#&*!|>\'"%@`~\\：“'), maxLength: 60 }),
    ],
    ['a plan with changes', mutated],
  ])('%s: is data or findings within the text, never an exception', async (_name, texts) => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { data, diagnostics } = await load(text);
        expect(data === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
        for (const [index, { span, message }] of diagnostics.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(diagnostics[index - 1]?.span.start ?? 0);
          expect(span.end).toBeGreaterThanOrEqual(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(message.zh).not.toContain('undefined');
        }
      }),
      { numRuns: 400 },
    );
  });
});
