import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../src/cli.ts';
import { createIo, type Io } from '../../../src/commands/io.ts';
import { manifestName } from '../../../src/commands/output-record.ts';
import { observe } from '../../../src/commands/watch/observe.ts';
import { watchFolders } from '../../../src/commands/watch/watch-folders.ts';
import { runKepu } from '../../scenarios/run-kepu.ts';

let home = '';
let child: ChildProcess | null = null;
let stopWatching = async (): Promise<void> => undefined;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kepu-watch-'));
  mkdirSync(join(home, 'plans'));
  write('kepu.config.yaml', '{}\n');
});
afterEach(async () => {
  child?.kill('SIGKILL');
  child = null;
  await stopWatching();
  stopWatching = async () => undefined;
  rmSync(home, { recursive: true });
});

const write = (name: string, text: string): void => writeFileSync(join(home, name), text);
const plan = (title = '清河县科协2026年科普工作要点', rest = ''): string =>
  `kepu: 1\ntitle: ${title}\nyear: 2026\nissuer: 清河县科协\noverview: 举办讲座。\n${rest}`;

/** What was told since one last looked. */
const listen = () => {
  let told = '';
  return {
    hear: (text: string): void => {
      told += text;
    },
    /** Waits for words; gives all that was told up to their end. */
    until: async (words: string): Promise<string> => {
      for (let tries = 0; !told.includes(words); tries += 1) {
        if (tries > 600) throw new Error(`no “${words}” in: ${told}`);
        await wait(50);
      }
      const end = told.indexOf(words) + words.length;
      const heard = told.slice(0, end);
      told = told.slice(end);
      return heard;
    },
    rest: () => told,
  };
};

/** The built command as a process of its own. */
const startProcess = (...args: readonly string[]) => {
  const { hear, ...heard } = listen();
  const started = spawn(process.execPath, [resolve('bin/kepu.js'), ...args], { cwd: home });
  child = started;
  for (const stream of [started.stdout, started.stderr]) stream.setEncoding('utf8').on('data', hear);
  const ended = new Promise<number | null>((done) => started.on('exit', done));
  return {
    ...heard,
    stop: async (signal: NodeJS.Signals): Promise<number | null> => {
      started.kill(signal);
      return ended;
    },
  };
};

/** The command in this process, until the test is over; `watch` tells it what happens in folders. */
const start = (args: readonly string[], watch: Io['watch'] = async (folders) => watchFolders(folders)) => {
  const { hear, ...heard } = listen();
  const output = () => ({
    write: (chunk: string | Uint8Array, done: () => void) => {
      hear(Buffer.from(chunk as Uint8Array).toString());
      done();
    },
  });
  const io = createIo({ cwd: home, env: {}, stdin: async function* () {}, stdout: output, stderr: output });
  let stop = (): void => undefined;
  const over = new Promise<never>((_, fail) => {
    stop = () => fail(new Error('the test is over'));
  });
  over.catch(() => undefined); // nobody waits for it while a run goes on
  const ended = run(args, {
    ...io,
    watch: async (folders) => {
      const watcher = await watch(folders);
      return { ...watcher, sign: (milliseconds) => Promise.race([watcher.sign(milliseconds), over]) };
    },
  });
  stopWatching = async () => {
    stop();
    await ended;
  };
  return heard;
};

const waiting = '等待改动；按 Ctrl-C 结束\n';

