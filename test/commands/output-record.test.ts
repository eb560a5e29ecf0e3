import { existsSync, symlinkSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIo } from '../../src/commands/io.ts';
import { OutputRecord } from '../../src/commands/output-record.ts';
import { planOf } from '../faults/jobs.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-record-'));
  await writeFile(join(folder, 'plan.yaml'), planOf('p'));
});
afterEach(() => rm(folder, { recursive: true }));

const kepu = (...args: readonly string[]) => runKepu(folder, args);
const out = (name = '') => join(folder, 'out', name);
const manifest = async () => JSON.parse(await readFile(out('.kepu-manifest.json'), 'utf8'));
const never = (): never => {
  throw new Error('not to be used');
};
const io = () => createIo({ cwd: folder, env: {}, stdin: never, stdout: never, stderr: never });
const record = () => OutputRecord.open(out(), io());
const hashOf = (text: string) => io().sha256(new TextEncoder().encode(text));

describe('the record of outputs', () => {
  it('knows what a killed run was about to write, until the next one has written it', async () => {
    const killed = await record();
    await killed.announce(new Map([['p.md', await hashOf('half of a run')]]));
    await writeFile(out('p.md'), 'half of a run');
    const { exitCode, stderr } = await kepu('render', '--md');
    expect([exitCode, stderr]).toEqual([0, '已写入 out/p.md\n']);
    const hash = await hashOf(await readFile(out('p.md'), 'utf8'));
    expect(await manifest()).toEqual({ version: 1, files: { 'p.md': hash } });
  });

  it('of two runs at once has what stands there in the end, and what the other has yet to write', async () => {
    const [first, second] = [await record(), await record()];
    const [one, other] = [new Map([['p.md', await hashOf('one')]]), new Map([['p.md', await hashOf('other')]])];
    await first.announce(one);
    await second.announce(other);
    await writeFile(out('p.md'), 'other');
    await first.settle(one);
    expect(await manifest()).toEqual({ version: 1, files: {}, writing: { 'p.md': [other.get('p.md')] } });
    expect(await first.isOwn('p.md', other.get('p.md') ?? '')).toBe(true);
    await second.settle(other);
    expect(await manifest()).toEqual({ version: 1, files: { 'p.md': other.get('p.md') } });
  });

  it('of two runs that had the same to write, one before the other, has nothing left to write', async () => {
    const [first, second] = [await record(), await record()];
    const same = new Map([['p.md', await hashOf('same')]]);
    await first.announce(same);
    await writeFile(out('p.md'), 'same');
    await first.settle(same);
    await second.announce(same);
    await second.settle(same);
    expect(await manifest()).toEqual({ version: 1, files: { 'p.md': same.get('p.md') } });
  });

  it('sees what another run has noted meanwhile', async () => {
    const early = await record();
    expect(await early.isOwn('p.md', 'aa')).toBe(false);
    await (await record()).announce(new Map([['p.md', 'aa']]));
    expect(await early.isOwn('p.md', 'aa')).toBe(true);
    expect(await early.isOwn('q.md', 'aa')).toBe(false);
  });

  it('that cannot be read is none, and goes where it would hold nothing', async () => {
    await mkdir(out());
    await writeFile(out('p.md'), 'theirs');
    for (const text of ['{', 'null', '{"files":null,"writing":{"p.md":"no list"}}', '[]']) {
      await writeFile(out('.kepu-manifest.json'), text);
      expect((await kepu('render', '--md')).exitCode).toBe(2);
      expect(await readFile(out('p.md'), 'utf8')).toBe('theirs');
      expect(await readdir(out())).toEqual(['p.md']);
    }
  });

  it('says once of what cannot be read that it is in the way, and writes the other files', async () => {
    await mkdir(out('p.md'), { recursive: true });
    const { exitCode, stderr } = await kepu('render', '--md', '--txt');
    expect([exitCode, stderr]).toEqual([2, '已写入 out/p.txt\n错误：写不了 out/p.md：那里已有文件夹\n']);
    expect(Object.keys((await manifest()).files)).toEqual(['p.txt']);
    expect((await kepu('render', '--md', '--txt')).stderr).toContain('没有变化 out/p.txt');
  });

  it('is not written where nothing changes', async () => {
    await kepu('render', '--md', '--txt');
    const before = await stat(out('.kepu-manifest.json'));
    await kepu('render', '--md');
    expect((await stat(out('.kepu-manifest.json'))).mtimeMs).toBe(before.mtimeMs);
  });
});

