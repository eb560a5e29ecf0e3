import { raise } from '../../text/limits.ts';
import { type Message, message } from '../../text/message.ts';
import { characterMessage } from '../characters.ts';
import type { Fault, FaultCode } from '../compose-yaml.ts';
import { shorten } from '../shorten.ts';
import type { Source } from '../source.ts';
import { signMessage } from './slip-messages.ts';

/** What a fault is and what to do, told from its code and the text around it. */
export const faultMessage = (fault: Fault, source: Source): Message => {
  const { text } = source;
  const lineEnd = text.indexOf('\n', fault.start);
  const line = text.slice(fault.start, lineEnd === -1 ? undefined : lineEnd);
  const words = shorten(fault.words ?? text.slice(fault.start, fault.end)) || shorten(line);
  return (explanations[fault.code] ?? unknown)(words, fault, source);
};

type Explanation = (words: string, fault: Fault, source: Source) => Message;

const quoteAdvice = message('如果是文字，请给整个值加上引号。', 'If this is text, put the whole value in quotes.');

/** For a sign that begins a value and means something in YAML that plans do not use. */
const notInPlans = (sign: string, zh: string, en: string): Message =>
  message(
    `值以 ${sign} 开头，在 YAML 里是${zh}，计划文件不使用。${quoteAdvice.zh}`,
    `A value that begins with ${sign} is ${en} in YAML, which plans do not use. ${quoteAdvice.en}`,
  );

const unknown: Explanation = (words) =>
  message(
    `这里的写法不是 YAML${words && `：${words}`}。请对照前后几行检查缩进、冒号、引号和括号。`,
    `This is no YAML${words && `: ${words}`}. Compare the lines around it: indentation, colons, quotes, brackets.`,
  );

const withoutColon: Explanation = (words, { start }, { text }) => {
  const before = text.slice(Math.max(0, start - 2), start);
  if (/^\d,$/.test(before) && /^\d{3}/.test(words)) {
    return message(
      `{ } 里的逗号是分隔符，数字里的千分位逗号不能直接写。请去掉逗号，或给整个值加上引号。`,
      `In { } a comma separates keys; a number has none inside. Leave the comma out, or put the whole value in quotes.`,
    );
  }
  if (words.includes(':'))
    return message(`“${words}”的冒号后面缺少空格。`, `A blank is missing behind the colon of “${words}”.`);
  return message(
    `“${words}”后面缺少冒号和值。如果它是前面文字的一部分，请给那段文字加上引号。`,
    `A colon and a value are missing behind “${words}”. If it belongs to the text before it, put that text in quotes.`,
  );
};

const missing: Explanation = (words, fault, source) => {
  if (words.startsWith('#')) return message('注释的 # 前面要有空格。', 'A blank is missing before the # of a comment.');
  return unknown(words, fault, source);
};

/** Whether a line begins with a key between asterisks, as Markdown sets words in bold. */
const boldKey = (text: string, start: number): boolean =>
  /\n[ -]*$/.test(text.slice(Math.max(0, start - 80), start)) &&
  /^\*{1,2}[^\s*:：]{1,40}\*{0,2}[:：]?\*{0,2}\s/.test(text.slice(start, start + 90));

