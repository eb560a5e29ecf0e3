import { type Message, message } from '../../text/message.ts';
import { literal } from '../markdown.ts';

/** Paragraphs of Markdown as one text; what is null is left out. */
export const paragraphs = (lines: readonly (Message | null)[]): Message => {
  const kept = lines.filter((line) => line !== null);
  return message(kept.map(({ zh }) => zh).join('\n\n'), kept.map(({ en }) => en).join('\n\n'));
};

/** A label and words of a file behind it; null where there are none. */
export const labelled = (zh: string, en: string, words: string | null): Message | null =>
  words === null || words === '' ? null : message(`${zh}：${literal(words)}`, `${en}: ${literal(words)}`);

/** A heading: what something is called, and what it is. */
export const heading = (name: string, kind: Message, id: string | null): Message => {
  const shown = id === null ? '' : ` ${literal(id)}`;
  return message(`**${literal(name)}** （${kind.zh}${shown}）`, `**${literal(name)}** (${kind.en}${shown})`);
};
