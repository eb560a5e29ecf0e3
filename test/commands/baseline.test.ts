import { chmod, lstat, mkdir, mkdtemp, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';
import { summaryLine } from './summary-line.ts';

// One error: 30 in the text, 40 in the data. One warning: a figure that the data does not have.
const plan = (tasks = '') => `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    tasks:
${tasks}      - title: 办好培训
        text: 举办专题培训30场，新建科普驿站20个。
        targets:
          - {id: training, indicator: 专题培训, value: 40场}
`;
const another = `      - title: 办好讲座
        text: 举办科普讲座10场。
        targets:
          - {id: lectures, indicator: 科普讲座, value: 10场}
`;
const wrong = another.replace('value: 10场', 'value: 12场');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-baseline-'));
  await mkdir(join(folder, 'plans'));
  await put('plans/a.yaml', plan());
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);
const read = (name = '.kepu-baseline.json') => readFile(join(folder, name), 'utf8');
const kepu = (...args: readonly string[]) => runKepu(folder, ['validate', ...args]);
const kepuOn = (now: string, ...args: readonly string[]) => runKepu(folder, ['validate', ...args], { now });

/** What is told: `plans/a.yaml:9 rule-id`. */
const told = async (...args: readonly string[]) => {
  const { stdout } = await kepu('-r', 'json', ...args);
  const { files } = JSON.parse(stdout) as {
    files: { path: string; diagnostics: { ruleId: string; start: { line: number } }[] }[];
  };
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ ruleId, start }) => `${path}:${start.line} ${ruleId}`),
  );
};

const [mismatch, unlisted] = ['prose-target-mismatch', 'prose-target-unlisted'];

describe('--update-baseline', () => {
  it('takes in what is found; from then on it is not told', async () => {
    const { exitCode, stdout, stderr } = await kepu('--update-baseline');
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(summaryLine(1))]);
    expect(stderr).toBe('基线 .kepu-baseline.json 现有 2 条（新增 2，删去 0）\n');
    const place = '/sections/强化科普供给/tasks/办好培训/text';
    expect(await read()).toBe(`{
  "version": 1,
  "entries": [
    { "file": "plans/a.yaml", "rule": "${mismatch}", "at": "${place}", "words": "30 ≠ 40场" },
    { "file": "plans/a.yaml", "rule": "${unlisted}", "at": "${place}", "words": "20个" }
  ]
}
`);
    const again = await kepu();
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringMatching(summaryLine(1))]);
    expect(again.stderr).toBe('基线里已有的 2 个结果没有列出\n');
    expect((await kepu('--lang', 'en')).stderr).toBe('2 findings of the baseline left out\n');
  });

  it('leaves the file alone where nothing changed', async () => {
    await kepu('--update-baseline');
    const before = await stat(join(folder, '.kepu-baseline.json'));
    expect((await kepu('--update-baseline')).stderr).toContain('现有 2 条（新增 0，删去 0）');
    expect((await stat(join(folder, '.kepu-baseline.json'))).mtimeMs).toBe(before.mtimeMs);
  });

  it('makes no file where there is nothing to hold', async () => {
    await put('plans/a.yaml', plan().replace('40场', '30场').replace('，新建科普驿站20个', ''));
    expect((await kepu('--update-baseline')).stderr).toBe('没有要记进基线的结果\n');
    await expect(read()).rejects.toThrow();
  });

  it('keeps the entries of files that were not checked, reasons and ends', async () => {
    await put('plans/b.yaml', plan());
    await kepu('--update-baseline');
    await put(
      '.kepu-baseline.json',
      (await read()).replace('"30 ≠ 40场" }', '"30 ≠ 40场", "reason": "待核", "until": "2027-06-30" }'),
    );
    await put('plans/b.yaml', plan(wrong));
    expect((await kepu('--update-baseline', 'plans/b.yaml')).stderr).toContain('现有 5 条（新增 1，删去 0）');
    expect(await read()).toContain('"reason": "待核", "until": "2027-06-30"');
    expect(await told()).toEqual([]);
  });

  it('takes out what is gone, and plans that are', async () => {
    await put('plans/b.yaml', plan());
    await kepu('--update-baseline');
    await put('plans/a.yaml', plan().replace('40场', '30场'));
    await rm(join(folder, 'plans/b.yaml'));
    expect((await kepu('--update-baseline', 'plans/a.yaml')).stderr).toContain('现有 1 条（新增 0，删去 3）');
  });

  it('never holds what keeps a file from being read', async () => {
    await put('plans/a.yaml', plan().replace('issuer', 'isuer'));
    const { exitCode, stderr } = await kepu('--update-baseline');
    expect([exitCode, stderr]).toEqual([1, '没有要记进基线的结果\n']);
    await put('plans/a.yaml', plan());
    await kepu('--update-baseline');
    await put('plans/a.yaml', plan().replace('issuer', 'isuer'));
    expect((await kepu('--update-baseline')).stderr).toContain('现有 2 条（新增 0，删去 0）');
  });

  it('never holds two plans of one id', async () => {
    await put('plans/b.yaml', plan().replace('year', 'id: a\nyear'));
    expect((await kepu('--update-baseline')).exitCode).toBe(1);
    expect((await told()).map((each) => each.split(' ')[1])).toEqual(['duplicate-plan-id', 'duplicate-plan-id']);
  });

  it('lets a plan be printed whose errors are known', async () => {
    expect((await runKepu(folder, ['render', '--md'])).exitCode).toBe(1);
    await kepu('--update-baseline');
    const { exitCode, stdout, stderr } = await runKepu(folder, ['render', '--md']);
    expect([exitCode, stdout, stderr]).toEqual([0, '', '已写入 out/a.md\n']);
  });

  it('does not hold what a comment silences', async () => {
    await put(
      'plans/a.yaml',
      plan().replace('新建科普驿站20个。', `新建科普驿站20个。 # kepu-ignore ${mismatch}: 待核`),
    );
    expect((await kepu('--update-baseline')).stderr).toContain('现有 1 条');
  });

  it.each([
    [['-'], '标准输入没有文件名'],
    [['--fix-dry-run'], '不能和 --update-baseline 同时用'],
  ])('does not go with %j', async (args, words) => {
    const { exitCode, stderr } = await runKepu(folder, ['validate', '--update-baseline', ...args], { input: plan() });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });

  it('writes behind a link', async () => {
    await put('known.json', '{"version": 1, "entries": []}');
    await symlink(join(folder, 'known.json'), join(folder, '.kepu-baseline.json'));
    await kepu('--update-baseline');
    expect((await lstat(join(folder, '.kepu-baseline.json'))).isSymbolicLink()).toBe(true);
    expect(await read('known.json')).toContain(mismatch);
  });

  it('refuses a baseline that is read-only', async () => {
    await kepu('--update-baseline');
    await put('plans/a.yaml', plan(wrong));
    await chmod(join(folder, '.kepu-baseline.json'), 0o444);
    const { exitCode, stderr } = await kepu('--update-baseline');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/写不了 .*kepu-baseline\.json：文件是只读的|写不了 .*：没有权限/);
  });
});

