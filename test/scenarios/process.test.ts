import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* The built command as a process of its own, as users and CI run it. */

const kepu = resolve('bin/kepu.js');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-process-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const hashesOf = (place: string) =>
  Object.fromEntries(
    readdirSync(place)
      .sort()
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(place, name)))
          .digest('hex'),
      ]),
  );

/** Every output of every plan, printed in a folder and a time zone of its own. */
const printAll = (name: string, TZ: string) => {
  const home = join(folder, name);
  cpSync('plans', join(home, 'plans'), { recursive: true });
  const run = (...args: readonly string[]) =>
    execFileSync(process.execPath, [kepu, ...args], { cwd: home, env: { ...process.env, TZ }, stdio: 'pipe' });
  run('render', '--docx', '--md', '--txt');
  run('checklist', '--xlsx', '--docx', '--md', '--csv', '--json');
  return hashesOf(join(home, 'out'));
};

describe('the same input gives the same bytes', () => {
  it('in another process, another folder and another time zone', () => {
    const there = printAll('there', 'America/New_York');
    expect(Object.keys(there)).toHaveLength(17);
    expect(printAll('a folder with 空格', 'Asia/Shanghai')).toEqual(there);
  });
});

describe('the process', () => {
  it('ends with the exit code', () => {
    expect(spawnSync(process.execPath, [kepu, 'validate', 'plans/plan-2020.yaml']).status).toBe(0);
    expect(spawnSync(process.execPath, [kepu, 'validate', 'nowhere.yaml']).status).toBe(2);
    expect(spawnSync(process.execPath, [kepu, 'nonsense']).status).toBe(2);
  });

  it('tells whoever started it what it has to say without the streams of Node, which take long to load', () => {
    const script = join(folder, 'loaded.cjs');
    const tell = `process.on('exit', () => require('node:fs').writeSync(2, process.moduleLoadList.join(' ')));`;
    writeFileSync(script, tell);
    const args = ['-r', script, kepu, 'validate', 'plans/county-2026.yaml'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stdout).toContain('0 个错误');
    expect(stderr).toContain('NativeModule vm ');
    expect(stderr).not.toMatch(/NativeModule (?:net|tty|stream) /);
  });

  it.skipIf(process.platform === 'win32')('says much to whoever takes it late', async () => {
    const text = join(folder, 'much.txt');
    writeFileSync(text, '全年举办活动30场。\n'.repeat(3000));
    const args = [kepu, 'extract', '--json', text];
    const whole = execFileSync(process.execPath, args, { maxBuffer: 2 ** 24 });
    expect(whole.length).toBeGreaterThan(500_000);
    const { stdout } = spawn(process.execPath, args);
    await setTimeout(500);
    const chunks: Buffer[] = [];
    for await (const chunk of stdout) chunks.push(chunk);
    expect(Buffer.concat(chunks).equals(whole)).toBe(true);
  });

  it('does nothing in a folder that is gone', () => {
    const place = join(folder, 'gone');
    const words = `mkdir "${place}"; cd "${place}"; rmdir "${place}"; "${process.execPath}" "${kepu}" init`;
    const { stdout, stderr, status } = spawnSync('bash', ['-c', words], { encoding: 'utf8' });
    expect([status, stdout, stderr]).toEqual([2, '', '错误：当前文件夹已被删除。请先用 cd 进入一个存在的文件夹。\n']);
    expect(existsSync(place)).toBe(false);
  });

  it('takes it well when its reader goes away', () => {
    const { stdout, stderr, status } = spawnSync('bash', [
      '-c',
      `"${process.execPath}" "${kepu}" rules --json | head -c 1; echo "\${PIPESTATUS[0]}"`,
    ]);
    expect([stdout.toString(), stderr.toString(), status]).toEqual(['[0\n', '', 0]);
  });

  it('prints nothing that packages would tell for their own makers', () => {
    const env = { ...process.env, TINYGLOBBY_DEBUG: '1', LOG_TOKENS: '1', LOG_STREAM: '1', DEBUG: '*' };
    const args = [kepu, 'validate', '-r', 'json', 'plans'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env });
    expect([JSON.parse(stdout).version, stderr]).toEqual([1, '']);
  });

  it('reads a plan from standard input', () => {
    const { status, stdout } = spawnSync(process.execPath, [kepu, 'validate', '-'], {
      input: 'kepu: 1\ntitle: 计划\n',
    });
    expect(status).toBe(1);
    expect(stdout.toString()).toContain('<stdin>:1:1 ');
  });

  it.skipIf(process.platform === 'win32').each([[['validate', '-']], [['lsp']]])(
    'refuses a standard input that is not to be read: %s',
    (args) => {
      const script = '"$0" "$@" 0>/dev/null';
      const { status, stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, kepu, ...args], {
        encoding: 'utf8',
      });
      const told = '错误：读不了 标准输入：它没有打开，或者不是供这样用的\n';
      expect([status, stdout, stderr]).toEqual([2, '', told]);
    },
  );

  it('writes Excel files without what Node has for the web, which takes gigabytes of addresses', () => {
    const script = join(folder, 'loaded-for-excel.cjs');
    writeFileSync(script, `process.on('exit', () => console.error(process.moduleLoadList.join(' ')));`);
    const args = ['-r', script, kepu, 'checklist', '--xlsx', 'plans/plan-2020.yaml', '-o', join(folder, 'few')];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('plan-2020-checklist.xlsx')]);
    expect(stderr).toContain('NativeModule vm ');
    expect(stderr).not.toContain('undici');
  });

  it('refuses a pipe without waiting for it', () => {
    const pipe = join(folder, 'pipe.yaml');
    execFileSync('mkfifo', [pipe]);
    const { status, stderr } = spawnSync(process.execPath, [kepu, 'validate', pipe], { timeout: 10_000 });
    expect(status).toBe(2);
    expect(stderr.toString()).toContain('不是普通文件');
  });

  it('works from the packed tarball alone', () => {
    const [{ filename }] = JSON.parse(
      execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
        stdio: 'pipe',
      }).toString(),
    );
    execFileSync('tar', ['-xzf', join(folder, filename), '-C', folder]);
    const packed = join(folder, 'package/bin/kepu.js');
    const plan = resolve('plans/county-2026.yaml');
    expect(spawnSync(process.execPath, [packed, 'validate', plan]).status).toBe(0);
    const printed = spawnSync(process.execPath, [packed, 'checklist', '--xlsx', plan], { cwd: folder });
    expect(printed.stderr.toString()).toBe('已写入 out/county-2026-checklist.xlsx\n');
  });
});
