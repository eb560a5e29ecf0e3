import type { WrittenBaselineEntry } from '../plan/generated/types.generated.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { pathOf, tokenOf } from '../source/pointer.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../text/span.ts';

/** One finding that is known, as the baseline has it; the file is that of the plan concerned. */
export type BaselineEntry = WrittenBaselineEntry;

/** What tells a finding of a plan from others, lines and positions in lists left aside. */
export type FindingKey = Pick<BaselineEntry, 'rule' | 'at' | 'words'>;

/** A finding with its key. */
export interface KeyedFinding {
  readonly finding: Diagnostic;
  readonly key: FindingKey;
}

/** How the findings of a plan and its entries meet. */
export interface Match {
  /** Left out: an entry holds each of them. */
  readonly known: readonly KeyedFinding[];
  /** No entry holds them, or none any longer. */
  readonly open: readonly KeyedFinding[];
  /** The entries that are still needed, those that have ended too. */
  readonly used: ReadonlySet<BaselineEntry>;
  /** Open findings whose entry has ended. */
  readonly ended: ReadonlySet<KeyedFinding>;
}

/**
 * Holds findings against entries: each entry stands for one finding, so that a second one of the same words in the same
 * place is told. `today` is YYYY-MM-DD; an entry holds to the end of its last day.
 */
export const matchBaseline = (
  findings: readonly KeyedFinding[],
  entries: readonly BaselineEntry[],
  today: string,
): Match => {
  const waiting = new Map<string, BaselineEntry[]>();
  // Those that have not ended are taken first.
  for (const entry of [...entries].sort((a, b) => Number(hasEnded(a, today)) - Number(hasEnded(b, today)))) {
    const alike = waiting.get(textOf(entry));
    if (alike) alike.push(entry);
    else waiting.set(textOf(entry), [entry]);
  }
  const [known, open]: [KeyedFinding[], KeyedFinding[]] = [[], []];
  const used = new Set<BaselineEntry>();
  const ended = new Set<KeyedFinding>();
  for (const each of findings) {
    const entry = waiting.get(textOf(each.key))?.shift();
    if (entry) used.add(entry);
    if (entry && hasEnded(entry, today)) ended.add(each);
    (entry && !ended.has(each) ? known : open).push(each);
  }
  return { known, open, used, ended };
};

const hasEnded = ({ until }: BaselineEntry, today: string): boolean => until !== undefined && until < today;

const textOf = ({ rule, at, words }: FindingKey): string => JSON.stringify([rule, at, words]);

/** Longer words are cut, and a hash of the whole put behind. */
const longestWords = 80;

/**
 * The key of a finding: its rule; its place, the items of lists by their id or title; its words and those that they
 * contradict, as far as blanks and quotes do not matter. `data` is that of the file that it stands in, `prefix` its name
 * where that is a register.
 */
export const keyOf = async (
  { ruleId, source, span, pointer, related }: Diagnostic,
  data: unknown,
  prefix: string,
  hash: (text: string) => Promise<string>,
): Promise<FindingKey> => {
  const said = [wordsAt(source, span), ...related.map((each) => wordsAt(each.source, each.span))];
  const words = said.join(' ≠ ');
  const isLong = words.length > longestWords;
  return {
    rule: ruleId,
    at: `${prefix}${steadyPointer(data, pointer ?? '')}`,
    words: isLong ? `${words.slice(0, longestWords / 2)}…#${(await hash(words)).slice(0, 12)}` : words,
  };
};

/** Marks and blanks alone would be found again anywhere: they are told by what stands beside them. */
const beside = 4;

const wordsAt = (source: Source, { start, end }: Span): string => {
  const words = source.text.slice(start, end);
  if (/[\p{L}\p{N}]/u.test(words)) return withoutQuotes(words.replace(/\s+/g, ' ').trim());
  const line = source.lineSpan(source.pointAt(start).line);
  return source.text
    .slice(Math.max(line.start, start - beside), Math.max(end, Math.min(line.end, end + beside)))
    .trim();
};

const withoutQuotes = (words: string): string => {
  const quote = words.charAt(0);
  const isQuoted = words.length > 1 && (quote === '"' || quote === "'") && words.endsWith(quote);
  return isQuoted ? words.slice(1, -1) : words;
};

/** More of a title is not needed to find it again. */
const longestName = 60;

/** A pointer in which items of lists are named as people would, so that it stays when others come before them. */
const steadyPointer = (data: unknown, pointer: string): string => {
  let at = data;
  let steady = '';
  for (const token of pathOf(pointer)) {
    const isItem = Array.isArray(at);
    at = (at as Readonly<Record<string, unknown>> | null | undefined)?.[token];
    steady += tokenOf(isItem ? (nameOf(at) ?? token) : token);
  }
  return steady;
};

const nameOf = (item: unknown): string | null => {
  if (typeof item !== 'object' || item === null) return null;
  const { id, title, name, names, term, indicator } = item as Readonly<Record<string, unknown>>;
  const found = [id, title, name, Array.isArray(names) ? names[0] : null, term, indicator].find(
    (each) => typeof each === 'string' && each !== '',
  );
  return found === undefined ? null : String(found).slice(0, longestName);
};

/** The text of a baseline file: entries sorted, one a line, so that a difference is read like a list. */
export const writeBaseline = (entries: readonly BaselineEntry[]): string => {
  const lines = entries
    .map(({ file, rule, at, words, reason, until }) => ({ file, rule, at, words, reason, until }))
    .map(
      (entry) =>
        [[entry.file, entry.rule, entry.at, entry.words, entry.until ?? '', entry.reason ?? ''], entry] as const,
    )
    .sort(([a], [b]) => compareLists(a, b))
    .map(([, entry]) => `    ${onOneLine(entry)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "entries": ${list}\n}\n`;
};

const compareLists = (a: readonly string[], b: readonly string[]): number => {
  for (const [index, text] of a.entries()) {
    const other = b[index] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
};

const onOneLine = (entry: object): string => {
  const pairs = Object.entries(entry).filter(([, value]) => value !== undefined);
  return `{ ${pairs.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(', ')} }`;
};