describe('what is known stays known', () => {
  beforeEach(() => kepu('--update-baseline'));

  it('when lines move, tasks come before it, or quotes are put around it', async () => {
    const text = plan(`      # 说明\n\n${another}`).replace(
      'text: 举办专题培训30场，新建科普驿站20个。',
      'text: "举办专题培训30场，新建科普驿站20个。"',
    );
    await put('plans/a.yaml', text.replace('value: 40场', 'value: "40场"').replace('kepu: 1', '\n\nkepu: 1'));
    expect(await told()).toEqual([]);
  });

  it('but a new slip of the same rule is told', async () => {
    await put('plans/a.yaml', plan(wrong));
    expect(await told()).toEqual([`plans/a.yaml:9 ${mismatch}`]);
  });

  it('but the same words a second time are told', async () => {
    const task = plan().slice(plan().indexOf('      - title'));
    await put('plans/a.yaml', plan(task.replace('training', 'more')));
    expect((await told()).map((each) => each.split(' ')[1])).toEqual([mismatch, unlisted]);
  });

  it('but another figure on either side is told, and the entry is no longer needed', async () => {
    await put('plans/a.yaml', plan().replace('40场', '50场'));
    expect(await told()).toEqual(['.kepu-baseline.json:4 baseline-unused', `plans/a.yaml:9 ${mismatch}`]);
  });
});

describe('an entry that is not needed', () => {
  beforeEach(async () => {
    await kepu('--update-baseline');
    await put('plans/a.yaml', plan().replace('40场', '30场'));
  });

  it('is a warning at its line', async () => {
    const { exitCode, stdout } = await kepu('--max-warnings', '0');
    expect(exitCode).toBe(1);
    expect(stdout).toContain(`警告 .kepu-baseline.json:4:39 plans/a.yaml 里已经没有这个结果：${mismatch}，“30 ≠ 40场”`);
    expect((await kepu('--lang', 'en')).stdout).toContain('no longer has this finding');
  });

  it.each([
    [
      'its plan was not checked',
      async () => put('plans/b.yaml', plan().replace('40场', '30场').replace('，新建科普驿站20个', '')),
      ['plans/b.yaml'],
    ],
    ['its rule is off', async () => undefined, ['--rule', `${mismatch}=off`]],
    ['its plan cannot be read', async () => put('plans/a.yaml', 'kepu: 1\ntitle: 甲\n'), ['plans/a.yaml']],
  ])('is none where %s', async (_, prepare, args) => {
    await prepare();
    expect((await told(...args)).filter((each) => each.includes('baseline'))).toEqual([]);
    await kepu('--update-baseline', ...args);
    expect(await read()).toContain('30 ≠ 40场');
  });

  it('is one where its rule is none any longer', async () => {
    await put('.kepu-baseline.json', (await read()).replace(unlisted, 'no-such-rule'));
    expect((await told()).filter((each) => each.includes('baseline'))).toHaveLength(2);
    await put('plans/a.yaml', 'kepu: 1\ntitle: 甲\n');
    expect((await told('plans/a.yaml')).filter((each) => each.includes('baseline'))).toEqual([]);
  });
});

