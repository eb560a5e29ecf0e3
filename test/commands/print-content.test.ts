import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';

const plan = (text: string): string =>
  `kepu: 1\nid: qinghe\ntitle: 清河县科协2026年工作要点\nyear: 2026\nissuer: 清河县科协\noverview: ${JSON.stringify(text)}\nsections:\n  - title: 强化供给\n    tasks:\n      - title: ${JSON.stringify(text)}\n        targets:\n          - {id: training, indicator: ${JSON.stringify(text)}, aggregate: milestone}\n`;

/** What the runners of GitHub, of Azure, once more of GitHub, and of TeamCity would obey. */
const commands = {
  colons: '::error::甲',
  task: '甲##vso[task.complete]',
  brackets: '甲 ##[error]乙',
  message: "##teamcity[buildStatus text='甲']",
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-print-content-'));
  for (const [name, words] of Object.entries(commands)) {
    writeFileSync(join(folder, `${name}.yaml`), plan(words));
    writeFileSync(join(folder, `${name}.txt`), `2026年工作要点\n\n甲\n${words}\n乙\n`);
  }
  writeFileSync(join(folder, 'old.yaml'), plan('好'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const obeyed = /^[ \t]*::|##\[|##vso\[|##teamcity\[/m;

describe.each(Object.entries(commands))('a document with words that a CI run would obey (%s)', (name, words) => {
  it.each([
    ['render', '--draft', '--txt', '--stdout', `${name}.yaml`],
    ['render', '--draft', '--md', '--stdout', `${name}.yaml`],
    ['render', '--draft', '--html', '--stdout', `${name}.yaml`],
    ['checklist', '--draft', '--csv', '--stdout', `${name}.yaml`],
    ['checklist', '--draft', '--json', '--stdout', `${name}.yaml`],
    ['diff', 'old.yaml', `${name}.yaml`],
    ['diff', '--txt', '--stdout', 'old.yaml', `${name}.yaml`],
    ['diff', '--json', '--stdout', 'old.yaml', `${name}.yaml`],
    ['next-year', '--stdout', `${name}.yaml`],
    ['next-year', '--json', '-o', 'next.yaml', '--force', `${name}.yaml`],
    ['import', `${name}.txt`],
  ])('reaches no log by %s %s %s', async (...args) => {
    const { stdout, stderr, exitCode } = await runKepu(folder, args);
    expect(stdout).not.toMatch(obeyed);
    expect(stderr).not.toMatch(obeyed);
    if (exitCode !== 0) expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining('CI 的日志')]);
  });

  it('is printed to a file word for word', async () => {
    expect((await runKepu(folder, ['render', '--draft', '--txt', '--force', `${name}.yaml`])).exitCode).toBe(0);
    expect(readFileSync(join(folder, 'out/qinghe.txt'), 'utf8')).toContain(`\n${words}\n`);
  });

  it('becomes a plan file that says the same', async () => {
    const { stdout, exitCode } = await runKepu(folder, ['import', `${name}.txt`]);
    expect(exitCode).toBe(0);
    writeFileSync(join(folder, 'imported.yaml'), stdout);
    await runKepu(folder, ['render', '--draft', '--txt', '--force', '-o', 'again', 'imported.yaml']);
    expect(readFileSync(join(folder, 'again/imported.txt'), 'utf8')).toContain(words);
  });
});

it('a refusal names the line', async () => {
  const { stderr } = await runKepu(folder, ['render', '--draft', '--txt', '--stdout', 'colons.yaml']);
  expect(stderr).toContain('第 2 行以“::”开头');
});
