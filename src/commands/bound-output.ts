import { bytesOf, type Limits, raise } from '../text/limits.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import type { Session } from './command.ts';

/** Throws `UserError` for a table of more rows than anybody reads; it would take more memory than there may be. */
export const refuseRows = (name: string, count: number, limits: Limits): void => {
  if (count <= limits.rows) return;
  const [shown, more] = [visible(name), raise('rows')];
  throw new UserError(
    message(
      `${shown} 没有输出：要列 ${count} 行，超过 ${limits.rows} 行的上限。请分成几份。${more.zh}`,
      `${shown} was not printed: it would have ${count} rows, more than the limit of ${limits.rows}. Split it.${more.en}`,
    ),
  );
};

/** Prints a list for people as far as a report may go, and says on standard error that the rest is left out. */
export const printList = async (text: string, { io, language }: Session): Promise<void> => {
  const most = bytesOf(io.limits, 'report-size') - roomForNotes;
  const bytes = text.length * 3 > most ? new TextEncoder().encode(text) : null;
  if (bytes === null || bytes.length <= most) return io.print(text);
  await io.print(bytes.subarray(0, bytes.subarray(0, most).lastIndexOf(lineFeed) + 1));
  await io.warn(`${leftOut(io.limits)[language]}\n`);
};

const lineFeed = 0x0a;

/** A log takes what is printed and the notes beside it. */
const roomForNotes = 4096;

const leftOut = (limits: Limits) => {
  const [most, more] = [limits['report-size'], raise('report-size')];
  return message(
    `输出超过 ${most} MiB 的上限，后面的没有列出。全部内容见 --json。${more.zh}`,
    `The output is larger than the limit of ${most} MiB; the rest is left out. --json has all of it.${more.en}`,
  );
};
