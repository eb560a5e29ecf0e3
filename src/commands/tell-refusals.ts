import { message } from '../text/message.ts';
import type { UserError } from '../text/user-error.ts';
import type { Session } from './command.ts';

/** Says on standard error what could not be read or written. */
export const tellRefusals = async (refusals: readonly UserError[], { io, language }: Session): Promise<void> => {
  for (const { words } of refusals) await io.warn(`${message('错误：', 'error: ')[language]}${words[language]}\n`);
};
