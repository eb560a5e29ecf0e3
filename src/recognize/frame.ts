import { readHeadingNumeral } from './heading-numeral.ts';
import { type Line, withoutBlanks } from './line.ts';
import { isTitleLine, readTitle } from './title.ts';

/** A text cut into what official documents are made of. Every line stands in exactly one part. */
export interface Frame {
  /** The lines of the notice in front of the plan; null where the plan stands bare. */
  readonly notice: Notice | null;
  /** Whether 附件 stands above the plan's title. */
  readonly isAttached: boolean;
  /** From the plan's title on. */
  readonly plan: readonly Line[];
  /** 附件说明 behind a plan that stands bare. */
  readonly list: readonly Line[];
  readonly attachments: readonly AttachmentLines[];
  /** 版记, from top to bottom. */
  readonly imprint: readonly Line[];
}

/** A notice from top to bottom. */
export interface Notice {
  /** Above its title: 份号, 紧急程度, 发文机关标志, 发文字号, 签发人. */
  readonly head: readonly Line[];
  readonly title: readonly Line[];
  readonly recipients: Line | null;
  readonly text: readonly Line[];
  /** 附件说明. */
  readonly list: readonly Line[];
  /** 署名, 成文日期, 附注. */
  readonly foot: readonly Line[];
}

/** An attachment behind the plan, with the line above its title. */
export interface AttachmentLines {
  readonly label: Line;
  readonly title: Line;
  readonly lines: readonly Line[];
}

/** A notice takes no more lines than this. */
const longestNotice = 120;

const label = /^附件\s*(?:[\d一二三四五六七八九十]{1,3}\s*)?[：:]?$/u;
const noticeTitle = /(?:通知|函|意见|决定|公告|通报|报告|请示|批复)$/u;

const textAt = (lines: readonly Line[], at: number): string => lines[at]?.text ?? '';

/** Cuts a text, with or without a notice in front of its plan. */
export const frameOf = (lines: readonly Line[]): Frame => {
  const start = findNoticeTitle(lines);
  const plan = start === null ? null : findPlan(lines, start.end);
  if (start === null || plan === null) return { ...tailOf(lines, false), notice: null, isAttached: false };
  const isAttached = label.test(textAt(lines, plan - 1));
  const { list, foot, text, recipients } = bodyOf(lines.slice(start.end, isAttached ? plan - 1 : plan));
  const notice: Notice = {
    head: lines.slice(0, start.start),
    title: lines.slice(start.start, start.end),
    recipients,
    text,
    list,
    foot,
  };
  return { ...tailOf(lines.slice(plan), true), notice, isAttached };
};

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The title of a notice: short lines up to one that ends in 通知 or the like, before any paragraph. */
const findNoticeTitle = (lines: readonly Line[]): Range | null => {
  const end = lines.slice(0, 20).findIndex(({ text }) => noticeTitle.test(withoutBlanks(text)));
  if (end === -1 || !lines.slice(0, end + 1).every(isAboveText)) return null;
  let start = end;
  const last = lines[end];
  const begins = () => /关于/.test(textAt(lines, start));
  while (start > 0 && end - start < 4 && isPartOfTitle(lines[start - 1], last) && !begins()) start -= 1;
  if (start > 0 && isIssuerLine(lines[start - 1], last)) start -= 1;
  return { start, end: end + 1 };
};