describe('an entry with an end', () => {
  beforeEach(async () => {
    await kepu('--update-baseline');
    await put('.kepu-baseline.json', (await read()).replace('40场" }', '40场", "until": "2026-11-30" }'));
  });

  it.each([
    ['2026-11-30', 0],
    ['2026-12-01', 1],
  ])('on %s: exit %i', async (now, exitCode) => {
    expect((await kepuOn(now)).exitCode).toBe(exitCode);
  });

  it('is not renewed by an update, nor called needless', async () => {
    const before = await read();
    const { exitCode, stdout } = await kepuOn('2026-12-01', '--update-baseline');
    expect(exitCode).toBe(1);
    expect(stdout).not.toContain('baseline-unused');
    expect(await read()).toBe(before);
  });
});

describe('the file', () => {
  it('is the one that the configuration names, seen from there', async () => {
    await put('kepu.config.yaml', 'baseline: plans/known.json\n');
    await runKepu(join(folder, 'plans'), ['validate', '--update-baseline', 'a.yaml']);
    expect(await read('plans/known.json')).toContain('"file": "a.yaml"');
    expect(await told()).toEqual([]);
  });

  it('lies beside the configuration, wherever kepu is started', async () => {
    await put('kepu.config.yaml', '{}\n');
    await runKepu(join(folder, 'plans'), ['validate', '--update-baseline', 'a.yaml']);
    expect(await read()).toContain('"file": "plans/a.yaml"');
  });

  it('lies within the repository', async () => {
    await put('kepu.config.yaml', 'baseline: ../known.json\n');
    const { exitCode, stderr } = await kepu();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('配置里的 baseline 指向仓库以外：../known.json。请写仓库里的路径。');
  });

  const entry = (more = '') =>
    `{"version": 1, "entries": [\n{"file": "plans/a.yaml", "rule": "x", "at": "", "words": ""${more}}]}`;

  it.each([
    ['{"version": 1, "entries": [', /\.kepu-baseline\.json:1:\d+ /],
    ['', /\.kepu-baseline\.json:1:1 /],
    ['[]', /\.kepu-baseline\.json:1:1 /],
    ['{"version": 2, "entries": []}', /:1:13 version 要写 1/],
    ['{"version": 1}', /:1:1 基线缺少 entries/],
    [entry(', "untill": "2026-12-31"'), /:2:\d+ 条目里没有 untill 这个键，是不是 until/],
    [entry(', "until": "2026-02-30"'), /:2:\d+ 没有 2026-02-30 这一天/],
    [entry(', "until": "下周"'), /:2:\d+ until 不能写“下周”/],
    [entry().replace('"words": ""', '"words": 1'), /:2:\d+ words 应是文字/],
  ])('with a fault: %j', async (text, words) => {
    await put('.kepu-baseline.json', text);
    for (const args of [[], ['--update-baseline'], ['--fix']]) {
      const { exitCode, stdout, stderr } = await kepu(...args);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/^错误：基线文件有误：\n/);
      expect(stderr).toMatch(words);
    }
    expect(await read()).toBe(text);
  });

  it('in another encoding is refused', async () => {
    await writeFile(join(folder, '.kepu-baseline.json'), new Uint8Array([0xff, 0xfe, 0x7b, 0x00]));
    expect((await kepu()).exitCode).toBe(2);
  });

  it('may hold thousands', { timeout: 30_000 }, async () => {
    const entries = Array.from({ length: 20_000 }, (_, at) => ({
      file: `plans/${at}.yaml`,
      rule: unlisted,
      at: `/${at}`,
      words: '走进村',
    }));
    await put('.kepu-baseline.json', JSON.stringify({ version: 1, entries }));
    expect((await kepu()).exitCode).toBe(1);
  });
});

describe('what a plan has against a register', () => {
  it('is known for that plan', async () => {
    await put('outlets.yaml', 'kepu: 1\noutlets:\n  diantai: {name: 清河电台, kind: radio, frequency: FM200}\n');
    await put('plans/a.yaml', plan().replace('issuer', 'include: [../outlets.yaml]\nissuer'));
    await put('kepu.config.yaml', '{}');
    await kepu('--update-baseline');
    expect(await read()).toContain('"rule": "fm-inconsistent", "at": "outlets.yaml#/outlets/diantai/frequency"');
    expect(await told()).toEqual([]);
    await put('plans/b.yaml', plan().replace('issuer', 'include: [../outlets.yaml]\nissuer').replace('40场', '30场'));
    expect((await told()).filter((each) => each.startsWith('outlets'))).toEqual(['outlets.yaml:3 fm-inconsistent']);
  });
});
