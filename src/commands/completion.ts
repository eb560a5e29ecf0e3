import { message } from '../text/message.ts';
import type { Command } from './command.ts';
import { ExitCode } from './exit-code.ts';
import { named } from './settings.ts';

const shells = [
  { name: 'bash', load: async () => (await import('./completion/bash.ts')).bashCompletion },
  { name: 'zsh', load: async () => (await import('./completion/zsh.ts')).zshCompletion },
  { name: 'fish', load: async () => (await import('./completion/fish.ts')).fishCompletion },
  { name: 'powershell', load: async () => (await import('./completion/powershell.ts')).powershellCompletion },
] as const;

/** `kepu completion`: what a shell needs to complete kepu's command lines, for the commands that there are. */
export const completionOf = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: message(
    '输出命令行补全脚本：bash、zsh、fish、powershell',
    'print a completion script for bash, zsh, fish or powershell',
  ),
  operands: {
    flags: '<shell>',
    choices: shells.map(({ name }) => name),
    summary: message('bash、zsh、fish 或 powershell', 'bash, zsh, fish or powershell'),
  },
  options: [],
  notes: async () => installation,
  examples: ['kepu completion bash > ~/.local/share/bash-completion/completions/kepu'],
  run: async ([name = ''], _options, { io, language }) => {
    const shell = named(shells, name, message('命令行', 'shell'));
    const { completedOf } = await import('./completion/completed.ts');
    await io.print((await shell.load())(await completedOf(commands(), language)));
    return ExitCode.ok;
  },
});

const lines = [
  ['bash', 'echo \'eval "$(kepu completion bash)"\' >> ~/.bashrc'],
  ['zsh', 'echo \'eval "$(kepu completion zsh)"\' >> ~/.zshrc'],
  ['fish', 'kepu completion fish > ~/.config/fish/completions/kepu.fish'],
  ['powershell', 'Add-Content $PROFILE "kepu completion powershell | Out-String | Invoke-Expression"'],
]
  .map(([shell = '', line]) => `  ${shell.padEnd(10)}  ${line}`)
  .join('\n');

const installation = message(
  `安装（之后新开的窗口生效；zsh 须先有 autoload -Uz compinit && compinit）：\n${lines}\n\n换了 kepu 的版本后，写成文件的脚本要重新输出。`,
  `To install, for windows that are opened from then on (zsh needs autoload -Uz compinit && compinit before it):\n${lines}\n\nA script that was written to a file is to be printed again after kepu was updated.`,
);
