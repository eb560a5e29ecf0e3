const { existsSync } = require('node:fs');
const { isAbsolute, join } = require('node:path');
const { commands, env, window, workspace } = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

/** The client of the one server that all folders of a window share; none while it is stopped. */
let client;

const isWindows = process.platform === 'win32';

/** What is installed by npm starts through a script of the shell on Windows, which has an ending of its own. */
const installedIn = (folder) => join(folder, 'node_modules', '.bin', isWindows ? 'kepu.cmd' : 'kepu');

/** The program that is asked for, else that of the first folder that has one, else whatever PATH holds. */
const programFor = (folders, asked) => {
  if (asked) return isAbsolute(asked) || folders.length === 0 ? asked : join(folders[0], asked);
  return folders.map(installedIn).find((path) => existsSync(path)) ?? 'kepu';
};

/** Windows starts scripts through a shell only, and a shell takes blanks apart. */
const executable = (program, folders) => {
  const isScript = isWindows && !program.toLowerCase().endsWith('.exe');
  return {
    command: isScript ? `"${program}"` : program,
    args: ['lsp', '--stdio'],
    options: { cwd: folders[0], shell: isScript },
  };
};

const start = async () => {
  const settings = workspace.getConfiguration('kepu');
  const folders = (workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .map(({ uri }) => uri.fsPath);
  const program = programFor(folders, settings.get('path'));
  const language = settings.get('language');
  client = new LanguageClient('kepu', 'kepu', executable(program, folders), {
    documentSelector: [
      { language: 'yaml', scheme: 'file' },
      { language: 'yaml', scheme: 'untitled' },
    ],
    initializationOptions: language === 'zh' || language === 'en' ? { language } : {},
  });
  try {
    await client.start();
  } catch (error) {
    client = undefined;
    tellFailure(program, error);
  }
};

const tellFailure = (program, error) => {
  const reason = error instanceof Error ? error.message : String(error);
  window.showErrorMessage(
    env.language.startsWith('zh')
      ? `没有启动 kepu（${program}）：${reason}。请在工作区运行 npm install kepu，或在设置里填写 kepu.path。`
      : `kepu did not start (${program}): ${reason}. Run npm install kepu in the workspace, or set kepu.path.`,
  );
};

const stop = async () => {
  const running = client;
  client = undefined;
  await running?.stop();
};

const restart = async () => {
  await stop();
  await start();
};

/** Called by the editor when a window has plans. */
const activate = async (context) => {
  context.subscriptions.push(
    commands.registerCommand('kepu.restart', restart),
    workspace.onDidChangeConfiguration(async (change) => {
      if (change.affectsConfiguration('kepu.path') || change.affectsConfiguration('kepu.language')) await restart();
    }),
  );
  await start();
};

module.exports = { activate, deactivate: stop };
