import { nastyWords } from './dictionary.ts';
import type { Random } from './random.ts';

/** Makes another text of one, with a piece of an alien one where two are spliced. */
type Mutation = (text: string, random: Random, alien: string) => string;

const replace = (text: string, start: number, end: number, words: string): string =>
  text.slice(0, start) + words + text.slice(end);

const linesOf = (text: string): string[] => text.split('\n');

/** Changes the lines of a text at one of them. */
const inLines =
  (change: (lines: string[], at: number, random: Random) => void): Mutation =>
  (text, random) => {
    const lines = linesOf(text);
    change(lines, random.below(lines.length), random);
    return lines.join('\n');
  };

const someLines = (random: Random): number => 1 + random.below(random.once(4) ? 12 : 2);

/** The line with all that is indented deeper below it: a key, or an entry of a list, with its value. */
const blockAt = (lines: readonly string[], at: number): number => {
  const indent = (line: string): number => line.search(/\S|$/);
  const own = indent(lines[at] ?? '');
  let end = at + 1;
  while (end < lines.length && (lines[end]?.trim() === '' || indent(lines[end] ?? '') > own)) end += 1;
  return end - at;
};

const keyPattern = /([\p{L}\p{N}_-]+)(: ?)/gu;
const numberPattern = /\d+(?:\.\d+)?|[一二三四五六七八九十百千万亿]+/g;

/** Replaces one of the matches of a pattern by what is made of it. */
const atMatch =
  (pattern: RegExp, change: (words: string, random: Random) => string): Mutation =>
  (text, random) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const { index = 0, 0: words } = random.pick(matches);
    return replace(text, index, index + words.length, change(words, random));
  };

const keysOf = (text: string): string[] => [...text.matchAll(keyPattern)].map(([words]) => words);

const oddNumbers = [
  '0',
  '-1',
  '1.5',
  '00',
  '999999999',
  '9007199254740993',
  '1e5',
  '三',
  '三百零五',
  '十',
  '1,000',
  '１２',
  '',
];

const mutations: readonly Mutation[] = [
  // a character: another, gone, one more, twice
  (text, random) => {
    const at = random.below(text.length + 1);
    const code = random.once(3) ? random.below(0x10000) : random.below(128);
    return replace(text, at, at + random.below(2), String.fromCharCode(code));
  },
  (text, random) => {
    const at = random.below(text.length);
    return replace(text, at, at + 1 + random.below(random.once(5) ? 40 : 3), '');
  },
  (text, random) => {
    const at = random.below(text.length);
    return replace(text, at, at, text.slice(at, at + 1 + random.below(random.once(5) ? 40 : 3)));
  },
  // a word of the dictionary, put in or in place of something
  (text, random) => {
    const at = random.below(text.length + 1);
    return replace(text, at, at + (random.once(2) ? 0 : random.below(8)), random.pick(nastyWords));
  },
  (text, random) => {
    const at = random.below(text.length + 1);
    const words = random.pick(nastyWords);
    return replace(text, at, at, words.repeat(1 + random.below(random.once(10) ? 200 : 4)));
  },
  // lines
  inLines((lines, at, random) => lines.splice(at, someLines(random))),
  inLines((lines, at, random) => lines.splice(at, 0, ...lines.slice(at, at + someLines(random)))),
  inLines((lines, at, random) => lines.splice(random.below(lines.length), 0, ...lines.splice(at, someLines(random)))),
  inLines((lines, at, random) => {
    lines[at] = ' '.repeat(1 + random.below(4)) + lines[at];
  }),
  inLines((lines, at, random) => {
    lines[at] = (lines[at] ?? '').replace(new RegExp(`^ {0,${1 + random.below(4)}}`), '');
  }),
  // blocks: a key or an entry with its value
  inLines((lines, at) => lines.splice(at, blockAt(lines, at))),
  inLines((lines, at) => lines.splice(at, 0, ...lines.slice(at, at + blockAt(lines, at)))),
  inLines((lines, at, random) => {
    const block = lines.splice(at, blockAt(lines, at));
    lines.splice(random.below(lines.length + 1), 0, ...block);
  }),
  inLines((lines, at, random) => {
    const shift = ' '.repeat(2 * random.below(4));
    for (let line = at; line < at + blockAt(lines, at); line += 1)
      lines[line] = shift + (lines[line] ?? '').trimStart();
  }),
  // keys, numbers
  (text, random, alien) => {
    const keys = keysOf(random.once(2) ? alien : text);
    return keys.length === 0 ? text : atMatch(keyPattern, () => random.pick(keys))(text, random, alien);
  },
  atMatch(keyPattern, (words, random) => `${words}${random.pick(nastyWords)}`),
  atMatch(numberPattern, (words, random) =>
    random.once(2) ? random.pick(oddNumbers) : words + random.pick(oddNumbers),
  ),
  atMatch(
    /: \S[^\n]*/g,
    (_, random) =>
      `: ${random.pick(['', '""', '[]', '{}', 'null', '0', '[[]]', '{a: b}', '|', random.pick(nastyWords)])}`,
  ),
  // two texts in one
  (text, random, alien) => {
    const at = random.below(text.length + 1);
    const from = random.below(alien.length);
    return replace(text, at, at + random.below(60), alien.slice(from, from + random.below(120)));
  },
  (text, random, alien) => {
    const lines = linesOf(alien);
    const from = random.below(lines.length);
    const block = lines.slice(from, from + blockAt(lines, from)).join('\n');
    const at = text.indexOf('\n', random.below(text.length + 1)) + 1;
    return replace(text, at, at, `${block}\n`);
  },
  // its line ends, its end
  (text, random) => (random.once(4) ? text.replaceAll('\n', random.pick(['\r\n', '\r'])) : text),
  (text, random) => (random.once(4) ? text.slice(0, random.below(text.length + 1)) : text),
];

/** A text with a few things done to it: mostly one or two, for what is broken in many places is refused at the first. */
export const mutateText = (text: string, random: Random, alien: string): string => {
  let changed = text;
  for (let count = 1 + random.below(random.once(3) ? 6 : 2); count > 0; count -= 1) {
    changed = random.pick(mutations)(changed, random, alien);
  }
  return changed.length > largestText ? changed.slice(0, largestText) : changed;
};

/** Texts of this size and more have tests of their own; here they would only take the time of a hundred others. */
const largestText = 60_000;

/** Bytes with some of them changed, gone, doubled or cut off. */
export const mutateBytes = (bytes: Uint8Array, random: Random): Uint8Array => {
  let changed = Uint8Array.from(bytes);
  for (let count = 1 + random.below(4); count > 0 && changed.length > 0; count -= 1) {
    const at = random.below(changed.length);
    const length = 1 + random.below(random.once(4) ? 64 : 4);
    const kind = random.below(4);
    if (kind === 0) changed.fill(random.below(256), at, at + 1);
    else if (kind === 1) changed[at] = (changed[at] ?? 0) ^ (1 << random.below(8));
    else if (kind === 2) changed = joined(changed.subarray(0, at), changed.subarray(at + length));
    else changed = joined(changed.subarray(0, at + length), changed.subarray(at));
  }
  return changed;
};

const joined = (one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};
