import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeYaml } from '../../../src/source/compose-yaml.ts';
import { decodeBlock } from '../../../src/source/scalars/decode-block.ts';
import { decodeFlow } from '../../../src/source/scalars/decode-flow.ts';
import { mapRange } from '../../../src/source/scalars/scalar-range.ts';
import type { Written, WrittenScalar } from '../../../src/source/written.ts';
import { planTexts } from '../plan-texts.ts';

const scalarsOf = (written: Written | null): readonly WrittenScalar[] => {
  if (written === null) return [];
  if (written.kind === 'scalar') return [written];
  if (written.kind === 'list') return written.items.flatMap(scalarsOf);
  return [...written.entries.values()].flatMap(({ value }) => scalarsOf(value));
};

const decode = (text: string, scalar: WrittenScalar) =>
  scalar.style === 'literal' || scalar.style === 'folded' ? decodeBlock(text, scalar) : decodeFlow(text, scalar);

/** Where a piece of the value of the one key stands in a text, in brackets. */
const show = async (text: string, piece: string): Promise<string> => {
  const { written } = await composeYaml(text);
  const [scalar] = scalarsOf(written);
  if (!scalar) throw new Error('no scalar');
  const from = scalar.text.indexOf(piece);
  const { start, end } = mapRange(text, scalar, { start: from, end: from + piece.length });
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
};

describe('mapRange', () => {
  it.each([
    ['plain', 'a: 专栏30期', '30', 'a: 专栏⟦30⟧期'],
    ['plain over lines', 'a: 专栏\n  共30期\n  等', '共30', 'a: 专栏\n  ⟦共30⟧期\n  等'],
    ['a blank that was a line end', 'a: b\n  c', 'b c', 'a: ⟦b\n  c⟧'],
    ['single quotes', "a: 'it''s 30'", '30', "a: 'it''s ⟦30⟧'"],
    ['a doubled quote', "a: 'it''s'", "'s", "a: 'it⟦''s⟧'"],
    ['double quotes', 'a: "x\\n\\u4e13栏\\"30\\""', '30', 'a: "x\\n\\u4e13栏\\"⟦30⟧\\""'],
    ['an escape', 'a: "x\\u4e13栏"', '专', 'a: "x⟦\\u4e13⟧栏"'],
    ['an escape of two units', 'a: "x\\U0001F600y"', '\u{1F600}', 'a: "x⟦\\U0001F600⟧y"'],
    ['double quotes over lines', 'a: "x\n  y\n\n  30 z"', '30', 'a: "x\n  y\n\n  ⟦30⟧ z"'],
    ['an escaped line end', 'a: "x\\\n  30"', 'x30', 'a: "⟦x\\\n  30⟧"'],
    ['a literal block', 'a: |\n  x\n  专栏30期\n', '30', 'a: |\n  x\n  专栏⟦30⟧期\n'],
    ['a literal block over lines', 'a: |\n  x\n  y\n', 'x\ny', 'a: |\n  ⟦x\n  y⟧\n'],
    ['a literal block with CRLF', 'a: |\r\n  x\r\n  30\r\n', '30', 'a: |\r\n  x\r\n  ⟦30⟧\r\n'],
    ['a literal block with an indentation sign', 'a: |2-\n     x\n   30\n', '30', 'a: |2-\n     x\n   ⟦30⟧\n'],
    ['a literal block with a comment', 'a: | # 30\n  x30\n', '30', 'a: | # 30\n  x⟦30⟧\n'],
    ['a folded block', 'a: >-\n  x\n  y\n\n  30\n', 'y\n30', 'a: >-\n  x\n  ⟦y\n\n  30⟧\n'],
    ['a folded block with deeper lines', 'a: >\n  x\n    y\n  30\n', '30', 'a: >\n  x\n    y\n  ⟦30⟧\n'],
    ['beyond the Basic Multilingual Plane', 'a: 𠮷30', '30', 'a: 𠮷⟦30⟧'],
  ])('finds words in %s', async (_name, text, piece, shown) => {
    expect(await show(text, piece)).toBe(shown);
  });

  const scalar: WrittenScalar = { kind: 'scalar', start: 3, end: 7, style: 'double', text: 'bc', parentIndent: 0 };

  it.each([
    ['an empty range', { start: 1, end: 1 }, { start: 5, end: 5 }],
    ['an empty range at the end', { start: 2, end: 2 }, { start: 6, end: 6 }],
    ['a range beyond the end', { start: 1, end: 99 }, { start: 5, end: 6 }],
    ['a range upside down', { start: 1, end: 0 }, { start: 5, end: 5 }],
  ])('takes %s', (_name, range, span) => {
    expect(mapRange('a: "bc"', scalar, range)).toEqual(span);
  });

  it('gives the whole scalar where the text is not what was decoded', () => {
    expect(mapRange('a: "xy"', { ...scalar }, { start: 0, end: 1 })).toEqual({ start: 3, end: 7 });
  });
});

