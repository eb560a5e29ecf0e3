import { type Message, message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import type { Fix } from './diagnostic.ts';
import type { WrittenChange } from './written.ts';

/** A fix of text that says something else than its author meant, if it is known what was meant. */
export const repairOf = (changes: readonly WrittenChange[]): Fix | null => {
  const [first] = changes;
  if (!first) return null;
  return { description: describe(first), edits: changes.map((change) => ({ ...change, means: null })) };
};

const describe = ({ text, span }: WrittenChange): Message => {
  if (text === '') return message('删去多余的字符', 'remove what is too much');
  if (/^ +$/.test(text)) {
    return span.start === span.end
      ? message('补上空格', 'add the missing blank')
      : message('改用半角空格', 'use plain blanks');
  }
  if (/^: ?$/.test(text)) return message('改成半角冒号加空格', 'write a plain colon and a blank');
  if (/^- +$/.test(text)) return message('改成半角的 - 加空格', 'write a plain - and a blank');
  if (text.startsWith('\n') || text.startsWith('\r')) return message('另起一行', 'begin a new line');
  const words = excerpt(text.slice(0, 100), 40);
  return message(`改为 ${words}`, `write ${words}`);
};