describe.skipIf(process.platform === 'win32')('validate --watch', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    // The terminal that it runs in was closed.
    ['SIGHUP', 129],
  ] as const)('reports again when a plan changes, and ends with %s', async (signal, code) => {
    write('plans/a.yaml', plan());
    const { until, rest, stop } = startProcess('validate', '--watch');
    expect(await until(waiting)).toMatch(/检查了 1 个文件、.*：0 个错误/);
    write('plans/a.yaml', plan('清河县科协2026年科普工作要点', 'unknown: 1\n'));
    expect(await until(waiting)).toMatch(/^\n\[\d\d:\d\d:\d\d\] 有改动：plans\/a\.yaml\n.*unknown.*1 个错误/s);
    expect(rest()).toBe('');
    expect(await stop(signal)).toBe(code);
  });

  it('sees new files in new folders, files that are replaced or gone, registers and the baseline', async () => {
    write('plans/a.yaml', plan(undefined, 'include: [../units.yaml]\n'));
    write('units.yaml', 'kepu: 1\norganizations: {kepubu: 科普部}\n');
    const { until } = start(['validate', '--watch']);
    expect(await until(waiting)).toContain('检查了 2 个文件');
    mkdirSync(join(home, 'plans/2027/deep'), { recursive: true });
    write('plans/2027/deep/b.yaml', plan('清河县科协2027年工作要点'));
    expect(await until(waiting)).toMatch(/有改动：plans\/2027\/deep\/b\.yaml\n.*检查了 3 个文件/s);
    write('new', plan(undefined, 'unknown: 1\n'));
    renameSync(join(home, 'new'), join(home, 'plans/a.yaml'));
    expect(await until(waiting)).toMatch(/有改动：plans\/a\.yaml\n.*1 个错误/s);
    write('plans/a.yaml', plan(undefined, 'include: [../units.yaml]\n'));
    await until(waiting);
    write('units.yaml', 'kepu: 1\norganisations: {}\n');
    expect(await until(waiting)).toMatch(/有改动：units\.yaml\n.*organisations.*1 个错误/s);
    rmSync(join(home, 'plans/2027'), { recursive: true });
    expect(await until(waiting)).toMatch(/有改动：plans\/2027\/deep\/b\.yaml\n.*检查了 2 个文件/s);
    write('.kepu-baseline.json', 'nonsense');
    expect(await until(waiting)).toMatch(/有改动：\.kepu-baseline\.json\n.*基线文件有误/s);
  });

  it('names the first of many files that changed, and says how many there are', async () => {
    write('plans/a.yaml', plan());
    const { until } = start(['validate', '--watch']);
    await until(waiting);
    for (const name of ['b', 'c', 'd', 'e', 'f']) write(`plans/${name}.yaml`, plan());
    expect(await until(waiting)).toContain('有改动：plans/b.yaml、plans/c.yaml、plans/d.yaml 等 5 个文件\n');
    write('kepu.config.yaml', 'language: en\n');
    await until('Ctrl-C ends\n');
    for (const name of ['b', 'c', 'd', 'e', 'f']) rmSync(join(home, `plans/${name}.yaml`));
    expect(await until('Ctrl-C ends\n')).toContain('changed: plans/b.yaml, plans/c.yaml, plans/d.yaml and 2 more\n');
  });

  it('looks from time to time where the system tells nothing of what happens', async () => {
    write('plans/a.yaml', plan());
    const silent: Io['watch'] = async () => ({ sign: () => wait(20, false), close: () => undefined });
    const { until } = start(['validate', '--watch'], silent);
    await until(waiting);
    write('plans/a.yaml', plan(undefined, 'unknown: 1\n'));
    expect(await until(waiting)).toContain('有改动：plans/a.yaml\n');
  });

  it('does not wait for ever for silence in a folder where something always happens', async () => {
    write('plans/a.yaml', plan());
    const noisy: Io['watch'] = async () => ({ sign: () => wait(1, true), close: () => undefined });
    const { until } = start(['validate', '--watch'], noisy);
    await until(waiting);
    write('plans/a.yaml', plan(undefined, 'unknown: 1\n'));
    expect(await until(waiting)).toContain('有改动：plans/a.yaml\n');
  });

  it('tells a configuration that cannot be used, and goes on', async () => {
    write('plans/a.yaml', plan());
    write('kepu.config.yaml', 'nonsense: 1\n');
    const { until } = start(['validate', '--watch']);
    expect(await until(waiting)).toContain('配置文件有误');
    write('kepu.config.yaml', 'language: en\n');
    expect(await until('Ctrl-C ends\n')).toContain('1 file, ');
    write('kepu.config.yaml', 'language: fr\n');
    expect(await until('Ctrl-C ends\n')).toMatch(
      /changed: kepu\.config\.yaml\nerror: the configuration cannot be used/,
    );
  });

  it('ends at once where the command line is wrong', async () => {
    write('plans/a.yaml', plan());
    for (const [args, words] of [
      [['-'], '标准输入'],
      [['--fix'], '--watch 不和 --fix'],
      [['--update-baseline'], '--watch 不和 --fix'],
      [['--rule', 'nonsense=off'], 'nonsense'],
    ] as const) {
      const { exitCode, stdout, stderr } = await runKepu(home, ['validate', '--watch', ...args]);
      expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
    }
  });
});

/** Looks where nothing was seen to happen after a third of a second. */
const hasty: Io['watch'] = async (folders) => {
  const watcher = watchFolders(folders);
  return { ...watcher, sign: (milliseconds) => watcher.sign(Math.min(milliseconds, 300)) };
};

