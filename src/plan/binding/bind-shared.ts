import { addDecimals } from '../../text/decimal.ts';
import { amountOf, differences } from '../../text/quantity.ts';
import type { Column } from '../plan.ts';
import { type Ground, wordsOf } from './ground.ts';
import { isKin } from './kin.ts';
import type { Ledger } from './ledger.ts';
import type { Mention } from './mention.ts';
import { isNarrowed } from './narrowing.ts';
import type { Mark, Passage } from './passage.ts';
import type { Reach } from './reach.ts';
import { saysEach } from './says-each.ts';
import type { Statement } from './statement.ts';

/** Binds what several names share: columns of several names, and figures said of each thing in a row (各30场). */
export const bindShared = (ledger: Ledger, ground: Ground): void => {
  const besides = ground.reaches.filter(({ isBeside, mention, mark }) => isBeside && mark.figure.start >= mention.end);
  if (besides.length > 0) {
    bindNames(ledger, besides);
    bindRows(ledger, ground, besides);
  }
  for (const passage of ground.passages) bindRespective(ledger, ground, passage);
};

/** Columns of several names, each with a figure of its own: 《甲》30期、《乙》40期. */
const bindNames = (ledger: Ledger, besides: readonly Reach[]): void => {
  const byStatement = new Map<Statement, Map<number, Reach>>();
  for (const reach of besides) {
    const { statement, names } = reach.mention.subject;
    if (statement === null || names.length < 2 || !ledger.isOpen(statement) || !ledger.isFree(reach.mark)) continue;
    if (!isKin(statement, reach.mark) || isNarrowed(reach, ledger.year)) continue;
    const byName = byStatement.get(statement) ?? new Map<number, Reach>();
    if (!byName.has(reach.mention.name)) byName.set(reach.mention.name, reach);
    byStatement.set(statement, byName);
  }
  for (const [statement, byName] of byStatement) {
    const { subject } = statement;
    const reaches = [...byName.values()];
    const isOneEach = new Set(reaches.map(({ mark }) => mark)).size === reaches.length;
    if (isOneEach && subject.kind === 'column' && reaches.length === subject.names.length) {
      claimNames(ledger, statement, subject, reaches);
    }
  }
};

const claimNames = (ledger: Ledger, statement: Statement, subject: Column, reaches: readonly Reach[]): void => {
  const { planned } = statement;
  const sum = addDecimals(reaches.map(({ mark }) => amountOf(mark.figure)));
  for (const [index, reach] of reaches.entries()) {
    const { figure } = reach.mark;
    const isLast = index === reaches.length - 1;
    const ofSum = isLast ? differences({ ...figure, min: figure.min && sum, max: figure.max && sum }, planned) : [];
    ledger.claim(statement, reach.mark, {
      how: 'named',
      isSure: true,
      span: wordsOf(reach),
      name: subject.names[reach.mention.name] ?? null,
      differences: subject.share === 'each' ? differences(figure, planned) : ofSum,
    });
  }
};

/** 专题培训、科普讲座各30场: the figure is said of every name in the row. */
const bindRows = (ledger: Ledger, { mentionsIn }: Ground, besides: readonly Reach[]): void => {
  for (const { mention, mark } of besides) {
    if (mark.figure.start === mention.end) continue;
    if (!saysEach(mark)) continue;
    const row = rowBefore(mentionsIn(mention.passage), mention);
    if (row.length < 2) continue;
    for (const { subject, start } of row) {
      const { statement } = subject;
      if (statement === null || !ledger.isOpen(statement) || !isKin(statement, mark)) continue;
      ledger.claim(statement, mark, { how: 'named', isSure: true, span: { start, end: mark.figure.end } });
    }
  }
};

const RESPECTIVELY = '分别';

/** 《甲》《乙》分别刊发48期、12期: the names and the figures in their order, where there are as many of both. */
const bindRespective = (ledger: Ledger, { mentionsIn }: Ground, passage: Passage): void => {
  const { text, marks } = passage;
  if (marks.length === 0) return;
  for (let at = text.indexOf(RESPECTIVELY); at !== -1; at = text.indexOf(RESPECTIVELY, at + 2)) {
    const mentions = mentionsIn(passage);
    const last = mentions.findLast((mention) => mention.end <= at);
    const first = marks.findIndex(({ figure, sentence }) => figure.start >= at && last && sentence.start <= last.start);
    if (!last || first === -1) continue;
    const row = rowBefore(mentions, last).toReversed();
    const stated = marks.slice(first, first + row.length);
    if (row.length < 2 || stated.length < row.length || !isRow(stated)) continue;
    for (const [index, mention] of row.entries()) {
      const { statement } = mention.subject;
      const mark = stated[index];
      if (!mark || !statement || !ledger.isOpen(statement) || !isKin(statement, mark)) continue;
      ledger.claim(statement, mark, {
        how: 'named',
        isSure: true,
        span: { start: mention.start, end: mark.figure.end },
      });
    }
  }
};

/** Whether figures follow each other with nothing but 、 or 和 between them. */
const isRow = (marks: readonly Mark[]): boolean =>
  marks.every(({ figure, passage }, index) => {
    const before = marks[index - 1];
    return !before || /^[、和与，]?$/.test(passage.text.slice(before.figure.end, figure.start).slice(0, 4));
  });

/** A mention and those that lead up to it with nothing but 、 or 和 and title marks between them. */
const rowBefore = (mentions: readonly Mention[], last: Mention): readonly Mention[] => {
  const row = [last];
  let from = last;
  for (let index = mentions.indexOf(last) - 1; index >= 0; index--) {
    const mention = mentions[index];
    if (mention === undefined || mention.passage !== from.passage || mention.end > from.start) break;
    if (
      !/^[》”〉」』\s]{0,12}[、和与及]?[《“〈「『\s]{0,12}$/.test(
        mention.passage.text.slice(mention.end, Math.min(from.start, mention.end + 12)),
      )
    )
      break;
    row.push(mention);
    from = mention;
  }
  return row;
};
