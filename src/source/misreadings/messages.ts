import { type Message, message } from '../../text/message.ts';
import { excerpt } from '../../text/visible.ts';
import type { Fold } from './folds.ts';

/** For words that were cut off by a # in the middle of a text. */
export const cutOff = (words: string, lost: string, whole: string): Message => {
  const [kept, cut, written] = [
    excerpt(words.slice(0, 100), 20),
    excerpt(lost.slice(0, 100), 20),
    excerpt(whole.slice(0, 200), 60),
  ];
  return message(
    `“${cut}”前面有空格，YAML 把它当作注释，只留下“${kept}”。如果是文字，请给整个值加上引号：${written}；如果是注释，# 前面多空一格，后面也空一格。`,
    `YAML takes “${cut}” for a comment and keeps “${kept}” only. If it is text, put the whole value in quotes: ${written}. If it is a comment, put two blanks before the # and one behind it.`,
  );
};

/** For a value that is a comment as a whole. */
export const cutOffWhole = (lost: string): Message => {
  const cut = excerpt(lost.slice(0, 100), 30);
  return message(
    `冒号后面以 # 开头，YAML 把“${cut}”当作注释，这里就没有值了。如果是文字，请给整个值加上引号。`,
    `YAML takes “${cut}” for a comment, so that nothing is left of the value. If it is text, put it in quotes.`,
  );
};

/** For a text that goes on on the next line without a sign that says so. */
export const folded = ({ before, behind }: Fold, isProse: boolean): Message => {
  const [end, start] = [excerpt(before, 8), excerpt(behind, 8)];
  if (/^-[^\s\d-]/.test(behind)) {
    return message(
      `“${start}”的 - 后面没有空格，YAML 把它接在上一行的文字后面。如果是列表项，请在 - 后面加空格。`,
      `The - of “${start}” has no blank behind it, so YAML reads on from the line above. If it is a list item, write a blank behind the -.`,
    );
  }
  return message(
    `“${end}”和“${start}”分写在两行，YAML 会在中间加一个空格，印出来也有。请写在同一行${isProse ? '，或者在键后面写 |' : ''}。`,
    `“${end}” and “${start}” stand on two lines, and YAML puts a blank between them, which is printed. Write them on one line${isProse ? ', or | behind the key' : ''}.`,
  );
};

/** For a text under >, which makes blanks of its line ends. */
export const foldedBlock = ({ before, behind }: Fold, isProse: boolean): Message => {
  const [end, start] = [excerpt(before, 8), excerpt(behind, 8)];
  return message(
    `> 会把换行变成空格，“${end}”和“${start}”之间就多出一个空格，印出来也有。${isProse ? '请把 > 改成 |。' : '请把文字写在同一行。'}`,
    `The > makes blanks of line ends: there is one between “${end}” and “${start}”, which is printed. ${isProse ? 'Write | instead of >.' : 'Write the text on one line.'}`,
  );
};

/** For a character that nobody sees. */
export const unseen = (unit: number): Message => {
  const name = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  return message(
    `这里有看不见的字符 ${name}，会让查找和比对出错。请删去。`,
    `There is a character here that is not seen, ${name}; searches and comparisons fail by it. Delete it.`,
  );
};
