import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, openSync, symlinkSync } from 'node:fs';
import {
  chmod,
  chown,
  link,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownMark } from '../../../src/commands/disk/owner.ts';
import { createIo, type Io } from '../../../src/commands/io.ts';

const isWindows = process.platform === 'win32';
const isAdministrator = process.getuid?.() === 0;

let folder = '';
let io: Io;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-disk-'));
  io = ioIn(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const never = (): never => {
  throw new Error('not to be used');
};
const ioIn = (cwd: string): Io => createIo({ cwd, env: {}, stdin: never, stdout: never, stderr: never });
const at = (...parts: readonly string[]): string => join(folder, ...parts);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const text = (name: string): Promise<string> => readFile(at(name), 'utf8');

describe('a file that is written', () => {
  it('has its folders made, and nothing beside it', async () => {
    await io.write(at('a', 'b', 'c.md'), bytes('new'));
    expect(await text('a/b/c.md')).toBe('new');
    expect(await readdir(at('a', 'b'))).toEqual(['c.md']);
  });

  it('is left alone where it holds the same bytes', async () => {
    await writeFile(at('a.md'), 'same');
    const before = new Date('2020-01-01');
    await utimes(at('a.md'), before, before);
    await chmod(at('a.md'), 0o444);
    await io.write(at('a.md'), bytes('same'));
    expect((await stat(at('a.md'))).mtime).toEqual(before);
  });

  it.skipIf(isWindows)('keeps its mode, and nobody else may read it on the way', async () => {
    for (const mode of [0o600, 0o664]) {
      await writeFile(at('a.md'), 'old');
      await chmod(at('a.md'), mode);
      await io.write(at('a.md'), bytes(`new ${mode}`));
      expect((await stat(at('a.md'))).mode & 0o777).toBe(mode);
    }
  });

  it.skipIf(isWindows || !isAdministrator)('keeps its owner', async () => {
    await writeFile(at('a.md'), 'old');
    await chown(at('a.md'), 12, 34);
    await io.rewrite(at('a.md'), bytes('new'));
    expect(await stat(at('a.md'))).toMatchObject({ uid: 12, gid: 34 });
  });

  it('leaves what another hard link had', async () => {
    await writeFile(at('a.md'), 'old');
    await link(at('a.md'), at('b.md'));
    await io.write(at('a.md'), bytes('new'));
    expect([await text('a.md'), await text('b.md')]).toEqual(['new', 'old']);
  });

  it('may have a name as long as names may be', async () => {
    const name = `${'长'.repeat(83)}.md`;
    await io.write(at(name), bytes('new'));
    expect(await readdir(folder)).toEqual([name]);
  });

  it.each([
    [['readonly.md'], '文件是只读的，请先去掉只读属性|没有权限'],
    [['folder'], '这是文件夹'],
    [['file', 'a.md'], '路径中有一段不是文件夹'],
    [['长'.repeat(86)], '文件名太长，请换短一些的'],
    [['loop'], '链接循环'],
    [['broken.md'], '它是链接，所指的文件不存在'],
  ])('is refused at %j in words', async (parts, reason) => {
    await writeFile(at('readonly.md'), 'old');
    await chmod(at('readonly.md'), 0o444);
    await writeFile(at('file'), '');
    await mkdir(at('folder'));
    symlinkSync('loop', at('loop'));
    symlinkSync('nowhere.md', at('broken.md'));
    const before = await readdir(folder);
    await expect(io.write(at(...parts), bytes('new'))).rejects.toMatchObject({
      words: { zh: expect.stringMatching(new RegExp(`^写不了 ${parts.join('/')}：(?:${reason})$`)) },
    });
    expect(await readdir(folder)).toEqual(before);
  });

  it('is told by its whole path where it is far away', async () => {
    await expect(io.write('/dev/null/a.md', bytes('new'))).rejects.toMatchObject({
      words: { zh: expect.stringMatching(/^写不了 \/dev\/null\/a\.md：/) },
    });
  });

  it('is not there yet where it is to be rewritten: that is refused', async () => {
    await expect(io.rewrite(at('a.md'), bytes('new'))).rejects.toMatchObject({
      words: { zh: '写不了 a.md：文件不存在' },
    });
    await expect(io.remove(folder)).rejects.toMatchObject({ words: { zh: expect.stringMatching(/^写不了 /) } });
  });
});

describe.skipIf(isWindows)('a link', () => {
  it('stays one, and the file that it leads to is written beside itself', async () => {
    await mkdir(at('.git'));
    await mkdir(at('out'));
    await mkdir(at('archive'));
    await writeFile(at('archive', 'a.md'), 'old');
    symlinkSync('../archive/a.md', at('out', 'a.md'));
    await io.write(at('out', 'a.md'), bytes('new'));
    expect(await readlink(at('out', 'a.md'))).toBe('../archive/a.md');
    expect(await text('archive/a.md')).toBe('new');
    expect(await readdir(at('archive'))).toEqual(['a.md']);
  });

  it.each([
    ['outside.md', '指向仓库以外的'],
    ['repository/plan.yaml', '指向另一种文件'],
  ])('does not lead to %s', async (target, words) => {
    await mkdir(at('repository', '.git'), { recursive: true });
    await writeFile(at(target), 'theirs');
    symlinkSync(at(target), at('repository', 'a.md'));
    await expect(io.write(at('repository', 'a.md'), bytes('new'))).rejects.toMatchObject({
      words: { zh: expect.stringContaining(words) },
    });
    expect(await text(target)).toBe('theirs');
  });

  it('of a plan is followed wherever it leads', async () => {
    await mkdir(at('repository', '.git'), { recursive: true });
    await writeFile(at('plan.yaml'), 'old');
    symlinkSync('../plan.yaml', at('repository', 'plan.yaml'));
    await io.rewrite(at('repository', 'plan.yaml'), bytes('new'));
    expect(await text('plan.yaml')).toBe('new');
    expect((await lstat(at('repository', 'plan.yaml'))).isSymbolicLink()).toBe(true);
  });
});

describe.skipIf(isWindows)('a pipe or a device', () => {
  it('takes the bytes as they come, and more than it has place for', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const much = bytes('计划\n'.repeat(100_000));
    const reader = spawn('sh', ['-c', `sleep 0.2; cat '${at('pipe')}' | wc -c`]);
    const counted = outputOf(reader);
    await io.write(at('pipe'), much);
    expect(Number(await counted)).toBe(much.length);
    expect((await stat(at('pipe'))).isFIFO()).toBe(true);
    await io.write('/dev/null', bytes('new'));
  });

  it('that nobody reads is told; one that is not read to its end had enough', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    await expect(io.write(at('pipe'), bytes('new'))).rejects.toMatchObject({
      words: { zh: '写不了 pipe：没有程序在读这个管道' },
    });
    const reader = spawn('sh', ['-c', `head -c 1 '${at('pipe')}'`]);
    const read = outputOf(reader);
    await io.write(at('pipe'), bytes('x'.repeat(1_000_000)));
    expect(await read).toBe('x');
  });

  it.each(['pipe', 'a terminal that was just made'])('that is open and that nobody reads is told: %s', async (what) => {
    execFileSync('mkfifo', [at('pipe')]);
    const idle = spawn('sh', ['-c', `exec sleep 60 < '${at('pipe')}'`]);
    const [path, shown] = what === 'pipe' ? [at('pipe'), 'pipe'] : ['/dev/ptmx', '/dev/ptmx'];
    const refused = { words: { zh: `写不了 ${shown}：那一头一直没有程序在读` } };
    await expect(io.write(path, bytes('计划\n'.repeat(100_000)))).rejects.toMatchObject(refused);
    idle.kill();
  });

  it.skipIf(!existsSync('/dev/full'))('that is full is told', async () => {
    await expect(io.write('/dev/full', bytes('new'))).rejects.toMatchObject({
      words: { zh: '写不了 /dev/full：磁盘已满，请腾出空间再运行' },
    });
  });

  it('of this process is written on, not over', async () => {
    const file = openSync(at('log'), 'w');
    await io.write(`/dev/fd/${file}`, bytes('first '));
    await io.write(`/proc/self/fd/${file}`, bytes('second'));
    expect(await text('log')).toBe('first second');
  });
});

