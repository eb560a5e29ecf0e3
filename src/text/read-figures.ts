import { isAt, isOneAt } from './character.ts';
import type { Figure, FigureKind } from './figure.ts';
import { kindOf } from './figure-kind.ts';
import { spanOf } from './figure-words.ts';
import { foldWidth } from './fold-width.ts';
import { withOrigin } from './from-to.ts';
import { isInTurn, listMarks, withShared, withTail } from './in-turn.ts';
import { readShare, type Share } from './period.ts';
import { nothing, rangeOf, unsure } from './plain-quantity.ts';
import { type Quantity, quantityOf } from './quantity.ts';
import { readApproximate } from './read-approximate.ts';
import { readCode } from './read-code.ts';
import { type DateReading, readDate } from './read-date.ts';
import { readHanHeading, readHeading } from './read-heading.ts';
import { readMarks } from './read-marks.ts';
import { type NameReading, readName } from './read-name.ts';
import { readNumeral } from './read-numeral.ts';
import { endOfRank, readOrdinal } from './read-ordinal.ts';
import { type Reading, readQuantity } from './read-quantity.ts';
import type { Span } from './span.ts';

/** What a character may begin. */
const roles = new Uint8Array(0x10000);
const [digit, han, ordinal, share, rough, opener, boundary] = [1, 2, 3, 4, 5, 6, 7];
const assign = (characters: string, role: number): void => {
  for (const character of characters) roles[character.charCodeAt(0)] = role;
};
assign('0123456789', digit);
assign('一二两三四五六七八九十廿卅百千万亿', han);
assign('第', ordinal);
assign('每', share);
assign('数几若多', rough);
assign('《〈“‘「『"', opener);
assign('，。；：！？,;!?\n', boundary);

/**
 * Every number-like expression of a text, in order and without overlap, with what it is. The text is read once from
 * left to right; what begins at a character looks back only as far as the last figure and a few words.
 */
export const readFigures = (text: string): readonly Figure[] => new Reader(text).read();

/** One pass over one text; the state is what the words so far mean for the next figure. */
class Reader {
  readonly #given: string;
  readonly #text: string;
  readonly #figures: Figure[] = [];
  #marks: ReadonlyMap<number, number> | null = null;
  /** Inside a title or quotation up to here: numbers there belong to a name. */
  #nameEnd = 0;
  /** Figures and their words begin here or later: behind the last figure. */
  #floor = 0;
  #clause = 0;
  #share: Share | null = null;
  #hasLooseLead: boolean | null = null;
  /** Behind the last figure of a row that 分别 opens. */
  #turnEnd = -1;
  /** The first figure of that row. */
  #turnStart = 0;

  constructor(text: string) {
    this.#given = text;
    this.#text = foldWidth(text);
  }

  read(): readonly Figure[] {
    const text = this.#text;
    for (let at = 0; at < text.length; ) {
      const role = roles[text.charCodeAt(at)];
      at = role === 0 || role === undefined ? at + 1 : this.#step(at, role);
    }
    return this.#figures;
  }

