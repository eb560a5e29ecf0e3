import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fingerprintsOf } from '../../src/commands/fingerprints.ts';
import { createIo } from '../../src/commands/io.ts';
import { reporters } from '../../src/report/index.ts';
import type { WordFinding } from '../../src/source/diagnostic.ts';
import { message } from '../../src/text/message.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办专题培训30场，讲"科普"知识。
        targets:
          - {id: training, indicator: 专题培训, value: 40场}
      - title: 办好讲座
        text: 举办专题讲座20场。
        targets:
          - {id: lectures, indicator: 专题讲座, value: 50场}
`;

let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-reporting-'));
  writeFileSync(join(folder, '要点.yaml'), plan);
  await runKepu(folder, ['render', '--docx', '--draft', '-o', '.', '要点.yaml']);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => writeFileSync(join(folder, '要点.yaml'), plan));

const nothing = () => ({ write: (_: unknown, done: () => void) => done() });
const kepu = (...args: readonly string[]) => runKepu(folder, args);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

interface Log {
  readonly runs: readonly [
    {
      readonly tool: {
        readonly driver: { readonly version: string; readonly rules: readonly { readonly id: string }[] };
      };
      readonly results: readonly {
        readonly ruleId: string;
        readonly ruleIndex: number;
        readonly message: { readonly text: string };
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } };
        }[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
      }[];
    },
  ];
}

const logOf = async (name = '要点.yaml'): Promise<Log> =>
  JSON.parse((await kepu('validate', '-r', 'sarif', name)).stdout) as Log;

describe('--reporter', () => {
  it.each([
    ['validate', '要点.yaml', 1],
    ['verify', '要点.docx', 0],
  ])('%s writes every report in one run, each to a file of its own', async (command, file, code) => {
    const args = reporters.flatMap(({ name }) => ['-r', `${name}=报告/${command}/${name}.out`]);
    const { stdout, stderr, exitCode } = await kepu(command, ...args, file);
    expect([stdout, exitCode]).toEqual(['', code]);
    // Nobody reads the files at once: a run that fails says what it came to.
    expect(stderr).toMatch(code === 0 ? /^$/ : /^检查了 1 个文件、.*：[1-9]\d* 个错误，.*\n$/);
    for (const { name } of reporters) {
      const said = name === 'sarif' ? encodeURIComponent(file) : file;
      expect(read(`报告/${command}/${name}.out`), name).toContain(said);
    }
    for (const name of ['pretty', 'github', 'sarif']) {
      const { stdout: printed } = await kepu(command, '--no-color', '-r', name, file);
      expect(read(`报告/${command}/${name}.out`), name).toBe(printed);
    }
  });

  it.each([
    [['-r', 'json=a.json', '-r', 'sarif=./a.json'], '两种报告都要写到 ./a.json'],
    [['-r', 'sarif='], '--reporter sarif= 后面没有写文件名。请写成 sarif=文件'],
    [['-r', 'json', '-r', 'sarif'], '只能有一种报告写到标准输出'],
    [['-r', 'sarf'], '是不是 sarif？'],
    [['-r', 'html=要点.yaml'], '报告不能写到被检查的文件 要点.yaml 上'],
  ])('refuses %j', async (args, words) => {
    const { exitCode, stderr } = await kepu('validate', ...args, '要点.yaml');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(read('要点.yaml')).toBe(plan);
  });

  it('is written over no plan that a link leads to, or that could not be read', async () => {
    symlinkSync('.', join(folder, '链接'));
    const linked = await kepu('validate', '-r', 'json=链接/要点.yaml', '要点.yaml');
    expect([linked.exitCode, read('要点.yaml')]).toEqual([2, plan]);
    expect(linked.stderr).toContain('报告不能写到现有的计划、登记册、配置或 Word 文件 链接/要点.yaml 上');
    writeFileSync(join(folder, '太大.yml'), ' '.repeat(10 * 1024 * 1024 + 1));
    const unread = await kepu('validate', '-r', 'json=太大.yml', '要点.yaml', '太大.yml');
    expect([unread.exitCode, read('太大.yml').trim()]).toEqual([2, '']);
  });

  it.runIf(process.platform !== 'win32')('goes into a pipe, which stays one', async () => {
    const pipe = join(folder, '管道');
    execFileSync('mkfifo', [pipe]);
    const reader = promisify(execFile)('cat', [pipe], { timeout: 20_000 });
    expect((await kepu('validate', '-r', 'json=管道', '要点.yaml')).exitCode).toBe(1);
    expect(statSync(pipe).isFIFO()).toBe(true);
    expect(JSON.parse((await reader).stdout)).toMatchObject({ version: 1 });
  });

  it('says why a run fails for warnings that are not reported', async () => {
    writeFileSync(join(folder, '要点.yaml'), plan.replace('30场', '40场').replace('20场', '50场'));
    const { exitCode, stdout, stderr } = await kepu('validate', '--quiet', '--max-warnings', '0', '要点.yaml');
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('0 个错误，0 个警告')]);
    expect(stderr).toBe('有 1 个警告，多于 --max-warnings 允许的 0 个\n');
    expect((await kepu('validate', '--max-warnings', '1', '要点.yaml')).stderr).toBe('');
  });

  it('tells programs of every rule that was run, and of the version', async () => {
    const { driver } = (await logOf()).runs[0].tool;
    const ids = driver.rules.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['syntax', 'schema', 'range-mark', 'target-lowered']));
    expect(ids).not.toContain('page-margins');
    expect(driver.version).toBe((await kepu('--version')).stdout.trim());
    for (const { ruleId, ruleIndex } of (await logOf()).runs[0].results) expect(ids[ruleIndex]).toBe(ruleId);
    const checks = JSON.parse((await kepu('verify', '-r', 'sarif', '要点.docx')).stdout) as Log;
    const checkIds = checks.runs[0].tool.driver.rules.map(({ id }) => id);
    expect(checkIds).toEqual(expect.arrayContaining(['page-margins', 'range-mark']));
    expect(checkIds).not.toContain('target-lowered');
  });
});

describe('fingerprints', () => {
  const fingerprints = async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await logOf()).runs[0].results.map((each) => [
        each.message.text,
        each.partialFingerprints['kepuFinding/v1'] ?? '',
      ]),
    );

  it('stay when lines move and tasks change places', async () => {
    const before = await fingerprints();
    expect(new Set(before.values()).size).toBe(before.size);
    expect(before.size).toBeGreaterThan(2);
    const [head = '', first = '', second = ''] = plan.split(/(?= {6}- title)/);
    writeFileSync(join(folder, '要点.yaml'), `# 说明\n\n${head}${second}${first}`);
    expect(await fingerprints()).toEqual(before);
  });

  it('are the same in a plan with Chinese keys', async () => {
    const before = [...(await fingerprints()).values()];
    const chinese = {
      title: '标题',
      sections: '部分',
      tasks: '任务',
      text: '正文',
      targets: '目标',
      indicator: '指标',
    };
    const written = Object.entries(chinese).reduce((text, [key, word]) => text.replaceAll(`${key}:`, `${word}:`), plan);
    writeFileSync(join(folder, '要点.yaml'), written);
    expect([...(await fingerprints()).values()]).toEqual(before);
  });

  it('are those of a file, whichever others are checked', async () => {
    const alone = await fingerprints();
    writeFileSync(join(folder, '初稿.yaml'), plan);
    const { results } = JSON.parse((await kepu('validate', '-r', 'sarif', '初稿.yaml', '要点.yaml')).stdout).runs[0];
    rmSync(join(folder, '初稿.yaml'));
    const here = (results as Log['runs'][0]['results']).filter(({ locations: [at] }) =>
      at?.physicalLocation.artifactLocation.uri.endsWith(encodeURIComponent('要点.yaml')),
    );
    expect(here.map((each) => each.partialFingerprints['kepuFinding/v1'])).toEqual([...alone.values()]);
  });

  it('tell findings of a Word file apart that have no words, wherever they stand in the report', async () => {
    const io = createIo({ cwd: folder, env: {}, stdin: async function* () {}, stdout: nothing, stderr: nothing });
    const finding = (zh: string): WordFinding => ({
      ruleId: 'page-margins',
      severity: 'error',
      message: message(zh, zh),
      clause: '',
      place: { paragraph: null, words: '' },
    });
    const [top, left] = [finding('上边距'), finding('左边距')];
    const of = async (...diagnostics: readonly WordFinding[]) =>
      fingerprintsOf([{ path: '要点.docx', diagnostics }], io);
    expect((await of(left)).get(left)).toBe((await of(top, left)).get(left));
  });

  it('tell findings apart that are alike', async () => {
    const twin = '      - title: 办好活动\n        text: 讲"科普"知识。\n';
    writeFileSync(join(folder, '要点.yaml'), `${plan}${twin}${twin}`);
    const { results } = (await logOf()).runs[0];
    const alike = results.filter(({ ruleId }) => ruleId === 'straight-quotes');
    expect(alike).toHaveLength(3);
    expect(new Set(results.map((each) => each.partialFingerprints['kepuFinding/v1'])).size).toBe(results.length);
  });
});
