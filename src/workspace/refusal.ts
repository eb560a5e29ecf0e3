import type { Diagnostic } from '../source/diagnostic.ts';
import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';

/** What is said of a file that the whole run depends on: each of its faults with its place. */
export const refusalOf = (faults: readonly Diagnostic[], heading: Message): UserError => {
  const lines = faults.map(({ source, span, message: words }) => {
    const { line, column } = source.pointAt(span.start);
    const place = `${source.path}:${line}:${column}`;
    return message(visible(`${place} ${words.zh}`), visible(`${place} ${words.en}`));
  });
  return new UserError(
    message(
      [heading.zh, ...lines.map(({ zh }) => `  ${zh}`)].join('\n'),
      [heading.en, ...lines.map(({ en }) => `  ${en}`)].join('\n'),
    ),
  );
};
