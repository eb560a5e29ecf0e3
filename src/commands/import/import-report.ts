import type { AsideKind } from '../../document/reading.ts';
import type { Certainty, Finding } from '../../recognize/recognition.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { excerpt, visible } from '../../text/visible.ts';
import { alignTable } from '../table.ts';
import type { Imported } from './import-document.ts';

const certainties: Readonly<Record<Certainty, Message>> = {
  certain: message('确定', 'certain'),
  likely: message('很可能', 'likely'),
  guess: message('请核对', 'please check'),
};

/** What was made out in a document, with how much certainty, and what it has beside its text; lines for a terminal. */
export const reportImport = (
  { recognition, reading, depth }: Imported,
  isRejected: boolean,
  language: Language,
): string => {
  const findings = [...recognition.findings, ...asideFindings(reading.asides, isRejected), ...depthFindings(depth)];
  const rows = findings.map(({ what, value, certainty }) => [
    `  ${what[language]}`,
    visible(excerpt(value[language], 60)),
    certainties[certainty][language],
  ]);
  const notes = recognition.notes.length;
  const doubts = message(
    `  有 ${notes} 处写了注释，请逐处核对\n`,
    `  ${notes} ${notes === 1 ? 'place has a comment' : 'places have comments'} to look at\n`,
  );
  return alignTable(rows) + (notes === 0 ? '' : doubts[language]);
};

type Asides = Imported['reading']['asides'];

const asideFindings = (asides: Asides, isRejected: boolean): readonly Finding[] => {
  const count = (kind: AsideKind): number => asides.filter((aside) => aside.kind === kind).length;
  const [insertions, deletions] = [count('insertion'), count('deletion')];
  const changes = message(
    `新增${insertions}处、删除${deletions}处，${isRejected ? '没有接受，按修订前的文字导入' : '已按接受处理'}`,
    `${insertions} insertions, ${deletions} deletions, ${isRejected ? 'rejected' : 'accepted'}`,
  );
  const encoding = asides.find(({ kind }) => kind === 'encoding')?.words;
  return [
    ...(insertions + deletions > 0 ? [told(message('修订', 'tracked changes'), changes)] : []),
    ...Object.entries(asideWords).flatMap(([kind, { what, fate }]) => {
      const number = count(kind as AsideKind);
      return number === 0 ? [] : [told(what, message(`${number}处，${fate.zh}`, `${number}, ${fate.en}`))];
    }),
    ...(encoding === undefined
      ? []
      : [told(message('编码', 'encoding'), message(`${encoding}，已转为 UTF-8`, `${encoding}, written as UTF-8`))]),
  ];
};

const told = (what: Message, value: Message): Finding => ({ what, value, certainty: 'certain' });

const asComments = message('写成了注释', 'kept as comments');
const leftOut = message('没有导入', 'left out');
const asText = message('作为正文导入', 'imported as text');

/** What becomes of each kind, in the order of the report; tracked changes and the encoding are told otherwise. */
const asideWords: Readonly<
  Record<Exclude<AsideKind, 'insertion' | 'deletion' | 'encoding'>, { readonly what: Message; readonly fate: Message }>
> = {
  comment: { what: message('批注', 'comments'), fate: asComments },
  footnote: { what: message('脚注', 'footnotes'), fate: asComments },
  endnote: { what: message('尾注', 'endnotes'), fate: asComments },
  hidden: { what: message('隐藏文字', 'hidden text'), fate: asComments },
  'text-box': { what: message('文本框', 'text boxes'), fate: asText },
  field: { what: message('域', 'fields'), fate: asText },
  equation: { what: message('公式', 'equations'), fate: asText },
  contents: { what: message('目录', 'tables of contents'), fate: leftOut },
  header: { what: message('页眉', 'headers'), fate: leftOut },
  footer: { what: message('页脚', 'footers'), fate: leftOut },
  image: { what: message('图片', 'images'), fate: leftOut },
  object: { what: message('嵌入对象', 'embedded objects'), fate: leftOut },
  'front-matter': { what: message('文件头', 'front matter'), fate: leftOut },
  unread: {
    what: message('读不了的部件', 'parts that cannot be read'),
    fate: message('没有它也能导入', 'imported without them'),
  },
  invisible: { what: message('看不见的字符', 'invisible characters'), fate: message('已去掉', 'taken out') },
};

const depthFindings = (depth: Imported['depth']): readonly Finding[] => {
  if (depth !== 'text') return [];
  const value = message(
    '没有认：认出的印出来会与原文不同，或者文字太多；全文作为总体要求导入',
    'none: it would print otherwise than the text, or the text is too long; all of it is the overview',
  );
  return [{ what: message('结构', 'structure'), value, certainty: 'guess' }];
};
