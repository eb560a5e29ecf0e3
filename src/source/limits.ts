import { type Message, message } from '../text/message.ts';

/** One bound that every input meets before it can hurt. */
export interface Limit {
  readonly number: number;
  /** What is counted, in the unit that `number` has. */
  readonly what: Message;
}

/** Every bound on what kepu reads, in one table, from which the messages quote. */
export const limits = {
  fileBytes: { number: 2 * 1024 * 1024, what: message('一个文件的字节数', 'bytes of one file') },
  depth: { number: 64, what: message('列表和键嵌套的层数', 'levels of nested lists and maps') },
  marks: {
    number: 500_000,
    what: message('一个文件中的词语、标点和换行数', 'words, marks and line ends of one file'),
  },
  documents: { number: 1, what: message('一个文件中的 YAML 文档数', 'YAML documents of one file') },
  stringLength: { number: 100_000, what: message('一段文字的字符数', 'characters of one text') },
  keyLength: { number: 200, what: message('一个键的字符数', 'characters of one key') },
  messages: { number: 50, what: message('一个文件报告的语法问题数', 'syntax findings reported for one file') },
} as const satisfies Readonly<Record<string, Limit>>;