const outputOf = (child: ChildProcess): Promise<string> =>
  new Promise((done) => {
    let told = '';
    child.stdout?.on('data', (chunk) => {
      told += chunk;
    });
    child.on('close', () => done(told));
  });

/** The mark of a process of this machine that has ended. */
const endedMark = (): string => {
  const ended = execFileSync('sh', ['-c', 'echo $$'], { encoding: 'utf8' }).trim();
  return ownMark().replace(/\d+$/, ended);
};

describe.skipIf(isWindows)('what was left behind', () => {
  const hourAgo = new Date(Date.now() - 61 * 60 * 1000);

  it('by a process that has ended goes with the next file', async () => {
    await writeFile(at(`.kepu-${endedMark()}-abc.tmp`), 'half');
    await writeFile(at('.kepu-manifest.json.lock'), endedMark());
    await io.write(at('a.md'), bytes('new'));
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  it('by this very process too, and by anybody after an hour', async () => {
    await writeFile(at(`.kepu-${ownMark()}-abc.tmp`), 'half');
    await writeFile(at('.kepu-elsewhe-1-abc.tmp'), 'half');
    await utimes(at('.kepu-elsewhe-1-abc.tmp'), hourAgo, hourAgo);
    await io.sweep(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not what somebody uses, or what is not ours', async () => {
    const living = spawn('sleep', ['30']);
    try {
      const names = [
        `.kepu-${ownMark().replace(/\d+$/, String(living.pid))}-abc.tmp`,
        '.kepu-elsewhere-1-abc.tmp',
        '.kepu-manifest.json.lock',
        '.other.tmp',
        'kepu.tmp',
      ];
      for (const name of names) await writeFile(at(name), 'theirs');
      await utimes(at('.other.tmp'), hourAgo, hourAgo);
      await utimes(at('kepu.tmp'), hourAgo, hourAgo);
      await io.sweep(folder);
      expect((await readdir(folder)).sort()).toEqual([...names].sort());
    } finally {
      living.kill('SIGKILL');
    }
  });

  it('by a process that was killed and nobody has looked at yet goes, too', async () => {
    const parent = spawn('sh', ['-c', 'sleep 30 & echo $!; exec sleep 30']);
    try {
      const [id] = (await new Promise<Buffer>((told) => parent.stdout.once('data', told))).toString().split('\n');
      process.kill(Number(id), 'SIGKILL');
      await new Promise((passed) => setTimeout(passed, 100));
      await writeFile(at(`.kepu-${ownMark().replace(/\d+$/, String(id))}-abc.tmp`), 'half');
      await io.sweep(folder);
      expect(await readdir(folder)).toEqual([]);
    } finally {
      parent.kill('SIGKILL');
    }
  });

  it.skipIf(!isAdministrator)('by somebody else is left to them', async () => {
    const name = `.kepu-${endedMark()}-abc.tmp`;
    await writeFile(at(name), 'theirs');
    await chown(at(name), 12345, 12345);
    await io.sweep(folder);
    expect(await readdir(folder)).toEqual([name]);
  });

  it('in a folder that is not there is nothing', async () => {
    await io.sweep(at('nowhere'));
    expect(existsSync(at('nowhere'))).toBe(false);
  });
});
