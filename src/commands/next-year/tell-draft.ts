import type { Plan } from '../../plan/plan.ts';
import { writeJson } from '../../report/write-json.ts';
import { nameOf } from '../../roll/mark-lines.ts';
import type { RolledPlan } from '../../roll/roll-plan.ts';
import type { Subject } from '../../roll/turn.ts';
import { pointerOf } from '../../source/pointer.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { plural } from '../../text/plural.ts';
import { visible } from '../../text/visible.ts';
import { alignTable } from '../table.ts';

/** A draft with where it goes and what is left to do in it. */
export interface Draft {
  readonly plan: Plan;
  readonly rolled: RolledPlan;
  /** The path as printed; null where it goes to standard output. */
  readonly written: string | null;
  readonly findings: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

const subjects: Readonly<Record<Subject, Message>> = {
  year: message('年份', 'years'),
  edition: message('届数', 'editions'),
  period: message('五年规划期', 'five-year periods'),
  date: message('日期', 'dates'),
  id: message('计划编号', 'plan id'),
  previous: message('上年目标', 'links to last year'),
  upstream: message('上级目标', 'links to upper plans'),
  include: message('引用路径', 'includes'),
  number: message('发文字号', 'document number'),
};

/** What a draft came to, in sentences: what was moved, each doubtful place, what is left to check. */
export const tellDraft = ({ rolled, written, findings }: Draft, language: Language): string => {
  const { source, moved, doubtful } = rolled;
  const path = visible(written ?? '<stdout>');
  const lines: string[] = [];
  if (written !== null) lines.push(message(`已写入 ${path}`, `wrote ${path}`)[language]);
  const counts = new Map<Subject, number>();
  for (const { turn } of moved) counts.set(turn.of, (counts.get(turn.of) ?? 0) + 1);
  const listed = [...counts].map(([subject, count]) => `${subjects[subject][language]} ${count}`);
  lines.push(
    message(`改到下一年 ${moved.length} 处：${listed.join('，')}`, `moved on ${moved.length}: ${listed.join(', ')}`)[
      language
    ],
  );
  lines.push(doubtWords(doubtful.length)[language]);
  const rows = doubtful.slice(0, mostTold).map(({ turn, offset }) => {
    const { line, column } = source.pointAt(offset);
    return [`  ${path}:${line}:${column}`, doubtOf(turn.words, turn.why, language)];
  });
  const { errors, warnings, infos } = findings;
  const left = message(
    `草稿现有 ${errors} 个错误、${warnings} 个警告、${infos} 个提示`,
    `the draft has ${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(infos, 'info')}`,
  );
  const advice = message(`；kepu validate ${path} 列出它们`, `; kepu validate ${path} lists them`);
  const isAdvised = written !== null && errors + warnings + infos > 0;
  const rest = doubtful.length > mostTold ? `  ${untold(doubtful.length - mostTold)[language]}\n` : '';
  return `${lines.join('\n')}\n${alignTable(rows)}${rest}${left[language]}${isAdvised ? advice[language] : ''}\n`;
};

/** Nobody reads on; the file has them all. */
const mostTold = 100;

const untold = (count: number): Message =>
  message(
    `还有 ${count} 处没有列出，见文件里的注释`,
    `${count} more ${count === 1 ? 'is' : 'are'} not listed; see the comments in the file`,
  );

const doubtWords = (count: number): Message =>
  count === 0
    ? message('没有存疑的地方', 'nothing is doubtful')
    : message(
        `请核对 ${count} 处，文件里都有“# 请核对”的注释：`,
        `check ${count}, each marked by a comment “# 请核对”:`,
      );

const doubtOf = (words: string, why: Message, language: Language): string =>
  words === '' ? why[language] : `${nameOf(words)}${language === 'en' ? ' ' : ''}${why[language]}`;

/** The same for programs: version 1, every key always there. */
export const describeDraft = ({ plan, rolled, written, findings }: Draft, path: string, language: Language): string => {
  const { source, moved, doubtful } = rolled;
  const start = (offset: number) => ({ ...source.pointAt(offset), offset });
  const described = {
    version: 1,
    plan: { path, id: plan.id, title: plan.title, year: plan.year },
    written,
    moved: moved.map(({ turn, offset }) => ({
      what: turn.of,
      pointer: pointerOf(turn.path),
      before: turn.before === '' ? null : turn.before,
      after: turn.words,
      start: start(offset),
    })),
    doubtful: doubtful.map(({ turn, offset }) => ({
      message: doubtOf(turn.words, turn.why, language),
      words: turn.words === '' ? null : turn.words,
      pointer: pointerOf(turn.path),
      start: start(offset),
    })),
    findings,
  };
  return `${writeJson(described, 2)}\n`;
};
