import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIo, run } from '../../src/cli.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

/* Names, orders and moments that somebody chose to get a run of CI past kepu, or stuck in it. */

const plan = (id = 'p', value = '不少于30场') => `kepu: 1
id: ${id}
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办专题培训不少于30场，走进20个村。
        targets:
          - {id: training, indicator: 专题培训, value: ${value}}
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-hostile-'));
});
afterEach(() => rm(folder, { recursive: true }));
const put = (name: string, text: string) => writeFile(join(folder, name), text);
const kepu = (...args: readonly string[]) => runKepu(folder, args);

describe('a run that somebody wants to get past kepu', () => {
  it.each([[['a.yaml', 'b.yaml']], [['b.yaml', 'a.yaml']]])(
    'sees a plan behind an included plan: %s',
    async (names) => {
      await put('a.yaml', plan('a', '不少于40场').replace('issuer', 'include: [b.yaml]\nissuer'));
      await put('b.yaml', plan('b'));
      const { exitCode, stdout } = await kepu('validate', ...names);
      expect(exitCode).toBe(1);
      expect(stdout).toContain('错误 a.yaml:5:10 include 只能写登记册，b.yaml 是一份计划 [include]');
    },
  );

  it('checks the other files of a folder where one cannot be read', async () => {
    await put('a.yaml', plan('a', '不少于40场'));
    await put('huge.yaml', ' '.repeat(10 * 1024 * 1024 + 1));
    const { exitCode, stdout, stderr } = await kepu('validate', '.');
    expect(exitCode).toBe(2);
    expect(stdout).toContain('prose-target-mismatch');
    expect(stderr).toContain('太大');
  });

  it('begins no line with a command to the CI runner', async () => {
    await put('::error::a.yaml', plan());
    for (const command of [['validate'], ['render', '--md'], ['checklist', '--md'], ['extract']]) {
      const { stdout, stderr } = await kepu(...command, '::error::a.yaml');
      expect(`${stdout}${stderr}`, command[0]).not.toMatch(/^::/m);
    }
  });

  it('names three of many plans with one id', async () => {
    for (let at = 0; at < 30; at += 1) await put(`p${at + 10}.yaml`, plan());
    const { stdout } = await kepu('validate', '.', '--quiet');
    expect(stdout).toContain('p11.yaml、p12.yaml、p13.yaml 等 29 份 相同');
    expect(stdout).not.toContain('p12.yaml、p13.yaml、p14.yaml、');
  });
});

describe('a run that goes wrong', () => {
  it('keeps its exit code where standard error cannot be written', async () => {
    const stream = { write: (_: unknown, done: (error?: Error) => void) => done(new Error('full')) };
    const io = createIo({ cwd: folder, env: {}, stdin: () => neverRead(), stdout: () => stream, stderr: () => stream });
    expect(await run(['validate', 'nowhere.yaml'], io)).toBe(2);
  });

  it('remembers what it wrote before it failed', async () => {
    await put('plan.yaml', plan());
    await kepu('render', '--docx');
    await rm(join(folder, 'out/p.docx'));
    await writeFile(join(folder, 'out/.kepu-manifest.json'), '{}');
    await mkdir(join(folder, 'out/p.md'));
    expect((await kepu('render', '--docx', '--md')).exitCode).toBe(2);
    expect(await readFile(join(folder, 'out/.kepu-manifest.json'), 'utf8')).toContain('"p.docx"');
  });

  it('keeps what another run recorded meanwhile', async () => {
    await put('plan.yaml', plan());
    const manifest = join(folder, 'out/.kepu-manifest.json');
    const stderr = {
      write: (_: unknown, done: () => void) => {
        if (existsSync(join(folder, 'out'))) writeFileSync(manifest, '{"version":1,"files":{"q.md":"00"}}');
        done();
      },
    };
    const io = createIo({ cwd: folder, env: {}, stdin: () => neverRead(), stdout: () => stderr, stderr: () => stderr });
    expect(await run(['render', '--md'], io)).toBe(0);
    expect(Object.keys(JSON.parse(await readFile(manifest, 'utf8')).files)).toEqual(['p.md', 'q.md']);
  });

  it('writes an output whose name is as long as names may be', async () => {
    const name = '长'.repeat(83);
    await put(`${name}.yaml`, plan().replace('id: p\n', ''));
    expect((await kepu('render', '--md', `${name}.yaml`)).exitCode).toBe(0);
    expect(await readdir(join(folder, 'out'))).toContain(`${name}.md`);
  });

  it('names its outputs after a file without what nobody sees in its name', async () => {
    await put('计\u202e划\u200b.yaml', plan().replace('id: p\n', ''));
    expect((await kepu('render', '--docx')).exitCode).toBe(2);
    expect((await kepu('render', '--docx', '计\u202e划\u200b.yaml')).exitCode).toBe(0);
    expect((await readdir(join(folder, 'out'))).sort()).toEqual(['.kepu-manifest.json', '计划.docx']);
    const { 'docProps/core.xml': core } = unzipSync(await readFile(join(folder, 'out/计划.docx')));
    expect(new TextDecoder().decode(core)).not.toMatch(/[\u200b\u202e]/);
  });

  it('writes no plan file under the name of a document', async () => {
    await put('要点.txt', '清河县科协2026年科普工作要点\n一、强化科普供给\n');
    const { exitCode, stderr } = await kepu('import', '-o', 'a/要点.DOCX', '要点.txt');
    expect(exitCode).toBe(2);
    expect(stderr).toBe('错误：import 写出的是 YAML 计划文件，不能叫 a/要点.DOCX。请换成 .yaml 结尾的名字\n');
    expect(await readdir(folder)).toEqual(['要点.txt']);
  });

  it.skipIf(process.platform !== 'linux')('says that a name is no UTF-8', async () => {
    const garbled = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xc7, 0xe5]), Buffer.from('.yaml')]);
    await writeFile(garbled, plan());
    const advice = '。文件名可能不是 UTF-8 编码（如在旧系统上起的中文名），请先把文件改名。';
    const told = `错误：没有这个文件：<U+FFFD><U+FFFD>.yaml${advice}\n`;
    expect(await kepu('validate', '\ufffd\ufffd.yaml')).toMatchObject({ exitCode: 2, stderr: told });
    const found = await kepu('validate', '.');
    expect([found.exitCode, found.stderr]).toEqual([2, expect.stringContaining(advice)]);
  });

  it('stops at an interruption, however long the list of files', async () => {
    for (let at = 0; at < 1500; at += 1) await put(`p${at}.yaml`, plan(`p${at}`));
    let exitCode: number | null = null;
    // Where the machine is busy, Node itself may not have started after the first wait: then no code of ours is asked.
    for (const wait of [250, 500, 1000, 2000]) {
      const child = spawn(process.execPath, [resolve('bin/kepu.js'), 'validate', '.'], {
        cwd: folder,
        stdio: 'ignore',
      });
      await new Promise((passed) => setTimeout(passed, wait));
      child.kill('SIGINT');
      exitCode = await new Promise((ended) => child.on('exit', ended));
      if (exitCode !== null) break;
    }
    expect(exitCode).toBe(130);
  });
});

it('takes an empty FORCE_COLOR for none', async () => {
  await put('plan.yaml', plan());
  const { stdout } = await runKepu(folder, ['validate'], { env: { FORCE_COLOR: '' } });
  expect(stdout).not.toContain('\u001b');
});

it.each([
  ['render', '-o', ''],
  ['schema', '--output='],
  ['checklist', '--columns', ''],
  ['validate', '--rule', ''],
])('takes no option whose value is empty: %s %s %s', async (...args) => {
  await put('plan.yaml', plan());
  const { exitCode, stdout, stderr } = await kepu(...args);
  expect([exitCode, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^错误：选项 -.* 后面是空的。请写上内容，或者去掉这个选项。\n$/);
  expect(await readdir(folder)).toEqual(['plan.yaml']);
});

it('says what an option could be given', async () => {
  expect((await kepu('validate', '--lang', 'fr')).stderr).toBe(
    '错误：选项 --lang <language> 不能写“fr”，可选：zh、en。\n',
  );
});

async function* neverRead(): AsyncGenerator<Uint8Array> {}
