import packageFile from '../../../package.json' with { type: 'json' };
import { type Message, message } from '../../text/message.ts';
import { excerpt, visible } from '../../text/visible.ts';

/** The answers so far, as typed, by the option that gives the same. */
export type Answered = Readonly<Partial<Record<Option, string>>>;

type Option = 'from' | 'issuer' | 'shortName' | 'year' | 'keys' | 'ci' | 'action';

/** What a folder is found to be before anything is asked. */
export interface Surroundings {
  readonly now: Date;
  /** Whether somebody has written plans there. */
  readonly isStarted: boolean;
  /** Where CI runs already, or would: `github`, `gitlab` or `none`. */
  readonly service: string;
  /** Whether a file stands at a path. */
  readonly isFile: (path: string) => Promise<boolean>;
}

/** One thing that a new repository is made from. */
export interface Question {
  readonly option: Option;
  /** As the command line writes it. */
  readonly flag: string;
  readonly words: Message;
  /** What an empty answer means. */
  readonly usual: (before: Answered, there: Surroundings) => string;
  /** What is wrong with an answer; null where nothing is. */
  readonly refuse: (answer: string, there: Surroundings) => Message | null | Promise<Message | null>;
  /** Whether it is worth a question at all; for everybody else the usual answer holds. */
  readonly isAsked: (before: Answered, there: Surroundings) => boolean;
}

/** The path that somebody means: a file that is dropped on a terminal comes in quotes. */
export const typedPath = (answer: string): string => answer.trim().replace(/^(['"])(.*)\1$/, '$2');

const longestName = 100;

const refuseName = (answer: string): Message | null => {
  const shown = excerpt(answer, 80);
  if (visible(answer) !== answer) {
    return message(
      `单位名称里有看不见的字符：${shown}。请重新输入，只写名称本身`,
      `the name of the agency has characters that cannot be seen: ${shown}. Type the name alone`,
    );
  }
  if (answer.trim() === '' || [...answer].length > longestName) {
    return message(
      `单位名称要有 1 到 ${longestName} 个字，给的是“${shown}”`,
      `the name of the agency takes 1 to ${longestName} characters, it was given “${shown}”`,
    );
  }
  return null;
};

/** Whether a sample is to be filled: a document says of itself what is asked for one, and plans that are there need none. */
const hasSample = ({ from = '' }: Answered, { isStarted }: Surroundings): boolean => from === '' && !isStarted;

const services = ['github', 'gitlab', 'none'];

/** What is asked, in this order: a usual answer may look at those before it. */
export const questions: readonly Question[] = [
  {
    option: 'from',
    flag: '--from',
    words: message(
      '要从已有的 Word 稿子开始，写它的文件名；没有就直接回车',
      'To begin with a Word document, its file name; Enter where there is none',
    ),
    usual: () => '',
    refuse: async (answer, { isFile }) =>
      (await isFile(typedPath(answer)))
        ? null
        : message(
            `没有这个文件：${excerpt(answer, 200)}。请写稿子的文件名`,
            `there is no file ${excerpt(answer, 200)}. Give the file name of the document`,
          ),
    isAsked: hasSample,
  },
  {
    option: 'issuer',
    flag: '--issuer',
    words: message('发文单位全称', 'Full name of the agency'),
    usual: () => '清河县科学技术协会',
    refuse: refuseName,
    isAsked: hasSample,
  },
  {
    option: 'shortName',
    flag: '--short-name',
    words: message('发文单位简称，用在标题里', 'Its short name, for the title'),
    usual: ({ issuer = '' }) => issuer.replace('科学技术协会', '科协'),
    refuse: refuseName,
    isAsked: hasSample,
  },
  {
    option: 'year',
    flag: '--year',
    words: message('计划年度', 'Year of the plan'),
    usual: ({ from = '' }, { now }) => (from === '' ? String(now.getFullYear()) : ''),
    refuse: (answer) =>
      /^(?:19|2\d)\d\d$/.test(answer)
        ? null
        : message(
            `年度要写四位数字，如 2026，给的是“${excerpt(answer, 40)}”`,
            `a year takes four digits such as 2026, it was given “${excerpt(answer, 40)}”`,
          ),
    isAsked: hasSample,
  },
  {
    option: 'keys',
    flag: '--keys',
    words: message('键名用中文还是英文（zh、en）', 'Keys in Chinese or English (zh, en)'),
    usual: () => 'en',
    refuse: (answer) =>
      answer === 'zh' || answer === 'en'
        ? null
        : message(
            `请写 zh（中文，如“标题”）或 en（英文，如 title），给的是“${excerpt(answer, 40)}”`,
            `write zh (Chinese) or en (English, such as title), it was given “${excerpt(answer, 40)}”`,
          ),
    isAsked: () => true,
  },
  {
    option: 'ci',
    flag: '--ci',
    words: message('在哪里自动检查（github、gitlab、none）', 'Where CI runs (github, gitlab, none)'),
    usual: (_, { service }) => service,
    refuse: (answer) =>
      services.includes(answer)
        ? null
        : message(
            `请写 github、gitlab 或 none（不自动检查），给的是“${excerpt(answer, 40)}”`,
            `write github, gitlab or none, it was given “${excerpt(answer, 40)}”`,
          ),
    isAsked: () => true,
  },
  {
    option: 'action',
    flag: '--action',
    words: message('GitHub 上存放 kepu 的仓库', 'The repository on GitHub that holds kepu'),
    usual: () => `kepu/kepu@v${packageFile.version}`,
    refuse: (answer) =>
      /^[\w.-]{1,100}\/[\w.-]{1,100}@[\w.-]{1,100}$/.test(answer)
        ? null
        : message(
            `存放 kepu 的仓库写作 OWNER/REPO@REF，给的是“${excerpt(answer, 80)}”`,
            `the repository that holds kepu is written OWNER/REPO@REF, it was given “${excerpt(answer, 80)}”`,
          ),
    isAsked: ({ ci }) => ci === 'github',
  },
];
