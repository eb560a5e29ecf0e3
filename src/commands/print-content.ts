import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { isLogCommand } from '../text/visible.ts';
import type { Io } from './io.ts';

/**
 * Puts a document on standard output, byte for byte. Throws `UserError` where it has a line that the log of a CI run would
 * obey: nothing can be left out of a document or written otherwise, and a file is obeyed by nobody.
 */
export const printContent = async (content: string | Uint8Array, { print }: Io): Promise<void> => {
  const text = typeof content === 'string' ? content : new TextDecoder().decode(content);
  if (isLogCommand(text)) throw new UserError(obeyed(lineOfCommand(text)));
  await print(content);
};

const lineOfCommand = (text: string): number => text.split('\n').findIndex(isLogCommand) + 1;

const obeyed = (line: number) =>
  message(
    `没有写到标准输出：第 ${line} 行以“::”开头，或者有“##”连着方括号这样的写法，CI 的日志会当作命令执行。请改写这段文字，或者输出到文件`,
    `nothing was written to standard output: line ${line} begins with “::” or has “##” with a bracket, which the log of a CI run would obey. Reword it, or write to a file`,
  );
