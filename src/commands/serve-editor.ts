import { statSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { FrameFilter, type Refusal } from '../lsp/frames.ts';
import type { ServerHost, View } from '../lsp/host.ts';
import { serve } from '../lsp/server.ts';
import { builtInLimits } from '../text/limits.ts';
import { type Language, message } from '../text/message.ts';
import { Baseline } from './baseline.ts';
import { checkFiles } from './check.ts';
import type { OptionValues, Session } from './command.ts';
import { ExitCode } from './exit-code.ts';
import { explainFailure } from './explain-failure.ts';
import { fixFiles } from './fix.ts';
import { unreadableInput } from './system-error.ts';

/**
 * Starts the language server on standard input and output; they carry nothing but the protocol from now on. The process
 * ends with a word on standard error where the editor goes without a farewell, and where standard input is no editor or
 * cannot be read.
 */
export const serveEditor = (options: OptionValues, session: Session): void => {
  const { io, language } = session;
  const refuse = async (why: Refusal) => {
    await io.warn(`${refusals[why][language]}\n`);
    if (why === 'noise') process.exit(ExitCode.misuse);
  };
  io.atExit((code) => {
    if (code === ExitCode.findings) io.warn(`${gone[language]}\n`);
  });
  const fail = async (error: unknown) => process.exit(await explainFailure(unreadableInput(error), io, language));
  const input = Readable.from(framesOf(io.incoming(), new FrameFilter(refuse), fail));
  const output = new Writable({ write: (bytes, _encoding, done) => void io.print(bytes).then(() => done(), done) });
  serve(input, output, hostOf(options, session));
};

const gone = message('编辑器没有发 shutdown 就断开了', 'the editor went away without saying shutdown');

const refusals = {
  'too-large': message(
    `编辑器发来的一条消息超过 ${builtInLimits['editor-message']} MiB，没有处理`,
    `a message of the editor is larger than ${builtInLimits['editor-message']} MiB; it was left out`,
  ),
  malformed: message(
    '标准输入里有一段不是语言服务器协议的消息，跳过了。kepu lsp 由编辑器启动。',
    'standard input holds something that is no message of the language server protocol; it was skipped. kepu lsp is started by an editor.',
  ),
  noise: message(
    '标准输入里一直没有语言服务器协议的消息，不再读了。kepu lsp 由编辑器启动。',
    'standard input holds no message of the language server protocol; kepu reads no further. kepu lsp is started by an editor.',
  ),
};

/** What comes in, as far as it is of the protocol; where no more can be read, the server is not told of an end before `fail` has spoken. */
async function* framesOf(
  incoming: AsyncIterable<Uint8Array | string>,
  filter: FrameFilter,
  fail: (error: unknown) => Promise<void>,
): AsyncIterable<Uint8Array> {
  try {
    for await (const chunk of incoming) yield* filter.push(Buffer.from(chunk as Uint8Array));
  } catch (error) {
    await fail(error);
  }
}

const hostOf = (options: OptionValues, session: Session): ServerHost => {
  const { io } = session;
  const sessionFor = ({ files, input, config }: View): Session => ({
    ...session,
    config,
    io: { ...io, ...files, readInput: async () => new TextEncoder().encode(input) },
  });
  return {
    files: io,
    stampOf: async (path) => stampOnDisk(path),
    now: () => io.now().getTime(),
    pause: (milliseconds) => (milliseconds === 0 ? io.turn() : new Promise((done) => setTimeout(done, milliseconds))),
    config: options.config === false || typeof options.config === 'string' ? options.config : undefined,
    language: askedLanguage(options, session),
    check: async (view) => {
      const run = await checkFiles([view.name], options, sessionFor(view), { keepPlans: false, load: view.load });
      const [unreadable] = run.unreadable;
      if (unreadable) throw unreadable;
      return run.files.flatMap(({ diagnostics }) => diagnostics);
    },
    fix: async (view) => {
      const there = sessionFor(view);
      const baseline = await Baseline.open(there, false);
      const fixed = await fixFiles([view.name], options, there, { baseline, isDry: true });
      return io.decode(await fixed.io.read(view.name));
    },
  };
};

/** What distinguishes two states of a file on disk; null where there is none. */
const stampOnDisk = (path: string): string | null => {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats ? `${stats.mtimeMs} ${stats.size} ${stats.ino}` : null;
};

/** The language of the command line or the environment; null where only a configuration or nothing says one. */
const askedLanguage = ({ lang }: OptionValues, { language, config, io }: Session): Language | null => {
  const usual = config?.settings.language ?? 'zh';
  const isAsked = lang !== undefined || Boolean(io.env.KEPU_LANG) || language !== usual;
  return isAsked ? language : null;
};