  /** Reads what begins at an offset and gives the offset to go on from. */
  #step(at: number, role: number): number {
    if (role === boundary) return this.#passBoundary(at);
    if (role === opener) return this.#passOpener(at);
    if (role === share) return this.#passShare(at);
    if (role === ordinal) return this.#passOrdinal(at);
    if (role === rough) return this.#passRough(at);
    return this.#passNumber(at, role === digit);
  }

  #passBoundary(at: number): number {
    // A line break inside a paragraph is no end of a clause.
    if (!isOneAt(this.#text, at, '\n') || isOneAt(this.#text, at + 1, '\n')) this.#share = null;
    this.#clause = at + 1;
    return at + 1;
  }

  #passOpener(at: number): number {
    this.#marks ??= readMarks(this.#text, at);
    this.#nameEnd = Math.max(this.#nameEnd, this.#marks.get(at) ?? 0);
    return at + 1;
  }

  #passShare(at: number): number {
    const found = readShare(this.#text, at);
    // In 每月每县1次 both share it out, and the month stays; 每次 of another number has nothing of it.
    const outer =
      this.#share !== null && at - this.#share.end < nearShare && this.#floor <= this.#share.end ? this.#share : null;
    if (at >= this.#nameEnd) this.#share = { ...found, period: found.period ?? outer?.period ?? null };
    return Math.max(found.end, at + 1);
  }

  #passOrdinal(at: number): number {
    const found = readOrdinal(this.#text, at);
    return found ? this.#addName(found) : endOfRank(this.#text, at);
  }

  #passRough(at: number): number {
    const found = readApproximate(this.#text, at);
    return found
      ? this.#add(found, 'approximate', { ...nothing, comparator: 'about', unit: found.unit }, found)
      : at + 1;
  }

  #passNumber(at: number, isArabic: boolean): number {
    const text = this.#text;
    const numeral = readNumeral(text, at);
    const heading = isArabic ? readHeading(text, at) : readHanHeading(text, at, numeral?.end ?? at);
    if (heading !== null) return heading;
    const name = isArabic
      ? (readCode(text, at, numeral?.end ?? at) ?? readName(text, at, Math.max(this.#floor, this.#clause)))
      : null;
    if (name) return this.#addName(name);
    const rough = isArabic ? null : readApproximate(text, at);
    if (rough) return this.#add(rough, 'approximate', { ...nothing, comparator: 'about', unit: rough.unit }, rough);
    const date = numeral && readDate(text, at, numeral);
    if (date) return this.#addDate(date);
    this.#hasLooseLead ??= looseLeads.test(text);
    const context = {
      text,
      floor: Math.max(this.#floor, this.#clause),
      clause: this.#clause,
      share: this.#shareAt(at),
      hasLooseLead: this.#hasLooseLead,
    };
    const reading = readQuantity(context, at, numeral);
    if (reading === null) return at + 1;
    return this.#addQuantity(this.#withShared(reading));
  }

  /** Words that 分别 gives to all numbers of a row. */
  #withShared(reading: Reading): Reading {
    const last = this.#figures.at(-1);
    if (last === undefined) return reading;
    if (reading.start !== last.end + 1) return withOrigin(this.#text, reading, last);
    if (last.end !== this.#turnEnd && !isInTurn(this.#text, last, reading)) return reading;
    if (last.end !== this.#turnEnd) this.#turnStart = this.#figures.length - 1;
    this.#turnEnd = reading.end;
    for (let at = this.#turnStart; at < this.#figures.length; at++) {
      const figure = this.#figures[at];
      if (figure) this.#figures[at] = withTail(this.#text, figure, reading);
    }
    return withShared(reading, last);
  }

  #addName(name: NameReading): number {
    const quantity: Quantity = name.value === null ? nothing : rangeOf(name.value, name.last ?? name.value, name.unit);
    return this.#add(name, name.kind, quantity, name.digits);
  }

  #addDate(date: DateReading): number {
    const [min, max] = date.years ?? [null, null];
    const quantity: Quantity = min === null || max === null ? nothing : rangeOf(min, max, '年');
    return this.#add(date, date.kind, quantity, { start: date.start, end: date.digitsEnd });
  }

  #addQuantity(reading: Reading): number {
    const { amount, noun } = reading;
    const quantity = quantityOf(reading);
    const kind = kindOf(this.#text, reading, quantity);
    if (kind === null) return amount.digits.end;
    const goesOn = kind === 'other' || kind === 'approximate' || isAt(this.#text, reading.nounEnd, listMarks);
    if (!goesOn) this.#share = null;
    const span = spanOf(this.#text, reading, kind);
    return this.#add(span, kind, quantity ?? unsure(kind, amount), amount.digits, noun);
  }

  /** The 每天 that a number is for: in its clause, not far before it. */
  #shareAt(at: number): Share | null {
    const found = this.#share;
    if (found === null || at - found.end > farthestShare) return null;
    return wholeYear.test(this.#text.slice(found.end, at)) ? null : found;
  }

  #add(span: Span, kind: FigureKind, quantity: Quantity, amount: Span, noun: string | null = null): number {
    const { start, end } = span;
    while (this.#floor > start && (this.#figures.at(-1)?.end ?? 0) > start) this.#figures.pop();
    const { comparator, min, max, unit, per, change, base } = quantity;
    this.#figures.push({
      start,
      end,
      text: this.#given.slice(start, end),
      kind: amount.start < this.#nameEnd ? 'name' : kind,
      comparator,
      min,
      max,
      unit,
      per,
      change,
      base,
      noun,
      amount: { start: amount.start, end: amount.end },
    });
    this.#floor = end;
    return end;
  }
}

const looseLeads = /至[少多]|最[少多]/;

const farthestShare = 30;
const nearShare = 4;
const wholeYear = /全年|累计|共|合计|总/u;