describe.skipIf(process.platform === 'win32')('render --watch', () => {
  it.each([[[]], [['-o', '.']]] as const)(
    'prints when the plan is clean, and is not woken by its own files: %j',
    async (where) => {
      const out = where.length > 0 ? home : join(home, 'out');
      write('plans/a.yaml', plan('初稿'));
      const { until, rest } = start(['render', '--watch', '--md', '--docx', ...where], hasty);
      expect(await until(waiting)).toContain('a.docx');
      write('plans/a.yaml', plan('坏稿', 'unknown: 1\n'));
      expect(await until(waiting)).toContain('unknown');
      expect(readdirSync(out)).not.toContainEqual(expect.stringMatching(/\.tmp$/));
      write('plans/a.yaml', plan('定稿'));
      expect(await until(waiting)).toContain('已写入');
      writeFileSync(join(out, 'a.md'), '人工改过');
      write('plans/a.yaml', plan('再改'));
      expect(await until(waiting)).toMatch(/有改动：plans\/a\.yaml\n.*被人改过/s);
      // Longer than a look without a sign takes.
      await wait(1000);
      expect(rest()).toBe('');
      expect(existsSync(join(out, 'a.docx'))).toBe(true);
    },
  );
});

describe('folders under watch', () => {
  it('give a sign when something happens in one of them, at once where it happened before', async () => {
    const watcher = watchFolders([home, join(home, 'plans')]);
    expect(await watcher.sign(10)).toBe(false);
    const next = watcher.sign(20_000);
    write('plans/a.yaml', '');
    expect(await next).toBe(true);
    write('a.yaml', '');
    await wait(200);
    expect(await watcher.sign(20_000)).toBe(true);
    watcher.close();
  });

  it('give none where there is no folder', async () => {
    const watcher = watchFolders([join(home, 'nowhere')]);
    expect(await watcher.sign(10)).toBe(false);
    watcher.close();
  });
});

describe('observe', () => {
  const nothing = () => ({ write: (_: unknown, done: () => void) => done() });
  const door = () => createIo({ cwd: home, env: {}, stdin: async function* () {}, stdout: nothing, stderr: nothing });

  it('knows what would be answered otherwise, and nothing else', async () => {
    write('plans/a.yaml', plan());
    const { io, changed } = observe(door());
    await io.read(join(home, 'plans/a.yaml'));
    await io.kindOf(join(home, 'missing.yaml'));
    await io.glob(['plans/**/*.yaml'], home);
    await io.inTemporaryFolder(async (folder) => {
      await io.write(`${folder}/x.yaml`, new Uint8Array(1));
      await io.read(`${folder}/x.yaml`);
    });
    expect(await changed()).toEqual([]);
    write('elsewhere.yaml', '');
    expect(await changed()).toEqual([]);
    write('missing.yaml', '');
    write('plans/b.yaml', '');
    expect(await changed()).toEqual([join(home, 'missing.yaml'), join(home, 'plans/b.yaml')]);
  });

  it('does not mind what becomes of outputs, but of plans that lie beside them', async () => {
    write('a.md', '');
    write('a.yaml', plan());
    const { io, changed } = observe(door());
    await io.kindOf(join(home, manifestName));
    for (const name of ['a.md', 'a.yaml']) await io.read(join(home, name));
    write('a.md', '人工改过');
    write('a.yaml', '');
    expect(await changed()).toEqual([join(home, 'a.yaml')]);
  });

  it('does not take what a run writes for a change', async () => {
    write('plans/a.yaml', plan());
    const { io, changed } = observe(door());
    await io.read(join(home, 'plans/a.yaml'));
    await io.kindOf(join(home, 'report.json'));
    await io.rewrite(join(home, 'plans/a.yaml'), new Uint8Array(3));
    await io.write(join(home, 'report.json'), new Uint8Array(3));
    expect(await changed()).toEqual([]);
    await io.remove(join(home, 'report.json'));
    expect(await changed()).toEqual([]);
  });

  it('has an eye on the folders on the way to what a search found, and on none above where it began', async () => {
    mkdirSync(join(home, 'plans/2027/deep'), { recursive: true });
    mkdirSync(join(home, 'county'));
    for (const name of ['plans/2027/deep/a.yaml', 'county/b.yaml']) write(name, plan());
    const { io, folders } = observe(door());
    expect(await io.glob(['**/*.yaml', '../county/*.yaml'], join(home, 'plans'))).toHaveLength(2);
    expect([...folders()].sort()).toEqual(['plans', 'plans/2027', 'plans/2027/deep'].map((name) => join(home, name)));
  });

  it('does not take the folders that a run makes for a change', async () => {
    const { io, changed } = observe(door());
    await io.kindOf(join(home, 'printed'));
    await io.write(join(home, 'printed/here/a.md'), new Uint8Array(3));
    expect(await changed()).toEqual([]);
  });
});
