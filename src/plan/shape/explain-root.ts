import type { Source } from '../../source/source.ts';
import { type Message, message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import { shown } from './site.ts';

/** A file whose outermost value is no map of keys and values; the example is a line that such a file may have. */
export const explainRoot = (data: unknown, example: string): Message => {
  const value = shown(data);
  return message(
    `最外层应是一组键和值，现在是${value.zh}。每行写成“键: 值”，例如：${example}`,
    `The file is a map of keys and values, not ${value.en}. Write lines like: ${example}`,
  );
};

/** The first line of a file that is neither empty nor a comment; the beginning of a file that has none. */
export const firstLine = ({ text }: Source): Span => {
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const line = text.slice(start, end).trim();
    if (line !== '' && !line.startsWith('#')) return { start, end };
    start = end + 1;
  }
  return { start: 0, end: 0 };
};
