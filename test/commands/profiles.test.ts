import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIo } from '../../src/cli.ts';
import { findProfile } from '../../src/commands/profiles.ts';
import { placeDepartures } from '../../src/verify/place-departures.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办专题培训不少于30场。
`;

let outer = '';
let folder = '';
beforeEach(async () => {
  outer = await mkdtemp(join(tmpdir(), 'kepu profiles '));
  folder = join(outer, 'repository');
  await put('plan.yaml', plan);
});
afterEach(() => rm(outer, { recursive: true }));

const put = async (name: string, text: string): Promise<void> => {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

const render = (...args: readonly string[]) => runKepu(folder, ['render', '--docx', ...args]);

const part = async (name: string): Promise<string> =>
  strFromU8(unzipSync(await readFile(join(folder, 'out/plan.docx')))[`word/${name}.xml`] ?? new Uint8Array());

describe('--profile', () => {
  it('takes a file that changes a built-in profile', async () => {
    await put('版式/本单位.yaml', 'extends: gb33476\nfonts: { title: 华文中宋 }\n');
    expect(await render('--profile', '版式/本单位.yaml')).toMatchObject({ exitCode: 0 });
    expect(await part('document')).toContain('w:top="1961"');
    expect(await part('styles')).toContain('w:eastAsia="华文中宋"');
  });

  it('takes a file that extends nothing for changes of the usual profile, and JSON as well', async () => {
    await put('本单位.json', '{ "fonts": { "title": "华文中宋" } }');
    expect(await render('--profile', '本单位.json')).toMatchObject({ exitCode: 0 });
    expect(await part('document')).toContain('w:top="2098"');
    expect(await part('styles')).toContain('w:eastAsia="华文中宋"');
  });

  it('takes the profile before a file of its name', async () => {
    await put('gb9704', 'fonts: { title: 华文中宋 }');
    expect(await render('--profile', 'gb9704')).toMatchObject({ exitCode: 0 });
    expect(await part('styles')).not.toContain('华文中宋');
  });

  it('refuses a name that there is not, and says what there is', async () => {
    expect(await render('--profile', 'gb9740')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `错误：没有叫 gb9740 的版式。是不是 gb9704？可选：
  gb9704  GB/T 9704-2012：天头 37 毫米、订口 28 毫米，每面 22 行、每行 28 字
  gb33476  GB/T 33476.2-2016：首行字面落在天头 37 毫米处，页边随之为 34.58/32.58 毫米，每面 22 行、每行 28 字
  或一个版式文件的路径，如 版式/本单位.yaml
`,
    });
  });

  it('refuses a file that there is not', async () => {
    expect(await render('--profile', '版式/没有.yaml')).toMatchObject({
      exitCode: 2,
      stderr: '错误：没有这个版式文件：版式/没有.yaml。请检查路径和文件名。\n',
    });
  });

  it('refuses values that contradict each other where the nearest file that gives one has it', async () => {
    await put('本单位.yaml', 'extends: 公用.yaml\nbold: [3]\n');
    await put('公用.yaml', 'name: 公用\ngrid:\n  pitch: 30\n');
    expect(await render('--profile', '本单位.yaml')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr:
        '错误：版式文件有误：\n  公用.yaml:3:10 版心高 637.8 磅，行距 30 磅，每面排 21 行，不是 22 行。要排 22 行，行距最大 28.95 磅。\n',
    });
  });

  it('is explained with the names of all profiles', async () => {
    for (const command of ['render', 'checklist']) {
      const { stdout } = await runKepu(folder, [command, '--help']);
      expect(stdout).toContain('版式：gb9704（默认）、gb33476，或一个版式文件');
    }
  });
});

describe('profile of the configuration', () => {
  it('is a name, or a path seen from the configuration', async () => {
    await put('版式/本单位.yaml', 'fonts: { title: 华文中宋 }');
    await put('kepu.config.yaml', 'profile: 版式/本单位.yaml');
    await put('plans/plan.yaml', plan);
    const { exitCode } = await runKepu(join(folder, 'plans'), ['render', '--docx', 'plan.yaml', '-o', '../out']);
    expect(exitCode).toBe(0);
    expect(await part('styles')).toContain('华文中宋');
    await put('kepu.config.yaml', 'profile: gb33476');
    expect(await render('plan.yaml')).toMatchObject({ exitCode: 0 });
    expect(await part('document')).toContain('w:top="1961"');
  });

  it('gives way to the command line', async () => {
    await put('kepu.config.yaml', 'profile: gb33476');
    expect(await render('--profile', 'gb9704')).toMatchObject({ exitCode: 0 });
    expect(await part('document')).toContain('w:top="2098"');
  });

  it('never leads outside the repository, by a link either', async () => {
    await writeFile(join(outer, '外.yaml'), 'bold: [3]');
    await put('kepu.config.yaml', 'profile: ../外.yaml');
    expect(await render()).toMatchObject({
      exitCode: 2,
      stderr: '错误：配置里的 profile 指向仓库以外：../外.yaml。请写仓库里的路径，或用 --profile 指定。\n',
    });
    await symlink(join(outer, '外.yaml'), join(folder, '内.yaml'));
    await put('kepu.config.yaml', 'profile: 内.yaml');
    expect(await render()).toMatchObject({
      exitCode: 2,
      stderr: '错误：配置里的 profile 指向仓库以外：内.yaml。请把版式文件放进仓库，或用 --profile 指定。\n',
    });
    expect(await render('--profile', '../外.yaml')).toMatchObject({ exitCode: 0 });
  });
});

describe('the origins of a profile', () => {
  const placesOf = async (name: string): Promise<readonly string[]> => {
    const nothing = () => ({ write: () => undefined });
    const io = createIo({ cwd: folder, env: {}, stdin: async function* () {}, stdout: nothing, stderr: nothing });
    const session = { io, language: 'zh', color: false, config: null } as const;
    const { profile, locate } = await findProfile({ profile: name }, session);
    return (await placeDepartures(profile, locate)).map(({ source, span, severity, pointer }) => {
      const { line, column } = source.pointAt(span.start);
      return `${source.path}:${line}:${column} ${severity} ${pointer}`;
    });
  };

  it('are the nearest files that give its values, and the beginning of the nearest where none does', async () => {
    await put('公用.yaml', 'bold: [3]\npage: { margins: { left: 30, right: 24 } }\n');
    await put(
      '本单位.yaml',
      'extends: 公用.yaml\nsizes:\n  pageNumber: 22\npage:\n  margins: { right: 26.5 }\n  footer: 24.1\ngrid:\n  characters: 27\n',
    );
    expect(await placesOf('本单位.yaml')).toEqual([
      '公用.yaml:2:26 error /page/margins/left',
      '本单位.yaml:8:15 warning /grid/characters',
      '公用.yaml:1:7 info /bold',
      '本单位.yaml:3:15 warning /sizes/pageNumber',
    ]);
    await put('大页码.yaml', '# 大\nsizes: { pageNumber: 24 }');
    expect(await placesOf('大页码.yaml')).toEqual([
      '大页码.yaml:2:22 warning /sizes/pageNumber',
      '大页码.yaml:2:1 error ',
    ]);
  });

  it('are none for a profile that comes with kepu, which departs from nothing', async () => {
    expect(await placesOf('gb33476')).toEqual([]);
  });
});
