import { type HostileFile, many, planThen, planWith, written } from './hostile-file.ts';

const withTarget = (value: string): string =>
  planWith(`走进学校。
        targets:
          - {id: t, indicator: 培训, value: ${value}}`);
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__', 'prototype'];

/** Values that mean something to JavaScript, to a shell, to a sheet or to a browser, and numbers that do not fit. */
export const valueFiles: readonly HostileFile[] = [
  ...names.map((name) => written(`the key ${name}`, 'refused', planThen(`${name}: {polluted: 1}\n`))),
  ...names.map((name) => written(`the key ${name} in a task`, 'refused', planWith(`走进学校。\n        ${name}: 1`))),
  ...names.map((name) => written(`the id ${name}`, 'either', planThen(`id: ${name}\n`))),
  ...names.map((name) => written(`the unit ${name}`, 'either', withTarget(`{min: 3, unit: ${name}}`))),
  ...[
    '1e400',
    '.inf',
    '-.inf',
    '.nan',
    '9007199254740993',
    '1'.repeat(400),
    '0x1F',
    '0o17',
    '1_000',
    '-0',
    '1e3',
    '+1',
    '.5',
    '1,000',
    '3/0',
  ].map((number) => written(`the value ${number.slice(0, 20)}`, 'either', withTarget(number))),
  ...['year: 99999999', 'year: -1', 'year: 2026.5', 'year: .inf', 'year: "2026"'].map((year) =>
    written(year, 'refused', planWith('走进学校。').replace('year: 2026', year)),
  ),
  ...[
    '[object Object]',
    '$' + '{7*7}',
    '{{7*7}}',
    '<script>alert(1)</script>',
    '=1+1',
    '@SUM(A1)',
    '-1+1',
    '＝1+1',
    '|cmd',
    '::error::a',
    '##vso[task.x]',
    '##[error]x',
    '%s%n',
    "';--",
    '../../etc/passwd',
    'C:\\con',
    'nul',
  ].map((words) => written(`the text ${words}`, 'either', planWith(JSON.stringify(`${words}，走进学校。`)))),
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'smb://a/b',
    'ms-msdt:x',
    'vscode://x',
    'search-ms:q',
    'JaVaScRiPt:x',
    'java\tscript:x',
    '&#106;avascript:x',
    '//evil/x',
    'https://a/b',
  ].map((link) =>
    written(`a link to ${link}`, 'either', planWith(JSON.stringify(`见[这里](${link})和![图](${link})。`))),
  ),
  written('a title of HTML', 'either', planWith('走进学校。').replace('强化科普供给', '<img src=x onerror=alert(1)>')),
  written(
    'an issuer that leads out',
    'either',
    planWith('走进学校。').replace('issuer: 清河县科协', 'issuer: ../../../x'),
  ),
  written('an id that leads out', 'refused', planThen('id: ../../x\n')),
  written('an id that is a device', 'either', planThen('id: con\n')),
  written('an include that leads out', 'refused', planThen('include: [../../../etc/passwd]\n')),
  written('an include of itself', 'refused', planThen('include: [case.yaml]\n')),
  written('an include of a device', 'refused', planThen('include: [/dev/zero]\n')),
  written('10,000 includes', 'refused', () => planThen(`include: [${many(10_000, (i) => `r${i}.yaml, `)}]\n`)),
  written('10,000 tasks without titles', 'refused', () => planWith(`走进学校。\n${'      - {}\n'.repeat(10_000)}`)),
  written('100,000 tasks with a wrong key', 'refused', () =>
    planWith(`走进学校。\n${'      - {x: 1}\n'.repeat(100_000)}`),
  ),
  written('a hundred thousand figures', 'either', () => planWith(`${many(20_000, (i) => `办${i}场，`)}完。`)),
  written('a text of 99,999 characters', 'taken', () => planWith(`${'走'.repeat(99_998)}。`)),
  written('a text of 100,001 characters', 'refused', () => planWith(`${'走'.repeat(100_000)}。`)),
  written('a title of 5,001 characters', 'refused', () =>
    planWith('走进学校。').replace('强化科普供给', '强'.repeat(5_001)),
  ),
  written('a key of 10,000 characters', 'refused', () => planThen(`${'键'.repeat(10_000)}: 1\n`)),
  written('a text of digits', 'either', () => planWith(`"${'1'.repeat(90_000)}"`)),
  written('a text of percent signs', 'either', () => planWith(`"${'1.1 '.repeat(20_000)}%"`)),
  written('a text of full stops', 'either', () => planWith(`"${'。'.repeat(90_000)}"`)),
  written('a text of book marks', 'either', () => planWith(`"${'《'.repeat(90_000)}"`)),
  written('a text of brackets', 'either', () => planWith(`"${'（'.repeat(45_000)}${'）'.repeat(45_000)}"`)),
  written('a text of stars', 'either', () => planWith(`"${'*a_'.repeat(30_000)}"`)),
  written('a text of links', 'either', () => planWith(`"${'[a]('.repeat(20_000)}"`)),
  written('a text of ticks', 'either', () => planWith(`"${many(400, (i) => `${'`'.repeat(i)} `)}"`)),
  written('a text of quotes', 'either', () => planWith(`'${'“'.repeat(90_000)}'`)),
  written('a text of wholes', 'either', () => planWith(`"${'其中'.repeat(40_000)}"`)),
  written('a text of dates', 'either', () => planWith(`"${'2026年1月'.repeat(12_000)}"`)),
  written('a text of rates', 'either', () => planWith(`"${'完成率'.repeat(30_000)}"`)),
  written('a text of 500 quoted targets', 'either', () =>
    planWith(`走进学校。
        targets:
${many(5_000, (i) => `          - {id: t${i}, indicator: 培训, value: 不少于${i}场}\n`)}`),
  ),
];
