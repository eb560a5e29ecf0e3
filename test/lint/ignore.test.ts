import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-ignore-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Two targets that the text states otherwise, on lines 8 and 12; `head`, `above` and `behind` are comments. */
const findings = async ({ head = '', above = '', behind = '' }) => {
  const plan = `kepu: 1
title: 某县科协2026年工作要点
year: 2026${head}
issuer: 某县科协
sections:
  - title: 一心一意抓科普
    tasks:${above}
      - title: 办好培训
        text: 举办专题培训30场。${behind}
        targets:
          - {id: a, indicator: 专题培训, value: 40场}
      - title: 办好讲座
        text: 举办科普讲座50场。
        targets:
          - {id: b, indicator: 科普讲座, value: 60场}
`;
  await writeFile(join(folder, 'plan.yaml'), plan);
  const { stdout } = await runKepu(folder, ['validate', '-r', 'json']);
  const { files } = JSON.parse(stdout) as {
    files: { diagnostics: { ruleId: string; message: string; start: { line: number } }[] }[];
  };
  return files[0]?.diagnostics.map(({ ruleId, start }) => `${start.line} ${ruleId}`);
};

const rule = 'prose-target-mismatch';
const both = [`9 ${rule}`, `13 ${rule}`];

describe('kepu-ignore', () => {
  it('without one both are reported', async () => {
    expect(await findings({})).toEqual(both);
  });

  it('at the end of a line silences what begins there', async () => {
    expect(await findings({ behind: ` # kepu-ignore ${rule}: 数字待定` })).toEqual([`13 ${rule}`]);
  });

  it('on the line above silences the whole node that begins below', async () => {
    expect(await findings({ above: `\n      # kepu-ignore ${rule}: 数字待定` })).toEqual([`14 ${rule}`]);
  });

  it('-file silences the whole file', async () => {
    expect(await findings({ head: ` # kepu-ignore-file ${rule}: 初稿` })).toEqual([]);
  });

  it('without a reason silences nothing and is reported', async () => {
    expect(await findings({ behind: ` # kepu-ignore ${rule}` })).toEqual([
      `9 ${rule}`,
      '9 ignore-without-reason',
      `13 ${rule}`,
    ]);
  });

  it('that silences nothing is reported', async () => {
    expect(await findings({ head: ' # kepu-ignore stale-year: 不需要' })).toEqual(['3 ignore-unused', ...both]);
  });

  it('lets a plan be printed whose only errors are silenced', async () => {
    await findings({ head: ` # kepu-ignore-file ${rule}: 初稿` });
    const { exitCode, stdout } = await runKepu(folder, ['render', '--txt', '--stdout']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('举办专题培训30场。');
  });

  it('never silences that a file is no plan', async () => {
    const head = ' # kepu-ignore-file schema: 先放着\nyaer: 2026';
    expect(await findings({ head })).toEqual(['3 ignore-unused', '4 schema']);
  });
});
