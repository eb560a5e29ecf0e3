import { citedSpans } from '../text/cited.ts';
import { maskMarkdown } from '../text/prose.ts';
import { readFigures } from '../text/read-figures.ts';
import type { Span } from '../text/span.ts';
import { joinLines } from './join-lines.ts';
import type { WordTurn } from './turn.ts';
import { turnDates } from './turn-dates.ts';
import { turnOrdinals } from './turn-ordinals.ts';
import { turnPeriods } from './turn-periods.ts';
import { turnYears } from './turn-years.ts';

/** What the words of a plan are turned by. */
export interface TurnSetting {
  /** The year that the plan is for. */
  readonly year: number;
  /** Titles that the plan itself gives, its own and those of its attachments, without blanks: cited, they move on with it. */
  readonly ownTitles: ReadonlySet<string>;
}

/** What becomes of a text in next year's plan, in its order; moves do not overlap. Markdown marks are overlooked. */
export const turnWords = (written: string, setting: TurnSetting): readonly WordTurn[] => {
  if (!mayTurn.test(written)) return none;
  const { text: joined, offsetOf } = joinLines(written);
  const turns = turnJoined(maskMarkdown(joined), setting);
  return turns.map((turn) => ({ ...turn, start: offsetOf(turn.start), end: offsetOf(turn.end - 1) + 1 }));
};

const turnJoined = (text: string, setting: TurnSetting): readonly WordTurn[] => {
  const cited = citedSpans(text).map((span) => ({
    ...span,
    isOwn: isOwnTitle(withoutBlanks(innerOf(text, span)), setting),
  }));
  const words = { text, figures: readFigures(text), cited };
  const turns = [
    ...turnYears(words, setting.year),
    ...turnOrdinals(words),
    ...turnPeriods(words, setting.year),
    ...turnDates(words, setting.year),
    ...cited.filter(({ isOwn }) => isOwn).flatMap((span) => turnInner(text, span, setting)),
  ];
  return turns.sort((a, b) => a.start - b.start || a.end - b.end);
};

/** Only a text with one of these can have a year, an edition or a period. */
const mayTurn = /[\d０-９届年月]|[一二三四五六七八九十]/u;

const none: readonly WordTurn[] = [];

/** The words of a title without its line breaks and blanks. */
export const withoutBlanks = (words: string): string => words.replace(/\s/gu, '');

/** The title as a whole, or its end from the year on: 《2026年科普工作要点》 for 清河县科协2026年科普工作要点. */
const isOwnTitle = (words: string, { year, ownTitles }: TurnSetting): boolean =>
  ownTitles.has(words) || (words.startsWith(String(year)) && [...ownTitles].some((title) => title.endsWith(words)));

const innerOf = (text: string, { start, end }: Span): string => text.slice(start + 1, end - 1);

/** A title of the plan's own, turned as it is where it stands as the title. */
const turnInner = (text: string, span: Span, setting: TurnSetting): readonly WordTurn[] =>
  turnJoined(innerOf(text, span), setting).map((turn) => ({
    ...turn,
    start: turn.start + span.start + 1,
    end: turn.end + span.start + 1,
  }));
