import { type Language, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** Says on standard error what went wrong: the user's mistake in a sentence, a bug with what its report needs. */
export const explainFailure = async (error: unknown, io: Io, language: Language): Promise<ExitCode> => {
  if (error instanceof UserError) {
    await io.warn(`${message('错误：', 'error: ')[language]}${error.words[language]}\n`);
    return ExitCode.misuse;
  }
  const { path, stack } = (error ?? {}) as { readonly path?: unknown; readonly stack?: unknown };
  const file = typeof path === 'string' ? visible(io.relative(path)) : null;
  const reason = visible(error instanceof Error ? error.message : String(error)).slice(0, 300);
  await io.warn(
    `${
      message(
        `kepu 自身出错了${file ? `（处理 ${file} 时）` : ''}：${reason}\n请把这个文件和命令报告给 kepu 的维护者；设 KEPU_DEBUG=1 可看到细节。`,
        `kepu itself failed${file ? ` (on ${file})` : ''}: ${reason}\nPlease report this file and command to kepu's maintainers; KEPU_DEBUG=1 shows the details.`,
      )[language]
    }\n`,
  );
  if (io.env.KEPU_DEBUG === '1' && typeof stack === 'string') await io.warn(`${stack}\n`);
  return ExitCode.bug;
};
