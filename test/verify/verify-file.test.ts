import { expect, it } from 'vitest';
import { isFailure } from '../../src/read/reader.ts';
import { message } from '../../src/text/message.ts';
import type { Check } from '../../src/verify/check.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { sortFindings, verifyFile } from '../../src/verify/verify-file.ts';
import { p, r, wordFile } from '../read/word-file.ts';
import { gb9704 } from '../render/tables.ts';

const check = (id: string, strength: Check['strength'], paragraphs: readonly (number | null)[]): Check => ({
  id,
  strength,
  clause: 'GB/T 9704 7.2.5',
  summary: message('甲', 'a'),
  check: () => paragraphs.map((paragraph) => ({ paragraph, words: '甲', message: message('乙', 'b') })),
});

const checks = [check('last', 'required', [9]), check('first', 'usual', [2]), check('whole', 'practice', [null])];

const found = (settings: Parameters<typeof verifyFile>[3]) => {
  const file = readWordFile(wordFile(p(r('甲'))));
  if (isFailure(file)) throw new Error(file.failure.zh);
  return sortFindings(verifyFile(file, gb9704, checks, settings));
};

it('gives what checks find by their strength, from the top of the file to its end', () => {
  expect(found(new Map()).map(({ ruleId, severity, place }) => [ruleId, severity, place.paragraph])).toEqual([
    ['whole', 'info', null],
    ['first', 'warning', 2],
    ['last', 'error', 9],
  ]);
  expect(found(new Map())[0]).toMatchObject({ clause: 'GB/T 9704 7.2.5', place: { words: '甲' } });
});

it('heeds other severities', () => {
  const settings = new Map([
    ['last', 'info'],
    ['first', 'off'],
  ] as const);
  expect(found(settings).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['whole', 'info'],
    ['last', 'info'],
  ]);
});