/** Whether a stretch of source can stand for a unit. */
const standsFor = (source: string, unit: string, scalar: WrittenScalar, text: string): boolean => {
  if (source === unit) return true;
  if (unit === ' ' || unit === '\n') {
    if (/^[ \t]*(?:\r?\n[ \t]*)+$/.test(source)) return true;
    // The last line end that `|` and `>` add where the file ends without one.
    if (unit === '\n' && source === '' && scalar.end === text.length) return true;
  }
  if (scalar.style === 'single') return source === "''" && unit === "'";
  if (scalar.style !== 'double' || !source.startsWith('\\')) return false;
  const code = /^\\[xuU]([0-9a-fA-F]+)$/.exec(source)?.[1];
  if (code) return String.fromCodePoint(Number.parseInt(code, 16)).includes(unit);
  return source.length === 2;
};

const expectFaithful = async (text: string): Promise<number> => {
  const { written, faults } = await composeYaml(text);
  if (faults.length > 0) return 0;
  const scalars = scalarsOf(written).filter(({ start, end }) => end > start);
  for (const scalar of scalars) {
    const { text: decoded, starts, ends } = decode(text, scalar);
    expect(decoded).toBe(scalar.text);
    expect([starts.length, ends.length]).toEqual([decoded.length, decoded.length]);
    for (const [index, start] of starts.entries()) {
      const end = ends[index] ?? 0;
      expect(start).toBeGreaterThanOrEqual(Math.max(scalar.start, starts[index - 1] ?? 0));
      expect(end).toBeLessThanOrEqual(scalar.end);
      expect(standsFor(text.slice(start, end), decoded.charAt(index), scalar, text)).toBe(true);
    }
  }
  return scalars.length;
};

const newline = fc.constantFrom('\n', '\r\n');
const word = fc.constantFrom('专栏', '30期', 'a', 'b c', '𠮷', '#x', "it's", '“引”', '1.5', '-', ':', '\\n', '"', ',');
const lines = fc.array(fc.tuple(fc.nat(4), fc.array(word, { maxLength: 3 }), fc.nat(2)), {
  minLength: 1,
  maxLength: 6,
});

/** A text as a block scalar: any header, any blanks, any line ends. */
const blocks = fc
  .tuple(
    fc.constantFrom('|', '>'),
    fc.constantFrom('', '-', '+', '1', '2', '2-', '+3'),
    lines,
    newline,
    fc.boolean(),
    fc.boolean(),
  )
  .map(([sign, marks, body, end, isItem, isClosed]) => {
    const rows = body.map(
      ([blanks, words, trail]) => `${' '.repeat(blanks + 2)}${words.join(' ')}${' '.repeat(trail)}`,
    );
    return `${isItem ? '- ' : ''}k: ${sign}${marks}${end}${rows.join(end)}${isClosed ? `${end}${isItem ? '  ' : ''}z: 1${end}` : ''}`;
  });

/** A text as a plain or quoted scalar over lines. */
const flows = fc
  .tuple(
    fc.constantFrom('', "'", '"'),
    lines,
    newline,
    fc.array(
      fc.constantFrom('\\u4e13', '\\n', '\\"', '\\t', '\\x41', '\\\\', '\\ ', '\\U0001F600', '\\\n  ', '\\\r\n  '),
      {
        maxLength: 3,
      },
    ),
  )
  .map(([quote, body, end, escapes]) => {
    const rows = body.map(
      ([blanks, words, trail]) => `${' '.repeat(blanks + 1)}${words.join(' ')}${' '.repeat(trail)}`,
    );
    const inner = rows.join(end);
    if (quote === '"')
      return `k: "${inner
        .replace(/["\\]/g, '')
        .split(' ')
        .join(escapes[0] ? ` ${escapes.join('')}` : ' ')}"${end}`;
    return quote === "'" ? `k: '${inner.replaceAll("'", "''")}'${end}` : `k: x${inner}${end}`;
  });

describe('every unit of every scalar', () => {
  it.each(planTexts)('stands where it says: a plan', async (text) => {
    expect(await expectFaithful(text)).toBeGreaterThan(3);
  });

  it.each([
    ['block scalars', blocks],
    ['plain and quoted scalars', flows],
    [
      'random YAML',
      fc.string({ unit: fc.constantFrom(...'ab \n:-"\'|>+2\\\r,['), maxLength: 40 }).map((text) => `k: ${text}`),
    ],
  ])('stands where it says: %s', async (_name, texts) => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        count += await expectFaithful(text);
      }),
      { numRuns: 1500 },
    );
    expect(count).toBeGreaterThan(100);
  });
});
