import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cursorAt, type Step } from '../../src/lsp/cursor.ts';
import { composeYaml } from '../../src/source/compose-yaml.ts';
import { dumpYaml } from '../../src/source/dump-yaml.ts';
import { Source } from '../../src/source/source.ts';
import type { Written } from '../../src/source/written.ts';
import { planFile } from '../plan/arbitrary-plan.ts';
import { planTexts } from '../source/plan-texts.ts';
import { marked } from './marked.ts';
import { repositoryTexts } from './repository-texts.ts';

/** `key a/0/b name (siblings)` or `value a/0/b words position`. */
const show = (text: string): string => {
  const { source, offset } = marked(text);
  const cursor = cursorAt(source, offset);
  if (cursor === null) return 'nowhere';
  const words = source.text.slice(cursor.span.start, cursor.span.end);
  if (cursor.at === 'comment') return `comment ${words}`;
  const path = cursor.path.join('/');
  if (cursor.at === 'key') return `key ${path} “${words}” (${cursor.siblings.join(' ')})`;
  return `value ${path} “${words}” ${cursor.position}`;
};

const task = `kepu: 1
sections:
  - title: 一
    tasks:
      - id: media
        title: 甲
`;

describe('cursorAt', () => {
  it.each([
    ['a key in the middle', 'kepu: 1\nti‸tle: 甲\n', 'key  “title” (kepu)'],
    ['behind a key', 'kepu: 1\ntitle‸: 甲\n', 'key  “title” (kepu)'],
    ['a key without its colon', 'kepu: 1\nti‸\nyear: 2026\n', 'key  “ti” (kepu year)'],
    ['an empty line of the root', 'kepu: 1\n‸\nyear: 2026\n', 'key  “” (kepu year)'],
    ['an empty file', '‸', 'key  “” ()'],
    ['the first word of a file', 'ke‸', 'value  “ke” below'],
    ['a value', 'kepu: 1\ntitle: 甲‸乙\n', 'value title “甲乙” beside'],
    ['a value not begun', 'kepu: 1\nissuer: ‸\n', 'value issuer “” beside'],
    ['right behind a colon', 'kepu: 1\nissuer:‸\n', 'value issuer “” beside'],
    ['blanks behind bare words', 'kepu: 1\ntitle: 甲 ‸\n', 'value title “甲 ” beside'],
    ['a key of a task', `${task}        ow‸\n`, 'key sections/0/tasks/0 “ow” (id title)'],
    ['an empty line of a task', `${task}        ‸\n`, 'key sections/0/tasks/0 “” (id title)'],
    ['an empty line of a section', `${task}    ‸\n`, 'key sections/0 “” (title tasks)'],
    ['where a further task would begin', `${task}      ‸\n`, 'value sections/0/tasks/1 “” below'],
    ['a dash', `${task}      - ‸\n`, 'value sections/0/tasks/1 “” item'],
    ['right behind a dash', `${task}      -‸\n`, 'value sections/0/tasks/1 “” item'],
    ['a word behind a dash', `${task}      - ti‸\n`, 'value sections/0/tasks/1 “ti” item'],
    ['a key behind a dash', `${task}      - ti‸tle: 乙\n`, 'key sections/0/tasks/1 “title” ()'],
    [
      'a word behind a dash before other keys',
      `${task}      - i‸\n        title: 乙\n`,
      'key sections/0/tasks/1 “i” (title)',
    ],
    ['below a key', `${task}        targets:\n          ‸\n`, 'value sections/0/tasks/0/targets “” below'],
    [
      'below a key, at its column',
      `${task}        targets:\n        ‸\n`,
      'key sections/0/tasks/0 “” (id title targets)',
    ],
    ['a line too deep', `${task}          ‸\n`, 'nowhere'],
    ['behind a key that has no colon yet', 'kepu: 1\ntitle ‸\nyear: 2026\n', 'nowhere'],
    ['a text that is no map', '甲乙\n\n‸', 'nowhere'],
    ['before what the brackets hold', '‸[a]\n', 'nowhere'],
    ['before the first item of a list', 'a:\n ‸ - b\n', 'nowhere'],
    ['braces', 'a: {‸}\n', 'key a “” ()'],
    ['behind a comma in braces', 'a: {b: 1, ‸}\n', 'key a “” (b)'],
    ['a key in braces', 'a: {b: 1, c‸}\n', 'key a “c” (b)'],
    ['a value in braces', 'a: {b: ‸}\n', 'value a/b “” beside'],
    ['a value in braces with words', 'a: {b: x‸y, c: 2}\n', 'value a/b “xy” beside'],
    ['behind closed braces', 'a: {b: 1}‸\n', 'nowhere'],
    ['brackets', 'a: [‸]\n', 'value a/0 “” beside'],
    ['behind a comma in brackets', 'a: [b, ‸]\n', 'value a/1 “” beside'],
    ['an item in brackets', 'a: [b, c‸]\n', 'value a/1 “c” beside'],
    ['braces that nobody closed', 'a:\n  - {b: 1, c: ‸\n  - {b: 2}\n', 'value a/0/c “” beside'],
    ['braces that nobody closed, further on', 'a:\n  - {b: 1, ‸\nd: 1\n', 'key a/0 “” (b)'],
    ['brackets over lines', 'a: [\n  b,\n  ‸\n]\n', 'value a/1 “” beside'],
    ['quotes', 'a: "b‸c"\n', 'value a “"bc"” beside'],
    ['quotes that nobody closed', 'a: "b‸\nc: d\n', 'value a “"b” beside'],
    ['what stands behind them', 'a: "b\nc: d‸\n', 'value c “d” beside'],
    ['a block text', 'a: |\n  甲乙‸丙\nb: 1\n', 'value a “|\n  甲乙丙” beside'],
    ['a new line of a block text', 'a: |\n  甲\n  ‸\nb: 1\n', 'value a “|\n  甲\n  ” beside'],
    ['a new line behind a block text', 'a:\n  b: |\n    甲\n  ‸\n', 'key a “” (b)'],
    ['a comment', 'a: 1 # kepu-ig‸nore x\n', 'comment # kepu-ignore x'],
    ['a comment of its own line', 'a: 1\n  # k‸\n', 'comment # k'],
    ['a # in a text', 'a: 1#‸b\n', 'value a “1#b” beside'],
    ['a # in a block text', 'a: |\n  # b‸\n', 'value a “|\n  # b” beside'],
    ['Chinese keys', '格式: 1\n部分:\n  - 标题: 一\n    任务:\n      - 牵头‸\n', 'value 部分/0/任务/0 “牵头” item'],
    ['keys in quotes', '"kepu": 1\n"ti‸tle": 甲\n', 'key  “"title"” (kepu)'],
    ['CRLF', 'kepu: 1\r\nissuer: ‸\r\nyear: 2026\r\n', 'value issuer “” beside'],
    ['CRLF, an empty line', 'kepu: 1\r\n‸\r\nyear: 2026\r\n', 'key  “” (kepu year)'],
    ['a list at the column of its key', 'tasks:\n- id: a\n- ‸\n', 'value tasks/1 “” item'],
    ['indentation before words', 'a:\n ‸ b: 1\n', 'nowhere'],
  ])('sees %s', (_, text, expected) => {
    expect(show(text)).toBe(expected);
  });

  const expectPaths = async (text: string) => {
    const source = new Source('计划.yaml', text);
    const { written } = await composeYaml(text);
    const found: unknown[] = [];
    const expected: unknown[] = [];
    for (const { at, path, offset } of placesOf(written, [])) {
      const cursor = cursorAt(source, offset);
      expected.push([at, path.join('/'), offset]);
      found.push([cursor?.at, cursor?.at === 'value' ? cursor.path.join('/') : pathOfKey(cursor), offset]);
    }
    expect(found).toEqual(expected);
  };

  it.each(planTexts.map((text, index) => [index, text] as const))(
    'finds every key and value of small plan %i',
    (_, text) => expectPaths(text),
  );

  it.each(repositoryTexts.map(({ path, text }) => [path, text] as const))(
    'finds every key and value of %s',
    (_, text) => expectPaths(text),
  );

  it('finds every key and value of generated plans', async () => {
    await fc.assert(
      fc.asyncProperty(planFile, async (data) => expectPaths(await dumpYaml(data))),
      { numRuns: 100 },
    );
  });
});

const pathOfKey = (cursor: ReturnType<typeof cursorAt>): string =>
  cursor?.at === 'key' ? [...cursor.path, cursor.name].join('/') : 'nowhere';

/** Every key and every scalar that is not empty, at its first and its last offset. */
const placesOf = function* (
  written: Written | null,
  path: readonly Step[],
): Generator<{ readonly at: 'key' | 'value'; readonly path: readonly Step[]; readonly offset: number }> {
  if (written?.kind === 'scalar') {
    if (written.text === '') return;
    const isBlock = written.style === 'literal' || written.style === 'folded';
    yield { at: 'value', path, offset: written.start };
    yield { at: 'value', path, offset: isBlock ? written.start + 1 : written.end };
  }
  if (written?.kind === 'list') {
    for (const [index, item] of written.items.entries()) yield* placesOf(item, [...path, index]);
  }
  if (written?.kind === 'map') {
    for (const [name, { key, value }] of written.entries) {
      yield { at: 'key', path: [...path, name], offset: key.start };
      yield { at: 'key', path: [...path, name], offset: key.end };
      yield* placesOf(value, [...path, name]);
    }
  }
};
