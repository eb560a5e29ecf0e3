import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import manifest from '../../editors/vscode/package.json' with { type: 'json' };
import { Client, exitOf, startServer } from './client.ts';

const root = join(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);

interface Started {
  readonly executable: {
    readonly command: string;
    readonly args: readonly string[];
    readonly options: { readonly cwd?: string; readonly shell: boolean };
  };
  readonly options: { readonly documentSelector: unknown; readonly initializationOptions: unknown };
}

interface Extension {
  readonly activate: (context: { readonly subscriptions: unknown[] }) => Promise<void>;
  readonly deactivate: () => Promise<void>;
}

type Listener = (change: { affectsConfiguration: (name: string) => boolean }) => Promise<void>;

/** The extension in an editor that is not there: what it starts, stops and says. */
const load = async ({
  folders = [] as readonly string[],
  settings = {} as Readonly<Record<string, string>>,
  platform = 'linux',
  failure = '',
} = {}) => {
  const started: Started[] = [];
  const stopped: Started[] = [];
  const told: string[] = [];
  const asked = new Set<string>();
  const commands = new Map<string, () => Promise<void>>();
  let listener: Listener = async () => undefined;
  class LanguageClient {
    readonly #started: Started;
    constructor(_id: string, _name: string, executable: Started['executable'], options: Started['options']) {
      this.#started = { executable, options };
    }
    async start() {
      if (failure !== '') throw new Error(failure);
      started.push(this.#started);
    }
    async stop() {
      stopped.push(this.#started);
    }
  }
  const vscode = {
    commands: { registerCommand: (name: string, run: () => Promise<void>) => commands.set(name, run) },
    env: { language: 'zh-cn' },
    window: { showErrorMessage: (text: string) => told.push(text) },
    workspace: {
      workspaceFolders: folders.map((fsPath) => ({ uri: { scheme: 'file', fsPath } })),
      getConfiguration: (section: string) => ({
        get: (name: string) => {
          asked.add(`${section}.${name}`);
          return settings[name] ?? '';
        },
      }),
      onDidChangeConfiguration: (heard: Listener) => {
        listener = heard;
      },
    },
  };
  const stubs: Readonly<Record<string, unknown>> = { vscode, 'vscode-languageclient/node': { LanguageClient } };
  const text = await readFile(join(root, 'editors/vscode', manifest.main), 'utf8');
  const module = { exports: {} };
  const run = new Function('require', 'module', 'process', text);
  run((name: string) => stubs[name] ?? require(name), module, { platform });
  const extension = module.exports as Extension;
  await extension.activate({ subscriptions: [] });
  const change = (name: string) => listener({ affectsConfiguration: (other) => other === name });
  return { extension, started, stopped, told, asked, commands, change };
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu 扩展 '));
});
afterEach(() => rm(folder, { recursive: true }));

const install = async (name = 'kepu'): Promise<string> => {
  await mkdir(join(folder, 'node_modules/.bin'), { recursive: true });
  const path = join(folder, 'node_modules/.bin', name);
  await writeFile(path, '');
  return path;
};

const commandOf = ({ started }: { readonly started: readonly Started[] }) => started.at(-1)?.executable.command;

describe('the extension for VS Code', () => {
  it('starts the kepu that is on PATH, for YAML', async () => {
    const { started } = await load({ folders: [folder] });
    expect(started).toEqual([
      {
        executable: { command: 'kepu', args: ['lsp', '--stdio'], options: { cwd: folder, shell: false } },
        options: {
          documentSelector: [
            { language: 'yaml', scheme: 'file' },
            { language: 'yaml', scheme: 'untitled' },
          ],
          initializationOptions: {},
        },
      },
    ]);
  });

  it('prefers the kepu of the workspace, and the one of the settings to both', async () => {
    const path = await install();
    expect(commandOf(await load({ folders: ['/nowhere', folder] }))).toBe(path);
    expect(commandOf(await load({ folders: [folder], settings: { path: '/opt/kepu' } }))).toBe('/opt/kepu');
    expect(commandOf(await load({ folders: [folder], settings: { path: 'tools/kepu' } }))).toBe(
      join(folder, 'tools/kepu'),
    );
  });

  it('starts scripts through a shell on Windows, with their blanks kept together', async () => {
    const path = await install('kepu.cmd');
    const { started } = await load({ folders: [folder], platform: 'win32' });
    expect(started[0]?.executable).toMatchObject({ command: `"${path}"`, options: { shell: true } });
    const named = await load({ settings: { path: 'C:\\kepu\\kepu.exe' }, platform: 'win32' });
    expect(named.started[0]?.executable).toMatchObject({ command: 'C:\\kepu\\kepu.exe', options: { shell: false } });
  });

  it('speaks the language of its settings', async () => {
    const optionsOf = async (language: string) =>
      (await load({ settings: { language } })).started[0]?.options.initializationOptions;
    expect(await optionsOf('en')).toEqual({ language: 'en' });
    expect(await optionsOf('auto')).toEqual({});
  });

  it('starts again when its settings change or it is told to, and stops with the editor', async () => {
    const { extension, started, stopped, commands, change } = await load();
    await change('files.eol');
    expect([started.length, stopped.length]).toEqual([1, 0]);
    await change('kepu.path');
    await commands.get('kepu.restart')?.();
    expect([started.length, stopped.length]).toEqual([3, 2]);
    await extension.deactivate();
    await extension.deactivate();
    expect(stopped).toHaveLength(3);
  });

  it('says what to do where it cannot start', async () => {
    const { told } = await load({ failure: 'spawn kepu ENOENT' });
    expect(told).toEqual([
      '没有启动 kepu（kepu）：spawn kepu ENOENT。请在工作区运行 npm install kepu，或在设置里填写 kepu.path。',
    ]);
  });

  it('declares its settings and commands, and what wakes it', async () => {
    const { asked, commands } = await load();
    const { configuration, commands: declared } = manifest.contributes;
    expect(Object.keys(configuration.properties)).toEqual(expect.arrayContaining([...asked]));
    expect(declared.map(({ command }) => command)).toEqual([...commands.keys()]);
    expect(manifest.activationEvents).toContain('workspaceContains:**/kepu.config.yaml');
    expect(manifest.license).toBe('MIT');
  });

  it('starts what answers as a language server', async () => {
    const path = await install();
    await writeFile(path, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/kepu.js')}" "$@"\n`);
    await chmod(path, 0o755);
    const [{ executable } = {}] = (await load({ folders: [folder] })).started;
    const server = startServer(folder, executable?.args.slice(1), {}, executable?.command);
    const client = new Client(folder, server);
    expect((await client.initialize({ processId: process.pid })).serverInfo).toEqual({ name: 'kepu' });
    await client.end();
    expect(await exitOf(server)).toBe(0);
  });
});
