import { type Message, message } from '../text/message.ts';
import { plural } from '../text/plural.ts';
import { excerpt } from '../text/visible.ts';

/** What a run did, findings or not: without it, a run over nothing looks like one over everything. */
export interface Extent {
  /** How many rules were on for at least one of the plans, or checks for Word files. */
  readonly rules: number;
  /** How many figures were compared (see `Rule.figures`); null for Word files, whose figures are not. */
  readonly figures: number | null;
  /** The files that were found and not checked, in the order of their paths. */
  readonly skipped: readonly SkippedFile[];
}

/** A file that a run passed over: a folder or the configuration led to it. Its path is as printed. */
export interface SkippedFile {
  readonly path: string;
  readonly reason: SkipReason;
}

/** It has no `kepu:` and `title:`; no change concerns it (`--changed`); it could not be read. */
export type SkipReason = 'not-a-plan' | 'unchanged' | 'unreadable';

/** What a run did, as one half of a sentence: 12 files, 42 rules, 480 figures compared, 0 skipped. */
export const extentWords = (files: number, extent: Extent | null): Message => {
  if (extent === null) return message(`检查了 ${files} 个文件`, `${plural(files, 'file')} checked`);
  const { rules, figures, skipped } = extent;
  const [compared, comparedEn] =
    figures === null ? ['', ''] : [`，核对 ${figures} 个数字`, `, ${plural(figures, 'figure')} compared`];
  const which = skippedWords(skipped);
  return message(
    `检查了 ${files} 个文件、${rules} 条规则${compared}，跳过 ${skipped.length} 个文件${which.zh}`,
    `${plural(files, 'file')}, ${plural(rules, 'rule')}${comparedEn}, ${skipped.length} skipped${which.en}`,
  );
};

const reasons: Readonly<Record<SkipReason, Message>> = {
  'not-a-plan': message('不是计划', 'no plans'),
  unreadable: message('读不了', 'unreadable'),
  unchanged: message('没有改动', 'unchanged'),
};

/** Why files were passed over, in brackets; which, too, unless they are those that git knows of. '' where none was. */
const skippedWords = (skipped: readonly SkippedFile[]): Message => {
  const groups = Object.entries(reasons).flatMap(([reason, words]) => {
    const paths = skipped.filter((file) => file.reason === reason).map(({ path }) => path);
    if (paths.length === 0) return [];
    const names = reason === 'unchanged' ? [] : paths.slice(0, mostNamed).map((path) => excerpt(path, 80));
    return [groupWords(words, names, paths.length)];
  });
  if (groups.length === 0) return message('', '');
  return message(`（${groups.map(({ zh }) => zh).join('；')}）`, ` (${groups.map(({ en }) => en).join('; ')})`);
};

/** More names than this are in the JSON report. */
const mostNamed = 3;

const groupWords = ({ zh, en }: Message, names: readonly string[], count: number): Message => {
  if (names.length === 0) return message(`${zh} ${count} 个`, `${en}: ${count}`);
  const [more, moreEn] = count > names.length ? [` 等 ${count} 个`, ` and ${count - names.length} more`] : ['', ''];
  return message(`${zh}：${names.join('、')}${more}`, `${en}: ${names.join(', ')}${moreEn}`);
};