const isAboveText = (line: Line): boolean => isTitleLine(line) || /^签发人[：:]|^[（(]?[^。]{0,40}〔/.test(line.text);

const headWords = /^\d{6}$|^(?:特急|加急|特提|平急)$|〔\d{4}〕|^签发人|文件$|^(?:绝密|机密|秘密)/;

/** Where a file says how its lines look, those of a title look alike. */
const isPartOfTitle = (line: Line | undefined, last: Line | undefined): line is Line =>
  line !== undefined &&
  line.text !== '' &&
  !headWords.test(withoutBlanks(line.text)) &&
  line.look?.size === last?.look?.size &&
  line.look?.isTitle === last?.look?.isTitle;

/** Names of those who sign, on a line of their own above 关于. */
const isIssuerLine = (line: Line | undefined, last: Line | undefined): boolean =>
  isPartOfTitle(line, last) && line.text.length <= 40;

/** Where the plan begins behind its notice: below 附件, or at the title that the notice cites. */
const findPlan = (lines: readonly Line[], from: number): number | null => {
  const most = Math.min(lines.length, from + longestNotice);
  const cited = new Set<string>();
  for (let at = Math.max(0, from - 4); at < most; at += 1) {
    const text = withoutBlanks(textAt(lines, at));
    if (at > from && label.test(text) && !/[：:]$/.test(text) && readTitle(lines.slice(at + 1)).count > 0)
      return at + 1;
    if (at > from && isCited(lines, at, cited)) return at;
    for (const [, title = ''] of text.matchAll(/《([^《》]{4,100})》/g)) cited.add(title);
  }
  return null;
};

/** Whether one line, or several together, are a title that the notice has cited; 附件说明 is numbered or begins with 附件. */
const isCited = (lines: readonly Line[], at: number, cited: ReadonlySet<string>): boolean => {
  let joined = '';
  for (let count = 0; count < 4; count += 1) {
    const line = lines[at + count];
    if (!line || !isTitleLine(line) || isListed(line)) return false;
    joined += withoutBlanks(line.text);
    const isOne = cited.has(joined) || (count === 0 && [...cited].some((title) => isWithIssuer(joined, title)));
    if (isOne && readTitle(lines.slice(at)).count > 0) return true;
  }
  return false;
};

/** Whether a line names an attachment: what it names is not there, but cited. */
const isListed = ({ text }: Line): boolean => /^附件[：:]|^\d{1,2}[.．]/.test(text);

/** Whether a title is one that was cited without the name of whose it is. */
const isWithIssuer = (title: string, cited: string): boolean =>
  title.endsWith(cited) && title.length - cited.length < 20;

const bodyOf = (lines: readonly Line[]): Omit<Notice, 'head' | 'title'> => {
  const first = lines[0];
  const recipients = first && /[：:]$/.test(first.text) && first.text.length <= 400 ? first : null;
  const rest = recipients ? lines.slice(1) : lines;
  const foot = footStart(rest);
  const list = listStart(rest.slice(0, foot));
  return { recipients, text: rest.slice(0, list), list: rest.slice(list, foot), foot: rest.slice(foot) };
};

const day =
  /^(?:\d{4}年\d{1,2}月\d{1,2}日|[一二][〇○零\d一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$/u;

/** Where names and a date close a notice; its length where they do not. */
const footStart = (lines: readonly Line[]): number => {
  let at = lines.length;
  if (/^[（(].*[）)]$/.test(textAt(lines, at - 1))) at -= 1;
  if (!day.test(withoutBlanks(textAt(lines, at - 1)))) return at;
  at -= 1;
  while (at > 0 && isName(lines[at - 1])) at -= 1;
  return at;
};

const isName = (line: Line | undefined): boolean =>
  line !== undefined &&
  /^[^。；，：、]{2,40}$/u.test(line.text) &&
  !/^附件|^\d+[.．]/.test(line.text) &&
  readHeadingNumeral(line) === null;

/** Where 附件说明 begins: 附件：… and the numbered titles below it. */
const listStart = (lines: readonly Line[]): number => {
  let at = lines.length;
  while (at > 0 && /^\d{1,2}[.．]\s*\S/.test(textAt(lines, at - 1))) at -= 1;
  return /^附件[：:]\s*\S/.test(textAt(lines, at - 1)) ? at - 1 : lines.length;
};

/** What stands behind the text of a plan: attachments, and 版记 where there was a notice. */
const tailOf = (
  lines: readonly Line[],
  isOfficial: boolean,
): Pick<Frame, 'plan' | 'list' | 'attachments' | 'imprint'> => {
  const imprint = isOfficial ? imprintStart(lines) : lines.length;
  const labels: number[] = [];
  for (let at = 1; at < imprint - 1; at += 1) {
    const isLabel = label.test(textAt(lines, at)) && !/[：:]$/.test(textAt(lines, at));
    if (isLabel && isTitleLine(lines[at + 1] as Line)) labels.push(at);
  }
  const attachments = labels.map(
    (at, index): AttachmentLines => ({
      label: lines[at] as Line,
      title: lines[at + 1] as Line,
      lines: lines.slice(at + 2, labels[index + 1] ?? imprint),
    }),
  );
  const text = lines.slice(0, labels[0] ?? imprint);
  const list = isOfficial || attachments.length === 0 ? text.length : listStart(text);
  return { plan: text.slice(0, list), list: text.slice(list), attachments, imprint: lines.slice(imprint) };
};

const imprintStart = (lines: readonly Line[]): number => {
  let at = lines.length;
  if (/印发$/.test(textAt(lines, at - 1)) && /\d{4}\s?年/.test(textAt(lines, at - 1))) at -= 1;
  while (at > 0 && /^(?:抄送|抄报|主送)[：:]/.test(textAt(lines, at - 1))) at -= 1;
  return at;
};