describe('outputs', () => {
  it('of two renders at once are all there, and all recorded', async () => {
    await writeFile(join(folder, 'plan-b.yaml'), planOf('q'));
    const runs = [['plan.yaml'], ['plan-b.yaml'], ['plan.yaml', 'plan-b.yaml']].map((names) =>
      kepu('render', '--docx', '--md', ...names),
    );
    for (const { exitCode } of await Promise.all(runs)) expect(exitCode).toBe(0);
    const names = ['p.docx', 'p.md', 'q.docx', 'q.md'];
    expect(await readdir(out())).toEqual(['.kepu-manifest.json', ...names]);
    expect(Object.keys((await manifest()).files)).toEqual(names);
    expect(await manifest()).not.toHaveProperty('writing');
  });

  it('that are read-only stay, and the others are written', async () => {
    await kepu('render', '--md', '--txt');
    await chmod(out('p.md'), 0o444);
    await writeFile(join(folder, 'plan.yaml'), planOf('p').replaceAll('30场', '31场'));
    const { exitCode, stderr } = await kepu('render', '--md', '--txt');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/已写入 out\/p\.txt\n错误：写不了 out\/p\.md：(?:文件是只读的|没有权限)/);
    expect(await readFile(out('p.md'), 'utf8')).toContain('30场');
    expect((await kepu('render', '--md', '--txt')).stderr).toContain('没有变化 out/p.txt');
  });

  it.skipIf(process.platform === 'win32')('do not go out of a repository by a link that nobody named', async () => {
    await mkdir(join(folder, 'repository/.git'), { recursive: true });
    await writeFile(join(folder, 'repository/plan.yaml'), planOf('p'));
    await mkdir(join(folder, 'elsewhere'));
    symlinkSync('../elsewhere', join(folder, 'repository/out'));
    const run = (...args: readonly string[]) => runKepu(join(folder, 'repository'), ['render', '--md', ...args]);
    const { exitCode, stderr } = await run();
    expect([exitCode, stderr]).toEqual([
      2,
      expect.stringMatching(/^错误：输出文件夹 out 是指向仓库以外的链接：.*elsewhere。要写到那里，请用 -o 指定\n$/),
    ]);
    expect(await readdir(join(folder, 'elsewhere'))).toEqual([]);
    expect((await run('-o', 'out')).exitCode).toBe(0);
    expect(existsSync(join(folder, 'elsewhere/p.md'))).toBe(true);
  });

  it.skipIf(process.platform === 'win32')('go to a folder of the repository by a link', async () => {
    await mkdir(join(folder, '.git'));
    await mkdir(join(folder, 'print'));
    symlinkSync('print', out());
    expect((await kepu('render', '--md')).exitCode).toBe(0);
    await writeFile(join(folder, 'kepu.config.yaml'), 'outDir: out\n');
    expect((await kepu('render', '--md')).stderr).toBe('没有变化 out/p.md\n');
  });
});

describe('reports', () => {
  it('are written though one of them cannot be', async () => {
    await writeFile(join(folder, 'file'), '');
    const { exitCode, stderr } = await kepu('validate', '-r', 'json=file/a', '-r', 'sarif=file/b', '-r', 'junit=c.xml');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/错误：写不了 file\/a：路径中有一段不是文件夹\n错误：写不了 file\/b：.*\n$/);
    expect(existsSync(join(folder, 'c.xml'))).toBe(true);
  });
});
