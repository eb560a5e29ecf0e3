import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* What the built command writes arrives whole, whatever it writes to. The list of rules is larger than a pipe. */

const kepu = resolve('bin/kepu.js');
let folder = '';
let rules = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-host-'));
  rules = spawnSync(process.execPath, [kepu, 'rules', '--json'], { encoding: 'utf8' }).stdout;
});
afterAll(() => rmSync(folder, { recursive: true }));

const shell = (script: string) =>
  spawnSync('bash', ['-c', script], {
    env: { ...process.env, KEPU: `"${process.execPath}" "${kepu}"` },
    encoding: 'utf8',
    maxBuffer: 1024 * 1024,
  });

describe('a folder that was deleted', () => {
  const inDeleted = (args: string) => shell(`cd "$(mktemp -d)" && rmdir "$PWD" && eval "exec $KEPU ${args}"`);

  it('is no reason to look for plans, or to write, anywhere else', () => {
    const { status, stdout, stderr } = inDeleted('validate');
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining('当前文件夹已被删除')]);
  });

  it('keeps nobody from asking for help', () => {
    expect(inDeleted('--version').status).toBe(0);
    expect(inDeleted('validate --help').status).toBe(0);
  });
});

describe('standard output', () => {
  it('is larger than a pipe in these tests, and JSON', () => {
    expect(rules.length).toBeGreaterThan(64 * 1024);
    expect(JSON.parse(rules)).toBeInstanceOf(Array);
  });

  it('may be a file', () => {
    const path = join(folder, 'rules.json');
    const file = openSync(path, 'w');
    const { status } = spawnSync(process.execPath, [kepu, 'rules', '--json'], { stdio: ['ignore', file, 'ignore'] });
    closeSync(file);
    expect([status, readFileSync(path, 'utf8')]).toEqual([0, rules]);
  });

  it.each([
    ['a pipe whose reader is slow', 'eval "$KEPU rules --json" | (sleep 0.5; cat)'],
    ['a pipe that takes nothing for a while', '(sleep 0.5; cat) < <(eval "$KEPU rules --json")'],
    ['a terminal', 'script -qec "$KEPU rules --json" /dev/null | tr -d "\\r"'],
  ])('may be %s', (_what, script) => {
    expect(shell(script).stdout).toBe(rules);
  });

  it('may be gone before the first word, as that of `head -0` is', () => {
    const { stdout, stderr } = shell('set -o pipefail; eval "$KEPU --version" | true; echo $?');
    expect([stdout, stderr]).toEqual(['0\n', '']);
  });

  it('may be closed', () => {
    expect(shell('eval "$KEPU --version" >&-').status).toBe(0);
  });

  it('may be full: that is said', () => {
    const { status, stderr } = shell('eval "$KEPU --version" > /dev/full');
    expect([status, stderr]).toEqual([2, expect.stringContaining('标准输出')]);
  });
});
