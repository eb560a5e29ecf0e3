import { readPassage } from '../../plan/binding/passage.ts';
import { clauseStart } from '../../plan/binding/sentence.ts';
import type { Prose } from '../../plan/plan.ts';
import { countedBy } from '../../text/counted.ts';
import type { Figure } from '../../text/figure.ts';
import { firstFrom } from '../../text/first-from.ts';
import { nameCell } from './name-cell.ts';

/** Longer names are sentences. */
const longest = 40;
/** Shorter ones say too little by themselves: 资料, 学校. */
const tellingLength = 4;
/** How much of a clause a short one may take on. */
const longestLead = 12;

/**
 * What a figure of a text counts, as a list of targets names it: the words that the text has for it, with those before them
 * where they say too little (发放宣传资料, “早安”频道更新短文). Null where the text names nothing.
 */
export const nameIndicator = (prose: Prose, figure: Figure): string | null => {
  const { text, figures, marks } = readPassage(prose);
  const mark = marks[firstFrom(marks, (each) => each.figure.start, figure.start)];
  if (mark?.isInTable === true) return nameCell(mark);
  const order = orderIn(figures, figure);
  const words = countedBy(text, figures, order)?.replace(/\s+/g, '') ?? '';
  if (words === '' || words.length > longest) return null;
  const from = Math.max(clauseStart(text, figure.start), figures[order - 1]?.end ?? 0);
  const clause = text.slice(from, figure.start).replace(/\s+/g, '');
  const whole = clause.replace(/每个?(?:工作日|季度|[天日周月年])/, '');
  if (figure.per !== null && /^[“《]/.test(whole) && whole.length <= longest && whole.endsWith(words)) return whole;
  return words.length < tellingLength ? withLead(words, clause) : words;
};

const orderIn = (figures: readonly Figure[], figure: Figure): number =>
  firstFrom(figures, ({ start }) => start, figure.start);

/** Where in a place something is done, which names nothing. */
const place =
  /^(?:完成|实现|覆盖|建成|组织|举办|开展|推进|推动|支持)?(?:[在对向]|我?[省市县区][内级]?|全[省市县区国])*$/;
const small = /^(?:[、和与及并再共将要拟]|全年|年内|计划|力争|争取|确保|其中|以及|分别)+/;
const bound = /(?:全年|年内|[共约达至到为各]|不少于|总数|合计|累计){1,12}$/;

const withLead = (words: string, clause: string): string => {
  const plain = clause.replace(bound, '');
  const lead = (plain.endsWith(words) ? plain.slice(0, -words.length) : plain).split(/[、，]/).at(-1) ?? '';
  const own = lead.replace(small, '').replace(bound, '');
  const isName =
    own.length > 0 && own.length <= longestLead && !place.test(own) && /^[\p{Script=Han}“”《》A-Za-z0-9]+$/u.test(own);
  return isName ? own + words : words;
};

/**
 * Names for a figure whose indicator another figure of the same home has: with what is counted in brackets, with the words
 * before it.
 */
export const otherNames = (prose: Prose, figure: Figure, indicator: string): readonly string[] => {
  const { text, figures } = readPassage(prose);
  const previous = figures[orderIn(figures, figure) - 1]?.end ?? 0;
  const from = clauseStart(text, figure.start);
  const lead = text
    .slice(Math.max(from, previous), figure.start)
    .replace(/[\s\d]/g, '')
    .replace(small, '');
  const item = text.slice(from, figure.start).replace(/\s+/g, '').split('、').at(-1) ?? '';
  const noun = figure.noun !== null && !indicator.includes(figure.noun) ? [`${indicator}（${figure.noun}）`] : [];
  const led = lead === '' || lead.endsWith(indicator) ? [lead] : [lead + indicator, `${indicator}（${lead}）`];
  return [...noun, ...led, item + indicator].filter((name) => name !== '' && name.length <= longest);
};
