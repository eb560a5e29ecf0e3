import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { applyIgnores } from '../../src/lint/ignore.ts';
import type { Diagnostic } from '../../src/source/diagnostic.ts';
import { Source } from '../../src/source/source.ts';
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

/** What kepu says of a plan of one task with these keys, from line 9 on: `9 rule-id words`. */
const said = async (task: string, options: readonly string[] = []) => {
  const plan = `kepu: 1
title: 某县科协2026年工作要点
year: 2026
issuer: 某县科协
sections:
  - title: 一心一意抓科普
    tasks:
${task.replace(/^(?=.)/gm, '      ')}`;
  await writeFile(join(folder, 'plan.yaml'), plan);
  const { stdout } = await runKepu(folder, ['validate', '-r', 'json', ...options]);
  const { files } = JSON.parse(stdout) as {
    files: { path: string; diagnostics: { ruleId: string; start: { line: number }; message: string }[] }[];
  };
  return files.flatMap(({ diagnostics }) => diagnostics.map(({ ruleId, start }) => `${start.line} ${ruleId}`));
};

const text = (comment: string, behind = '') => `- title: 办好培训
  ${comment}
  text: |${behind}
    举办专题培训30场。

    # 举办科普讲座50场。
  targets:
    - {id: a, indicator: 专题培训, value: 40场}
    - {id: b, indicator: 科普讲座, value: 60场}
`;

