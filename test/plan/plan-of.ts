import type { Plan } from '../../src/plan/plan.ts';
import { loadPlan } from '../rules/lint-text.ts';

/** The words of a plan file with one task: its text, and its targets and columns as flow maps. */
export const fileOf = (text: string, targets: readonly string[], columns: readonly string[] = [], rest = ''): string =>
  [
    'kepu: 1',
    'title: 示例省科协2026年科普工作要点',
    'year: 2026',
    'issuer: 示例省科协',
    ...(rest === '' ? [] : [rest]),
    'sections:',
    '  - title: 强化科普供给',
    '    tasks:',
    '      - title: 抓好落实',
    '        text: |',
    ...text.split('\n').map((line) => (line === '' ? '' : `          ${line}`)),
    ...(targets.length === 0 ? [] : ['        targets:']),
    ...targets.map((target, index) => `          - {id: t${index}, ${target}}`),
    ...(columns.length === 0 ? [] : ['        columns:']),
    ...columns.map((column) => `          - {${column}}`),
    '',
  ].join('\n');

/** That plan, read. */
export const planOf = async (
  text: string,
  targets: readonly string[],
  columns: readonly string[] = [],
): Promise<Plan> => (await loadPlan(fileOf(text, targets, columns))).plan;
