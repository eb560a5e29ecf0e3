import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ownMark } from '../../src/commands/disk/owner.ts';
import { createPrograms } from '../../src/commands/programs.ts';
import { discardUnfinished } from '../../src/commands/unfinished.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-programs-'));
});
afterEach(() => rm(folder, { recursive: true }));

const program = async (script: string, name = 'office'): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
};

const { runProgram, inTemporaryFolder } = createPrograms({ PATH: process.env.PATH, GREETING: 'outer' });

/** Whether the process whose id a script left in a file is still there. */
const isAlive = async (path: string): Promise<boolean> => {
  const pid = (await readFile(path, 'utf8')).trim();
  // What is killed stays in the table until its parent has looked at it.
  return existsSync(`/proc/${pid}`) && !/\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ') Z '));
};

describe.skipIf(process.platform === 'win32')('programs', () => {
  it('are found in PATH, never by a relative path or in a relative folder of PATH', async () => {
    const path = await program('exit 0');
    const { findProgram } = createPrograms({ PATH: `.::${relative(process.cwd(), folder)}:${folder}` });
    expect(await findProgram(['nowhere', 'office'])).toBe(path);
    expect(await findProgram([path])).toBe(path);
    expect(await findProgram(['./office', 'bin/kepu.js', 'package.json'])).toBeNull();
    await chmod(path, 0o644);
    expect(await findProgram(['office', path, folder])).toBeNull();
  });

  it('are looked for in Path where there is no PATH, and nowhere without either', async () => {
    const path = await program('exit 0');
    expect(await createPrograms({ Path: folder }).findProgram(['office'])).toBe(path);
    expect(await createPrograms({}).findProgram(['office'])).toBeNull();
  });

  it('give their exit code and the end of what they say, in an environment of theirs', async () => {
    const path = await program('echo "$GREETING $INNER $1" >&2; exit 3');
    expect(await runProgram(path, ['a b'], { env: { INNER: 'inner' }, timeout: 5000 })).toEqual({
      exitCode: 3,
      isLate: false,
      stdout: new Uint8Array(),
      stderr: 'outer inner a b\n',
    });
  });

  it('give what they write, and take what they are given', async () => {
    const path = await program('cat; echo end');
    const { stdout } = await runProgram(path, [], { timeout: 5000, input: '计划\n', isHeard: true });
    expect(new TextDecoder().decode(stdout)).toBe('计划\nend\n');
    const deaf = await program('exec <&-; echo end');
    const { exitCode } = await runProgram(deaf, [], { timeout: 5000, input: 'x'.repeat(1_000_000), isHeard: true });
    expect(exitCode).toBe(0);
  });

  it('that cannot be started are told, not thrown', async () => {
    const { exitCode, stderr } = await runProgram(join(folder, 'nowhere'), [], { timeout: 5000 });
    expect(exitCode).toBeNull();
    expect(stderr).toContain('ENOENT');
    expect((await runProgram(await program('exit 0'), ['a\0b'], { timeout: 5000 })).exitCode).toBeNull();
  });

  it.each(['&2', '&1'])('that write without end, to %s, are killed', async (stream) => {
    const path = await program(`exec cat /dev/zero >${stream}`);
    const { exitCode, isLate } = await runProgram(path, [], { timeout: 60_000, isHeard: true });
    expect([exitCode, isLate]).toEqual([null, false]);
  });

  it('are killed when their time is up, with what they have started', async () => {
    const pid = join(folder, 'pid');
    const path = await program(`sleep 30 & echo $! > ${pid}; wait`);
    const ran = await runProgram(path, [], { timeout: 400 });
    expect(ran).toEqual({ exitCode: null, isLate: true, stdout: new Uint8Array(), stderr: '' });
    await wait(50);
    expect(await isAlive(pid)).toBe(false);
  });

  it('are not waited for when they leave something running', async () => {
    const path = await program('sleep 30 & exit 0');
    const start = Date.now();
    expect((await runProgram(path, [], { timeout: 20_000 })).exitCode).toBe(0);
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it('are killed by an interruption, and their folder goes', async () => {
    const path = await program('sleep 30');
    let place = '';
    const ran = await inTemporaryFolder(async (temporary) => {
      place = temporary;
      await writeFile(join(place, 'file'), '');
      const running = runProgram(path, [], { timeout: 20_000 });
      await wait(200);
      discardUnfinished();
      return running;
    });
    expect(ran.exitCode).toBeNull();
    expect(ran.isLate).toBe(false);
    expect(existsSync(place)).toBe(false);
  });

  it('leave no folder where the work fails', async () => {
    let place = '';
    const failing = inTemporaryFolder(async (temporary) => {
      place = temporary;
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(place).not.toBe('');
    expect(existsSync(place)).toBe(false);
  });

  it('have the folder of a killed run swept away by the next', async () => {
    const ended = String(spawnSync(process.execPath, ['-v']).pid);
    const left = join(tmpdir(), `kepu-${ownMark().replace(/\d+$/, ended)}-abc`);
    await mkdir(join(left, 'settings'), { recursive: true });
    await inTemporaryFolder(async () => {
      expect(existsSync(left)).toBe(false);
    });
  });
});
