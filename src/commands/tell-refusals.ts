import { message } from '../text/message.ts';
import type { UserError } from '../text/user-error.ts';
import type { Session } from './command.ts';

/** Says on standard error what could not be read or written, of very much the first and how much more there is. */
export const tellRefusals = async (refusals: readonly UserError[], { io, language }: Session): Promise<void> => {
  for (const { words } of refusals.slice(0, mostTold)) {
    await io.warn(`${message('错误：', 'error: ')[language]}${words[language]}\n`);
  }
  const more = refusals.length - mostTold;
  if (more > 0)
    await io.warn(`${message(`另有 ${more} 个这样的错误没有列出`, `${more} more errors like these`)[language]}\n`);
};

/** Whoever has more of them gave a wrong list, not wrong files. */
const mostTold = 100;
