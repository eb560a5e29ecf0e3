import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Cell, Document, Table } from '../../src/document/document.ts';
import type { Profile } from '../../src/document/profile.ts';

export const gb9704: Profile = JSON.parse(
  readFileSync(new URL('../../templates/profiles/gb9704.json', import.meta.url), 'utf8'),
) as Profile;

/** A cell whose line feeds are breaks. */
export const cell = (text: string): Cell => ({
  inlines: text
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' as const }]),
      ...(line === '' ? [] : [{ type: 'text' as const, text: line }]),
    ]),
});

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Table => ({
  type: 'table',
  columns: head.map(() => ({ width: 10, align: 'left' })),
  head: [head.map(cell)],
  rows: rows.map((row) => row.map(cell)),
});

export const documentOf = (...blocks: Document['blocks']): Document => ({
  title: '2026年科普工作目标任务清单',
  properties: { creator: '示例省科协', subject: '目标任务清单', keywords: ['2026年'], date: '2026-01-01' },
  orientation: 'landscape',
  draft: false,
  blocks,
});

/** Cells as they come out of plans, and as somebody who wants to do harm would write them. */
const cellWords = fc.oneof(
  fc.constantFrom(
    '',
    '不少于30场',
    '=1+1',
    '+86',
    '-5',
    '@SUM(A1)',
    '\t=x',
    '#N/A',
    '_x0041_',
    ' 前后有空格 ',
    '"引"',
    'a,b',
    '甲\n乙',
    '𠮷',
  ),
  fc.string({ unit: fc.constantFrom(...'中，。=+-@"\',\n\t&<>#_x0041 é𠮷＝') }),
);

export const cellRows = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cellWords, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
  );