const explanations: Partial<Readonly<Record<FaultCode, Explanation>>> = {
  ANCHOR: () => notInPlans('&', '锚点', 'an anchor'),
  ALIAS: (_words, { start }, { text }) =>
    boldKey(text, start)
      ? message('键前后的 * 不要写，直接写“键: 值”。', 'Keys have no * around them. Write “key: value”.')
      : notInPlans('*', '别名', 'an alias'),
  TAG: () => notInPlans('!', '标签', 'a tag'),
  EXPLICIT_KEY: (_words, { start }, { text }) =>
    /[^\s?] *$/.test(text.slice(text.lastIndexOf('\n', start - 1) + 1, start))
      ? message(
          `值以 ? 开头，在 YAML 里有别的意思。${quoteAdvice.zh}`,
          `A value that begins with ? means something else in YAML. ${quoteAdvice.en}`,
        )
      : message(
          `计划文件不使用以 ? 开头的键。请写成“键: 值”。`,
          'Plans do not use keys that begin with ?. Write “key: value”.',
        ),
  KEY_MERGE: () =>
    message('计划文件不使用合并键 <<。请把内容写全。', 'Plans do not use merge keys (<<). Write the content out.'),
  DIRECTIVE: (words) =>
    message(
      `计划文件不使用 ${words} 这样的指令。请删除这一行。`,
      `Plans do not use directives such as ${words}. Delete this line.`,
    ),
  SECOND_DOCUMENT: () =>
    message(
      '一个文件只能写一个计划：从这里起是第二个 YAML 文档。请拆成两个文件。',
      'A file holds one plan: here begins a second YAML document. Split the file.',
    ),
  TOO_DEEP: (_words, _fault, { limits }) =>
    message(
      `这里的嵌套超过 ${limits.depth} 层，没有再往下读。${raise('depth').zh}`,
      `Nesting goes deeper than ${limits.depth} levels here; reading stopped.${raise('depth').en}`,
    ),
  TOO_LONG: (_words, _fault, { limits }) =>
    message(
      `文件太长，读到这里已有 ${limits.words} 个词语和标点，没有再往下读。${raise('words').zh}`,
      `The file is too long: ${limits.words} words and marks up to here; reading stopped.${raise('words').en}`,
    ),
  KEY_NOT_TEXT: (words) =>
    message(
      `键必须是文字，${words} 会被读成数字、真假或空值。请写成 "${words}"。`,
      `Keys are text, but ${words} reads as a number, a truth value or nothing. Write "${words}".`,
    ),
  KEY_COMPLEX: () => message('键必须是文字，不能是列表或一组键。', 'Keys are text, not lists or maps.'),
  KEY_MISSING: () => message('冒号前面缺少键。', 'The key before the colon is missing.'),
  KEY_RESERVED: (words) => message(`${words} 不能用作键。`, `${words} cannot be a key.`),
  KEY_ODD_START: (words) =>
    message(
      `键“${words}”以特殊空格或横线开头。请检查这一行的缩进和 - 的写法。`,
      `The key “${words}” begins with a special blank or a dash. Check the indentation and the - of this line.`,
    ),
  KEY_INVISIBLE: (words) =>
    message(
      `键“${words}”里有看不见的字符。请删掉重新输入。`,
      `The key “${words}” has invisible characters. Type it anew.`,
    ),
  KEY_TOO_LONG: (_words, { words = '' }, { limits }) =>
    message(
      `这个键有 ${words.length} 个字符，最多 ${limits['key-length']} 个。是否漏了引号或换行？`,
      `This key has ${words.length} characters; ${limits['key-length']} are the most. Is a quote or a line end missing?`,
    ),
  KEY_TWICE: (words) =>
    message(
      `键 ${words} 在同一级里写了两次。请删去一个，或改正键名。`,
      `The key ${words} stands twice on one level. Delete one, or correct its name.`,
    ),
  KEY_WITHOUT_COLON: withoutColon,
  NUMBER_NOT_FINITE: (words) =>
    message(
      `${words} 不是可以计算的数。请写成普通数字，或加上引号。`,
      `${words} is no number to count with. Write a plain number, or quotes around it.`,
    ),
  NUMBER_NOT_EXACT: (words) =>
    message(
      `数字 ${words} 位数太多，无法精确保存（最多 15 位）。如果是编号，请加上引号。`,
      `The number ${words} has more digits than can be kept exactly (15). If it is a code, put it in quotes.`,
    ),
  TEXT_TOO_LONG: (words, _fault, { limits }) =>
    message(
      `这段文字有 ${words} 个字符，最多 ${limits['text-length']} 个。${raise('text-length').zh}`,
      `This text has ${words} characters; ${limits['text-length']} are the most.${raise('text-length').en}`,
    ),
  BLOCK_SIGN: (words) => signMessage(words),
  CHARACTER: (_words, { words = '' }) => characterMessage(words.charCodeAt(0)),
  MULTILINE_IMPLICIT_KEY: (words) =>
    message(
      `“${words}”这一行缺少冒号：应写成“键: 值”。`,
      `A colon is missing on this line (“${words}”): write “key: value”.`,
    ),
  BLOCK_AS_IMPLICIT_KEY: () =>
    message(
      '一行里只能有一个“键: 值”。文字里有冒号时，请给整个值加上引号。',
      'A line has only one “key: value”. Put a value with a colon in it in quotes.',
    ),
  BLOCK_IN_FLOW: () =>
    message(
      '括号里的写法不对：这里缺少逗号，或者括号没有配对。',
      'What stands in brackets here is not right: a comma is missing, or the brackets do not match.',
    ),
  BAD_INDENT: () =>
    message('这一行的缩进与上面的行对不齐。', 'The indentation of this line does not match the lines above.'),
  TAB_AS_INDENT: () =>
    message('这里用制表符（Tab）缩进。请改用空格。', 'There is a tab in the indentation. Use blanks.'),
  BAD_SCALAR_START: (words) =>
    message(
      `值不能以 ${words} 开头。请给整个值加上引号。`,
      `A value cannot begin with ${words}. Put the whole value in quotes.`,
    ),
  BAD_DQ_ESCAPE: (_words, { start }, { text }) => {
    const words = text.slice(start, start + 2);
    return message(
      `双引号里不认识 ${words}。反斜杠本身要写成 \\\\，或者改用单引号。`,
      `${words} means nothing in double quotes. Write \\\\ for a backslash, or use single quotes.`,
    );
  },
  KEY_OVER_1024_CHARS: () =>
    message('键太长。是否漏了引号或换行？', 'This key is too long. Is a quote or a line end missing?'),
  MISSING_CHAR: missing,
};
