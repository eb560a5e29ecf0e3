import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commands } from '../../src/commands/index.ts';

const kepu = resolve('bin/kepu.js');
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-network-'));
  cpSync('plans', join(folder, 'plans'), { recursive: true });
  const author = ['-c', 'user.name=a', '-c', 'user.email=a@example.invalid', '-c', 'commit.gpgsign=false'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...author, 'commit', '-qm', '1'],
  ]) {
    spawnSync('git', args, { cwd: folder });
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Where nothing of the network is left but the loopback, which is down: Linux alone can do that, where it may. */
const alone = spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : [];

const runCutOff = async (args: readonly string[], talk = '') => {
  const log = join(folder, 'network.log');
  rmSync(log, { force: true });
  const [program = process.execPath, ...rest] = [...alone, process.execPath, ...args];
  const child = spawn(program, rest, {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: `--require=${resolve('test/build/no-network.cjs')}`, KEPU_NETWORK_LOG: log },
  });
  // Whoever talks ends the talk: the server leaves at its last word, not at the end of its input.
  if (talk === '') child.stdin.end();
  else child.stdin.write(talk);
  child.stdout.resume();
  const stderr = text(child.stderr);
  const [status] = await once(child, 'close');
  return { status, stderr: await stderr, asked: existsSync(log) ? readFileSync(log, 'utf8') : '' };
};

const frame = (body: object): string => {
  const text = JSON.stringify({ jsonrpc: '2.0', ...body });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};
const session = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  { id: 2, method: 'shutdown' },
  { method: 'exit' },
];

const plan = 'plans/plan-2020.yaml';

/** What each command is asked to do, its widest job first. */
const jobs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  validate: [['validate', '--changed', 'HEAD', '-r', 'html'], ['validate']],
  render: [['render', '--docx', '--md', '--txt', '--html', '-o', 'out', plan]],
  checklist: [['checklist', '--xlsx', '--docx', '--md', '--csv', '--json', '--html', '-o', 'out', plan]],
  import: [['import', 'out/plan-2020.docx', '-o', 'imported.yaml']],
  diff: [['diff', '--docx', '--md', '--html', '--json', '-o', 'out', plan, 'imported.yaml']],
  'next-year': [['next-year', plan, '-o', 'next.yaml']],
  init: [['init', 'repository', '--issuer', '清河县科学技术协会']],
  extract: [['extract', '--json', plan]],
  fmt: [['fmt', '--check', plan]],
  verify: [['verify', '--text-of', plan, 'out/plan-2020.docx']],
  rules: [['rules', '--json']],
  explain: [['explain', 'stale-year']],
  schema: [['schema', 'plan']],
  limits: [['limits']],
  lsp: [['lsp']],
  completion: [['completion', 'bash']],
};

describe('no command opens a connection', () => {
  it('or the test would see it', async () => {
    const asked = async (script: string) => (await runCutOff(['-e', script])).asked;
    expect(await asked('fetch("http://127.0.0.1:9/").catch(() => {})')).toBe('fetch\n');
    expect(await asked('require("https").get("https://127.0.0.1:9/")')).toMatch(/^net\.Socket\.connect\n/);
    expect(await asked('require("dns").lookup("example.invalid", () => {})')).toBe('dns.lookup\n');
  });

  it.each(commands.map(({ name }) => name))('%s', async (name) => {
    expect(jobs[name], 'a new command needs its row').toBeDefined();
    const talk = name === 'lsp' ? session.map(frame).join('') : '';
    for (const args of jobs[name] ?? []) {
      const { status, stderr, asked } = await runCutOff([kepu, ...args], talk);
      expect([asked, status, stderr]).toEqual(['', 0, expect.not.stringContaining('kepu 自身的错误')]);
    }
  });
});

/** Modules of Node that reach others: the network, and programs, which `programs.ts` alone starts. */
const reaching = /^(?:child_process|cluster|dgram|dns|http|https|http2|inspector|net|quic|tls|worker_threads)(?:\/|$)/;

const shippedFiles = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|cjs)$/.test(name))
    .map((name) => join(place, name));

it('nothing that is shipped can open one', () => {
  const asked = [...shippedFiles('dist'), ...shippedFiles('bin')].flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /\b(?:require|import|later)\s*\(\s*["']([^"']+)["']\s*\)|\bfrom\s*["']([^"']+)["']/g,
      ),
    ]
      .map(([, called, from]) => (called ?? from ?? '').replace(/^node:/, ''))
      .filter((name) => builtinModules.includes(name) && reaching.test(name))
      .map((name) => `${path}: ${name}`),
  );
  expect([...new Set(asked)]).toEqual(['dist/kepu.cjs: child_process']);
});

it('nothing that is shipped calls what is there without a module', () => {
  const calls = /(?<![.\w$#])(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/;
  const files = [...shippedFiles('dist'), ...shippedFiles('bin')];
  expect(files.filter((path) => calls.test(readFileSync(path, 'utf8')))).toEqual([]);
});