describe('a kepu-ignore where it is hard to see', () => {
  it.each([
    ['above a block text', text(`# kepu-ignore ${rule}: 待定`)],
    ['behind the sign of a block text', text('# 说明', ` # kepu-ignore ${rule}: 待定`)],
    ['two lines above, behind another comment', text(`# kepu-ignore ${rule}: 待定\n  # 说明\n`)],
    ['with a full-width colon', text(`# kepu-ignore ${rule}： 待定`)],
    ['without blanks', text(`#kepu-ignore ${rule}:待定`)],
    ['with two marks', text(`## kepu-ignore ${rule}: 待定`)],
    ['for several rules', text(`# kepu-ignore ${rule}, prose-target-unlisted: 待定`)],
  ])('%s silences what begins there', async (name, task) => {
    const idle = name === 'for several rules' ? ['9 ignore-unused'] : [];
    expect(await said(task)).toEqual(idle);
  });

  it('above an item that begins on the next line', async () => {
    const task = `# kepu-ignore ${rule}: 待定\n-\n${text('# 说明').replace('- title', '  title')}`;
    expect(await said(task)).toEqual([]);
  });

  it.each([
    [
      'listed in braces',
      '{title: 办好培训, text: 举办专题培训30场。, targets: [{id: a, indicator: 专题培训, value: 40场}]}',
    ],
    [
      'in braces over lines',
      '{title: 办好培训,\n  text: 举办专题培训30场。,\n  targets: [{id: a, indicator: 专题培训, value: 40场}]}',
    ],
  ])('at the end of the first line of an item %s', async (_, item) => {
    const task = `- ${item.replace('\n', ` # kepu-ignore ${rule}: 待定\n`)}`;
    const own = task.includes('#') ? task : `${task} # kepu-ignore ${rule}: 待定`;
    expect(await said(`${own}\n`)).toEqual([]);
  });

  it('reaches no neighbour', async () => {
    const other = text('# 说明')
      .replace(/id: ./g, (id) => `${id}2`)
      .replace('培训', '讲演');
    expect(await said(`${text(`# kepu-ignore ${rule}: 待定`)}${other}`)).toEqual([`20 ${rule}`, `22 ${rule}`]);
    expect(
      await said(text('title2: 1', '').replace('title2: 1', `owner: 某县科协 # kepu-ignore ${rule}: 待定`)),
    ).toEqual(['9 ignore-unused', `11 ${rule}`, `13 ${rule}`]);
  });
});

describe('a kepu-ignore that cannot be heeded', () => {
  const both = [`11 ${rule}`, `13 ${rule}`];

  it.each([
    ['# kepu-ignore', 'ignore-malformed', both],
    ['# kepu-ignore: 待定', 'ignore-malformed', both],
    ['# kepu-ignore-next-line stale-year: 待定', 'ignore-malformed', both],
    [`# kepu-ignore ${rule} 待定`, 'ignore-without-reason', both],
    [`# kepu-ignore ${rule}, stale-year`, 'ignore-without-reason', both],
    [`# kepu-ignore ${rule}:`, 'ignore-without-reason', both],
    ['# kepu-ignore prose-target-mismach: 待定', 'ignore-unknown-rule', both],
    ['# kepu-ignore *: 待定', 'ignore-unknown-rule', both],
    ['# kepu-ignore include: 待定', 'ignore-unused', both],
  ])('%s', async (comment, ruleId, rest) => {
    expect(await said(text(comment))).toEqual([`9 ${ruleId}`, ...rest]);
  });

  it('is told with what was meant', async () => {
    await said(text('# kepu-ignore prose-target-mismach: 待定'));
    const { stdout } = await runKepu(folder, ['validate']);
    expect(stdout).toContain('kepu-ignore 里的 prose-target-mismach 不是规则。是不是 prose-target-mismatch？');
    await said(text(`# kepu-ignore ${rule} 数字 待定`));
    expect((await runKepu(folder, ['validate'])).stdout).toContain(`请写成 # kepu-ignore ${rule}: 数字 待定`);
  });

  it('in a text is told, for it would be printed', async () => {
    const task = text('# 说明').replace('# 举办', `# kepu-ignore ${rule}: 待定\n    举办`);
    expect(await said(task)).toEqual([`11 ${rule}`, '13 ignore-in-text', `14 ${rule}`]);
  });

  it('is no word of another comment', async () => {
    expect(await said(text('# 见 # kepu-ignore 的说明'))).toEqual(both);
  });

  it('for a rule that is off is not called idle', async () => {
    const task = text('# kepu-ignore stale-year: 待定');
    expect(await said(task)).toEqual(['9 ignore-unused', ...both]);
    expect(await said(task, ['--rule', 'stale-year=off'])).toEqual(both);
  });

  it('is not called idle where the plan cannot be read', async () => {
    expect(await said(`${text('# kepu-ignore stale-year: 待定')}  tittle: 1\n`)).toEqual(['17 schema']);
  });
});

describe('a kepu-ignore in a register', () => {
  const station = 'fm-inconsistent';
  const outlets = (comment: string) => `kepu: 1
outlets:
  diantai: {name: 某县广播电台, kind: radio, frequency: FM200} ${comment}
`;
  const plan = `kepu: 1
title: 某县科协2026年工作要点
year: 2026
issuer: 某县科协
include: [outlets.yaml]
sections:
  - title: 办好专栏
    text: 与某县广播电台合办专栏。
`;
  const findings = async (comment: string) => {
    await writeFile(join(folder, 'plan.yaml'), plan);
    await writeFile(join(folder, 'plan-b.yaml'), plan);
    await writeFile(join(folder, 'outlets.yaml'), outlets(comment));
    const { stdout } = await runKepu(folder, ['validate', '-r', 'json', 'plan.yaml', 'plan-b.yaml']);
    const { files } = JSON.parse(stdout) as { files: { path: string; diagnostics: { ruleId: string }[] }[] };
    await rm(join(folder, 'plan-b.yaml'));
    return files.flatMap(({ path, diagnostics }) => diagnostics.map(({ ruleId }) => `${path} ${ruleId}`));
  };

  it('silences what the plans find there, once told under the register itself', async () => {
    expect(await findings('')).toEqual([`outlets.yaml ${station}`]);
    expect(await findings(`# kepu-ignore ${station}: 待核`)).toEqual([]);
  });

  it('is never called idle, but told where it names no rule', async () => {
    expect(await findings('# kepu-ignore stale-year: 待核')).toEqual([`outlets.yaml ${station}`]);
    expect(await findings('# kepu-ignore stale-yaer: 待核')).toEqual([
      `outlets.yaml ${station}`,
      'outlets.yaml ignore-unknown-rule',
    ]);
  });
});

it('a kepu-ignore above a block text ends with it, and not with the key behind', async () => {
  const source = new Source('plan.yaml', `# kepu-ignore ${rule}: 待定\noverview: |\n  词\nyear: 2026\n`);
  const at = (words: string): Diagnostic => {
    const start = source.text.indexOf(words);
    const span = { start, end: start + words.length };
    return {
      ruleId: rule,
      severity: 'error',
      message: { zh: words, en: words },
      source,
      span,
      pointer: '',
      related: [],
      fix: null,
    };
  };
  const files = { yaml: { source, data: {}, diagnostics: [] }, registers: [], isRun: () => true };
  expect(await applyIgnores([at('词'), at('year')], files)).toEqual([at('year')]);
});
