import type { Figure } from './figure.ts';
import { foldWidth } from './fold-width.ts';
import type { Span } from './span.ts';

/** Words on both sides of a number that say the same of it: 约30场左右, 至少30场以上. */
export interface DoubledBound {
  /** What may be left out without a change of meaning, as offsets into the figure's text; empty where nobody can tell. */
  readonly surplus: readonly Span[];
  /** Whether the two only hedge (约), rather than bound (至少). */
  readonly isAbout: boolean;
}

const about = /(?:大约|大概|约|差不多)[为有合计]?$/;
const nearly = /(?:将近|接近|(?<![附最靠临邻远亲新相走])近)$/;
const least = /(?:至少|最少|最低|起码|不少于|不低于|不小于|(?<!不)(?:超过|高于|多于|大于)|突破|逾)$/;
const most = /(?:至多|最多|最高|不超过|不多于|不高于|低于|少于|小于|不足|不到)$/;

const rough = /^[\d.,一二三四五六七八九十百千万亿]{1,16}([余多])/;
const hedge = /(?:左右|上下)$/;
/** Right behind the unit: 3名副高以上 says nothing of the 3. */
const upward = /^\D{0,4}?(?:及以上|以上)$/;
const downward = /^\D{0,4}?(?:及以下|以下|以内|之内)$/;

/** Finds what says twice how firm the number of a figure is; null where nothing does. */
export const findDoubledBound = ({ text, start, amount }: Figure): DoubledBound | null => {
  const folded = foldWidth(text);
  const digits = { start: amount.start - start, end: amount.end - start };
  const lead = folded.slice(0, digits.start).trimEnd();
  return hedged(folded, digits, lead) ?? bounded(folded, digits, lead);
};

const hedged = (text: string, digits: Span, lead: string): DoubledBound | null => {
  const tail = hedge.exec(text.slice(digits.end));
  const inner = rough.exec(text.slice(digits.start));
  const tails = tail ? [{ start: text.length - tail[0].length, end: text.length }] : [];
  const at = inner ? digits.start + inner[0].length - 1 : 0;
  const inners = inner ? [{ start: at, end: at + 1 }] : [];
  if (about.test(lead) && tails.length + inners.length > 0) return { surplus: [...inners, ...tails], isAbout: true };
  // 近30余场 is a little less and a little more at once.
  if (nearly.test(lead) && inner) return { surplus: [], isAbout: true };
  return tail && (inner || nearly.test(lead)) ? { surplus: tails, isAbout: true } : null;
};

const bounded = (text: string, digits: Span, lead: string): DoubledBound | null => {
  const behind = text.slice(digits.end);
  const tail = least.test(lead) ? upward.exec(behind) : most.test(lead) ? downward.exec(behind) : null;
  const [word] = tail ? (/(?:及以上|以上|及以下|以下|以内|之内)$/.exec(behind) ?? []) : [];
  if (word === undefined) return null;
  return { surplus: [{ start: text.length - word.length, end: text.length }], isAbout: false };
};
