import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createIo, run } from '../../src/cli.ts';
import { ExitCode } from '../../src/commands/exit-code.ts';
import { commands } from '../../src/commands/index.ts';
import { renderers } from '../../src/render/index.ts';
import { reporters } from '../../src/report/index.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

const helpOf = async (name: string, language: string) =>
  (await runKepu('.', [name, '--help', '--lang', language])).stdout;

describe('help', () => {
  it.each(commands.map(({ name }) => name))(
    '%s: in Chinese and in English, with its options and an example',
    async (name) => {
      const command = commands.find((each) => each.name === name);
      for (const language of ['zh', 'en']) {
        const help = await helpOf(name, language);
        for (const { flags } of command?.options ?? []) expect(help).toContain(flags);
        expect(help).toContain(`$ kepu ${name}`);
        expect(help).not.toMatch(/help \[command\]/);
      }
      expect(await helpOf(name, 'zh')).not.toMatch(/Usage|Options:|display help/);
      const words = (await helpOf(name, 'en')).split('\n').filter((line) => !line.includes('$ kepu'));
      expect(words.join('\n')).not.toMatch(/\p{Script=Han}/u);
    },
  );

  it('offers every renderer, every reporter and every layout', async () => {
    const help = `${await helpOf('render', 'en')}${await helpOf('checklist', 'en')}`;
    for (const { name } of renderers) expect(help).toContain(`--${name} `);
    for (const { name } of reporters) expect(await helpOf('validate', 'en')).toContain(name);
    for (const file of readdirSync('templates/profiles')) expect(help).toContain(file.replace('.json', ''));
  });

  it('speaks English too without a command, and --lang may come first', async () => {
    expect((await runKepu('.', ['--lang', 'en'])).stdout).toContain('Usage: kepu');
    const { stdout } = await runKepu('.', ['--lang', 'en', 'rules']);
    expect(stdout).not.toMatch(/\p{Script=Han}{4}/u);
  });

  it('tells the exit codes and every environment variable that is asked for, with examples', async () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const sources = files.map((path) => readFileSync(`src/${path}`, 'utf8')).join('\n');
    const asked = [...sources.matchAll(/\benv(?:\.([A-Za-z_]+)|\['([^']+)'\])/g)].map(
      ([, plain, quoted]) => plain ?? quoted,
    );
    // Where Windows keeps programs, its way to write PATH, and where LibreOffice keeps its settings.
    const known = ['Path', 'ProgramFiles', 'ProgramFiles(x86)', 'HOME', 'XDG_CONFIG_HOME'];
    const names = new Set(asked.filter((name) => !known.includes(name ?? '')));
    expect(names.size).toBeGreaterThan(4);
    for (const language of ['zh', 'en']) {
      const help = (await runKepu('.', ['--help', '--lang', language])).stdout;
      for (const name of names) expect(help).toMatch(new RegExp(`^  ${name} `, 'm'));
      for (const code of Object.values(ExitCode)) expect(help).toMatch(new RegExp(`^  ${code} `, 'm'));
      expect(help).toMatch(/^ {2}129, 130, 143 /m);
      expect(help).toContain('$ kepu validate --changed origin/main');
    }
    expect((await runKepu('.', ['--help', '--lang', 'en'])).stdout.replace(/\$ kepu \S+ \S+/g, '')).not.toMatch(
      /\p{Script=Han}/u,
    );
    expect((await runKepu('.', [])).stdout).toBe((await runKepu('.', ['--help'])).stdout);
  });

  it.each(commands.map(({ name }) => name))('%s: by help, -h and --help alike, with the exit codes', async (name) => {
    const help = await helpOf(name, 'zh');
    expect(help).toMatch(/^ {2}0 +完成/m);
    expect(help.match(/^退出码：$/gm)).toHaveLength(1);
    expect((await runKepu('.', ['help', name])).stdout).toBe(help);
    expect((await runKepu('.', [name, '-h'])).stdout).toBe(help);
  });

  it('is offered where there is no such command or option, with what was probably meant', async () => {
    for (const [args, words] of [
      [['validte'], '没有命令 validte。是不是 validate？'],
      [['validate', '--fx'], '没有选项 --fx。是不是 --fix？'],
      [['nonsense'], '没有命令 nonsense。用 --help 查看用法。'],
      [['help', 'validte'], '没有命令 validte。是不是 validate？'],
      [['help', 'nonsense'], '没有命令 nonsense。用 --help 查看用法。'],
    ] as const) {
      const { exitCode, stdout, stderr } = await runKepu('.', args);
      expect([exitCode, stdout, stderr]).toEqual([2, '', `错误：${words}\n`]);
    }
  });

  it('is as wide as the terminal', async () => {
    const printed: string[] = [];
    const stream = () => ({
      isTTY: true,
      columns: 200,
      write: (chunk: string | Uint8Array, done: () => void) => {
        printed.push(String(chunk));
        done();
      },
    });
    const io = createIo({ cwd: '.', env: {}, stdin: async function* () {}, stdout: stream, stderr: stream });
    expect(await run(['--help', '--lang', 'en'], io)).toBe(0);
    const [wide, narrow] = [printed.join(''), (await runKepu('.', ['--help', '--lang', 'en'])).stdout];
    expect(narrow.split('\n').length).toBeGreaterThan(wide.split('\n').length);
    expect(narrow.replace(/\s+/g, ' ')).toBe(wide.replace(/\s+/g, ' '));
  });

  it('is what kepu prints without a command', async () => {
    const { exitCode, stdout } = await runKepu('.', []);
    expect(exitCode).toBe(0);
    for (const { name } of commands) expect(stdout).toContain(name);
  });
});
