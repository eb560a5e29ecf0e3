import { type Message, message } from './message.ts';

/** One bound that every input, and every program that kepu starts, meets before it can hurt. */
export interface Limit {
  /** Its name in Chinese. */
  readonly zh: string;
  /** What is bounded. */
  readonly what: Message;
  readonly number: number;
  /** What `number` counts. */
  readonly unit: Message;
  /** How far a configuration may raise it; null where it may not: then it belongs to the format. */
  readonly most: number | null;
  /** What happens to what has more. */
  readonly beyond: Message;
}

const bound = (
  zh: string,
  what: Message,
  number: number,
  unit: Message,
  most: number | null,
  beyond: Message,
): Limit => ({
  zh,
  what,
  number,
  unit,
  most,
  beyond,
});

const mebibytes = message('MiB', 'MiB');
const characters = message('字符', 'characters');
const seconds = message('秒', 'seconds');
const pieces = message('个', '');
const levels = message('层', 'levels');
const times = message('倍', 'times');

const refused = message('不读，报告在哪里', 'not read, with the place');
const refusedFile = message('不读，提示怎么办', 'not read, with advice');
const counted = message('说明还有，不一一列出', 'not listed, which is said');
const stopped = message('停止程序，提示原因', 'the program is stopped, with the reason');

/** Every bound of kepu by its name, which is its key under `limits` of a configuration too. */
export const limitTable = {
  'file-size': bound(
    '文件大小',
    message('计划、登记册、配置、版式文件', 'a plan, register, configuration or profile'),
    2,
    mebibytes,
    8,
    refusedFile,
  ),
  'baseline-size': bound('基线大小', message('基线文件', 'a baseline'), 10, mebibytes, 50, refusedFile),
  depth: bound('嵌套层数', message('列表和键的嵌套', 'nesting of lists and keys'), 64, levels, 200, refused),
  documents: bound('文档数', message('一个文件里的 YAML 文档', 'YAML documents of one file'), 1, pieces, null, refused),
  aliases: bound(
    '别名数',
    message('锚点、别名、标签、合并键', 'anchors, aliases, tags, merge keys'),
    0,
    pieces,
    null,
    refused,
  ),
  words: bound(
    '词语数',
    message('一个文件里的词语、标点和换行', 'words, marks and line ends of one file'),
    500_000,
    pieces,
    2_000_000,
    refused,
  ),
  'key-length': bound('键长', message('一个键', 'one key'), 200, characters, null, refused),
  'field-length': bound(
    '字段长度',
    message('名称等一个字段', 'one field, such as a title'),
    5_000,
    characters,
    100_000,
    refused,
  ),
  'text-length': bound('正文长度', message('一段正文', 'one text'), 100_000, characters, 1_000_000, refused),
  tasks: bound('任务数', message('一份计划的任务', 'tasks of one plan'), 20_000, pieces, 100_000, refused),
  registers: bound(
    '登记册数',
    message('一份计划引用的登记册', 'registers that one plan includes'),
    100,
    pieces,
    1_000,
    refused,
  ),
  'folder-entries': bound(
    '查找数',
    message('查找计划时看到的文件和文件夹', 'files and folders seen in search of plans'),
    50_000,
    pieces,
    1_000_000,
    message('不查找，提示怎么办', 'not searched, with advice'),
  ),
  'profile-chain': bound(
    '版式链',
    message('版式文件一个接一个的 extends', 'profiles that extend one another'),
    10,
    pieces,
    null,
    refused,
  ),
  messages: bound(
    '问题数',
    message('一个文件的语法、格式问题', 'findings of syntax or shape of one file'),
    50,
    pieces,
    1_000,
    counted,
  ),
  findings: bound(
    '结果数',
    message('一条规则在一份计划里的结果', 'findings of one rule in one plan'),
    1_000,
    pieces,
    null,
    counted,
  ),
  'report-size': bound('报告大小', message('一份报告', 'one report'), 1, mebibytes, 64, counted),
  'document-size': bound(
    '文档大小',
    message('Word、Markdown、文本文件和标准输入', 'a Word, Markdown or text file, and standard input'),
    10,
    mebibytes,
    50,
    refusedFile,
  ),
  'zip-entries': bound(
    '部件数',
    message('Word 文件里的部件', 'parts of a Word file'),
    5_000,
    pieces,
    20_000,
    refusedFile,
  ),
  'zip-ratio': bound(
    '压缩倍数',
    message('大于 1 MiB 的部件解开后是原来的', 'a part of more than 1 MiB, against its size in the file'),
    250,
    times,
    1_000,
    refusedFile,
  ),
  'part-size': bound(
    '部件大小',
    message('Word 文件的一个部件，解开后', 'a part of a Word file, unpacked'),
    20,
    mebibytes,
    60,
    refusedFile,
  ),
  'unpacked-size': bound(
    '解开大小',
    message('Word 文件读到的全部部件，解开后', 'all parts of a Word file that are read, unpacked'),
    60,
    mebibytes,
    120,
    refusedFile,
  ),
  paragraphs: bound(
    '段落数',
    message(
      'Word 文件的段落，Markdown、文本文件的行、单元格',
      'paragraphs of a Word file, lines and cells of Markdown or text',
    ),
    10_000,
    pieces,
    100_000,
    refusedFile,
  ),
  rows: bound(
    '表格行数',
    message('目标任务清单、修改对照表的行', 'rows of a checklist or of a comparison'),
    10_000,
    pieces,
    100_000,
    message('不输出，提示怎么办', 'not printed, with advice'),
  ),
  'print-time': bound('排版时限', message('LibreOffice 排版', 'LibreOffice printing'), 120, seconds, 1_800, stopped),
  'picture-time': bound('画图时限', message('poppler 画页面图片', 'poppler drawing pages'), 60, seconds, 600, stopped),
  'git-time': bound('查询时限', message('git 回答', 'git answering'), 60, seconds, 600, stopped),
  'program-output': bound(
    '程序输出',
    message('别的程序的输出', 'what another program writes'),
    64,
    mebibytes,
    null,
    stopped,
  ),
  'editor-message': bound(
    '编辑器消息',
    message('编辑器的一条消息（kepu lsp）', 'one message of an editor (kepu lsp)'),
    16,
    mebibytes,
    null,
    message('不处理，告诉编辑器', 'left out, and the editor is told'),
  ),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limitTable;

/** The bounds that hold for a run, by name, each in its unit. */
export type Limits = Readonly<Record<LimitName, number>>;

export const limitNames = Object.keys(limitTable) as readonly LimitName[];

/** The bounds where no configuration says otherwise. */
export const builtInLimits = Object.fromEntries(
  limitNames.map((name) => [name, limitTable[name].number]),
) as unknown as Limits;

/** How many bytes a bound in MiB is. */
export const bytesOf = (limits: Limits, name: LimitName): number => limits[name] * 1024 * 1024;

/** Bytes as a reader of bounds counts them: `2.1 MiB`, rounded up, so that what is too much never looks allowed. */
export const inMebibytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MiB`;

/** Where a bound can be raised, as a sentence behind others; empty where it cannot. */
export const raise = (name: LimitName): Message => {
  const { most } = limitTable[name];
  if (most === null) return message('', '');
  return message(
    `确实需要时，可在 kepu.config.yaml 里写 limits: {${name}: 更大的数}（最多 ${most}）。`,
    ` Where it must be, kepu.config.yaml raises it: limits: {${name}: NUMBER}, ${most} at the most.`,
  );
};
