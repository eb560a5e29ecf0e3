import { type Message, message } from '../../text/message.ts';
import { shorten } from '../shorten.ts';
import type { Slip, SlipCode } from './slip.ts';

/** What a slip is and how to mend it. */
export const slipMessage = (slip: Slip): Message => explanations[slip.code](shorten(slip.words), slip);

/** For a value that begins with > or |: in YAML the header of a paragraph. */
export const signMessage = (words: string): Message =>
  message(
    `值以 ${words.charAt(0)} 开头，在 YAML 里有别的意思。请加上引号："${words}"。`,
    `A value that begins with ${words.charAt(0)} means something else in YAML. Put it in quotes: "${words}".`,
  );

/** For a full-width stroke or angle where | or > opens a paragraph. */
export const wideSign = (sign: string): Message => {
  const plain = sign === '＞' ? '>' : '|';
  return message(
    `这里的“${sign}”是全角的。请改成半角的 ${plain}。`,
    `This ${sign} is full-width. Write a plain ${plain}.`,
  );
};

const explanations: Readonly<Record<SlipCode, (words: string, slip: Slip) => Message>> = {
  TAB_INDENT: () =>
    message(
      '这一行用制表符（Tab）缩进。请改用空格，每级两个。',
      'This line is indented with a tab. Use blanks, two for each level.',
    ),
  WIDE_INDENT: (_shown, { words }) =>
    /^[\u200B\uFEFF]/.test(words)
      ? message(
          '这一行开头有看不见的字符。请删去，只用半角空格缩进。',
          'This line begins with a character that is not seen. Delete it and indent with plain blanks only.',
        )
      : message(
          '这一行用全角空格或其他特殊空格缩进。请改用半角空格。',
          'This line is indented with full-width or other special blanks. Use plain blanks.',
        ),
  INDENT_BETWEEN: (words, { expected }) =>
    message(
      `这一行缩进 ${words} 格，与上面哪一级都对不齐，最近的一级是 ${expected} 格。`,
      `This line is indented by ${words}, which is no level of the lines above; the nearest is ${expected}.`,
    ),
  INDENT_AFTER_VALUE: (words, { expected }) =>
    message(
      `这一行缩进 ${words} 格，成了上一行的下一级，但上一行已经有值。同级的内容应缩进 ${expected} 格。`,
      `This line, indented by ${words}, lies below the line above, which has its value already. On the same level it is indented by ${expected}.`,
    ),
  LIST_AFTER_VALUE: (words, { expected }) => {
    const further =
      String(expected) === words
        ? message('。', '.')
        : message(
            `；如果这一项属于更上面的列表，- 应缩进 ${expected} 格。`,
            `; if the item belongs to a list further up, its dash is indented by ${expected}.`,
          );
    return message(
      `这一项缩进 ${words} 格，接在上一行的键下面，但上一行已经有值。要写列表，键的那一行在冒号后面就不写值${further.zh}`,
      `This item, indented by ${words}, lies below the key of the line above, which has its value already. The key of a list has nothing behind its colon${further.en}`,
    );
  },
  DASH_MISSING: (words, { expected }) =>
    message(
      `这一行缩进 ${words} 格，像是列表里新的一项，但前面没有 -。请在缩进 ${expected} 格的地方写 - 加空格，再接这一行。`,
      `This line, indented by ${words}, seems to begin a new item of the list, but has no dash. Write a - and a blank at ${expected} before it.`,
    ),
  LEVEL_MIXED: (words, { expected }) =>
    Number(words) < Number(expected)
      ? message(
          `这一行缩进 ${words} 格，与 - 对齐了，但它不是列表项。如果属于上面那一项，应缩进 ${expected} 格，与那一项的键对齐。`,
          `This line, indented by ${words}, stands below a dash but is no list item. If it belongs to the item above, indent it by ${expected}, below the keys of that item.`,
        )
      : message(
          '同一级里既有“键: 值”，又有以 - 开头的列表项。一级只能有其中一种，请检查缩进。',
          'Keys and list items (with -) stand on one level. A level has only one of them: check the indentation.',
        ),
  DASH_AMONG_KEYS: (words, { expected }) =>
    message(
      `这一项缩进 ${words} 格，- 与上面的键对齐了。如果是上面列表里的一项，- 应缩进 ${expected} 格，与那个列表的 - 对齐；如果上面的键也属于列表，那个键前面少了 -。`,
      `The dash of this item, indented by ${words}, stands below a key. If it belongs to the list above, indent it by ${expected}, below the dashes of that list; if the key above begins an item too, a dash is missing before that key.`,
    ),
  LINE_LOST: (words) =>
    message(
      `“${words}”这一行没有“键: 值”，也不属于上面的文字。如果是上一行的后半句，请接在上一行末尾；如果是正文，请比它的键缩进得深；不需要的请删去，或在前面加上 #。`,
      `The line “${words}” is no “key: value”, and no part of the text above. If it goes on from the line above, write it there; if it is a paragraph, indent it deeper than its key; otherwise delete it, or put # before it.`,
    ),
  TABLE: () =>
    message(
      '这里像是粘贴进来的表格，计划文件不用表格。请把每一行写成列表里的一项，例如 - {键: 值, 键: 值}。',
      'Here seems to be a pasted table, which plans do not have. Write each row as an item of a list, such as - {key: value, key: value}.',
    ),
  TEXT_NOT_INDENTED: (words, { expected }) =>
    message(
      `| 或 > 下面的文字要比键缩进得深，各行对齐：这一行缩进 ${words} 格，应至少 ${expected} 格。`,
      `Text under | or > is indented deeper than its key, all lines alike: this one by ${words}, which should be ${expected} or more.`,
    ),
  DASH_TOUCHES: () => message('- 后面缺少空格。', 'A blank is missing behind the -.'),
  DASH_WIDE_BLANK: () =>
    message(
      '- 后面是全角空格或其他特殊空格，YAML 不认。请改成一个半角空格。',
      'Behind the - stands a full-width or other special blank. Write one plain blank.',
    ),
  WIDE_DASH: (words) =>
    message(
      `列表项要用半角的 - 加空格开头，这里是“${words}”。`,
      `A list item begins with - and a blank, not with “${words}”.`,
    ),
  WIDE_COLON: (words) =>
    message(
      `${words} 后面是全角冒号“：”。请改成半角冒号加空格“: ”。`,
      `There is a full-width colon behind ${words}. Write a plain colon and a blank.`,
    ),
  COLON_TOUCHES: (words) =>
    message(`${words} 的冒号后面缺少空格。`, `A blank is missing behind the colon of ${words}.`),
  COLON_WIDE_BLANK: (words) =>
    message(
      `${words} 的冒号后面是全角空格或其他特殊空格，YAML 不认。请改成一个半角空格。`,
      `Behind the colon of ${words} stands a full-width or other special blank. Write one plain blank.`,
    ),
  COLON_MISSING: (words) => message(`${words} 后面缺少冒号。`, `A colon is missing behind ${words}.`),
  COLON_IN_VALUE: () =>
    message(
      '值里面有冒号加空格，会被当成另一个键。请给整个值加上引号。',
      'The value contains a colon and a blank, which reads as another key. Put the whole value in quotes.',
    ),
  KEY_IN_VALUE: (words) =>
    message(
      `一行里写了两个键：${words} 要另起一行，与这一行的键对齐。`,
      `Two keys stand on one line: ${words} begins a line of its own, below the key of this one.`,
    ),
  KEY_GLUED: (words) =>
    message(
      `值里面有“${words}: ”，会被当成另一个键。如果 ${words} 是另一个键，请另起一行，与这一行的键对齐；如果是文字，请给整个值加上引号。`,
      `“${words}: ” in the value reads as another key. If ${words} is a key, begin a line of its own with it, below the key of this one; if it is text, put the whole value in quotes.`,
    ),
  LIST_BEHIND_KEY: () =>
    message(
      '值以 - 加空格开头，在 YAML 里是列表，列表要从键的下一行开始写，每项一行。如果是文字，请给整个值加上引号。',
      'A value that begins with - and a blank is a list, which begins on the line below its key. If it is text, put it in quotes.',
    ),
  BLOCK_SIGN: (words) => signMessage(words),
  BLOCK_SIGN_WIDE: (words) => wideSign(words),
  BLOCK_TEXT: () =>
    message(
      '| 或 > 后面不写文字，文字从下一行开始，比键缩进得深。',
      'Nothing stands behind | or >: the text begins on the next line, deeper than its key.',
    ),
  QUESTION_START: () =>
    message(
      '值以 ? 加空格开头，在 YAML 里有别的意思。请给整个值加上引号。',
      'A value that begins with ? and a blank means something else in YAML. Put the whole value in quotes.',
    ),
  RESERVED_START: (words) =>
    message(
      `值不能以 ${words} 开头。请给整个值加上引号。`,
      `A value cannot begin with ${words}. Put the whole value in quotes.`,
    ),
  QUOTE_OPEN: (words) =>
    message(`这里的引号 ${words} 没有配对的后引号。`, `The quote ${words} that opens here is never closed.`),
  QUOTE_WIDE: (words) =>
    message(
      `前引号是半角的，后引号却是 ${words} 。请改成同样的半角引号。`,
      `The text opens with a plain quote but ends with ${words} . End it with the same plain quote.`,
    ),
  QUOTE_BEHIND: (words) =>
    message(
      `后引号后面还有文字 ${words}。文字里的引号请用中文引号“”，或者给整个值加上另一种引号。`,
      `There are words behind the closing quote: ${words}. Use “ ” for quotes inside a text, or put the whole value in quotes of the other kind.`,
    ),
  COMMENT_WIDE: (words) =>
    message(`注释要以半角的 # 开头，这里是“${words}”。`, `A comment begins with #, not with “${words}”.`),
  RULER: () =>
    message(
      '这一行是分隔线，计划文件里没有这种写法。请删去，或者在前面加上 # 成为注释。',
      'This line is a ruler, which plans do not have. Delete it, or make it a comment with # before it.',
    ),
  COMMENT_SIGN: () => message('注释的 # 前面要有空格。', 'A blank is missing before the # of a comment.'),
  BRACKET_OPEN: (words) =>
    message(`这里的括号 ${words} 没有配对的后括号。`, `The bracket ${words} that opens here is never closed.`),
  BRACKET_EXTRA: (words) =>
    message(`这里的括号 ${words} 没有配对的前括号。`, `There is no opening bracket for this ${words}.`),
  BRACKET_WIDE: (words) =>
    message(
      `这里用了全角括号“${words}”。列表请用 [ ]，成组的键请用 { }。`,
      `The brackets are full-width (“${words}”). Write [ ] for a list, { } for keys.`,
    ),
  BRACKET_BEHIND: (words) =>
    message(
      `后括号后面还有文字 ${words}。一个列表或一组键的后面不能再写别的。`,
      `There are words behind the closing bracket: ${words}. Nothing can follow a list or map.`,
    ),
  COMMA_MISSING: (words) =>
    message(
      `${words} 前面缺少逗号：{ } 里每个键之间用逗号加空格分隔。`,
      `A comma is missing before ${words}: in { } commas separate the keys.`,
    ),
  CONFLICT: () =>
    message(
      '这里有没有处理完的版本冲突标记。请选定一个版本，删去标记行。',
      'Here is a merge conflict that was not resolved. Choose one version and delete the marks.',
    ),
  COMMA_WIDE: (words) =>
    message(
      `这里用了${words === ';' ? '分号' : '全角标点'}“${words}”。[ ] 和 { } 里请用半角逗号加空格分隔。`,
      `“${words}” does not separate items in [ ] and { }. Use a plain comma and a blank.`,
    ),
};
