import { message } from '../text/message.ts';
import type { Command } from './command.ts';
import type { ExitCode } from './exit-code.ts';

/** `kepu lsp`: serves an editor over standard input and output, until it says so. */
export const lsp: Command = {
  name: 'lsp',
  summary: message('语言服务器，供编辑器使用', 'language server, for editors'),
  operands: null,
  options: [
    {
      flags: '--stdio',
      summary: message('经标准输入输出通信（总是如此）', 'talk over standard input and output (always so)'),
    },
    { flags: '--clientProcessId <pid>', summary: message('编辑器的进程号', 'process id of the editor') },
  ],
  examples: ['kepu lsp', 'kepu lsp --stdio --lang en'],
  outlivesConfig: true,
  run: async (_names, options, session) => {
    const { holdServerMemory } = await import('./hold-memory.ts');
    const { serveEditor } = await import('./serve-editor.ts');
    await holdServerMemory();
    serveEditor(options, session);
    // The process ends when the editor says so or goes away.
    return new Promise<ExitCode>(() => undefined);
  },
};
