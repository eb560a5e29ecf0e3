import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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

  it('is what kepu prints without a command', async () => {
    const { exitCode, stdout } = await runKepu('.', []);
    expect(exitCode).toBe(0);
    for (const { name } of commands) expect(stdout).toContain(name);
  });
});
