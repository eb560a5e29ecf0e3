import type { Look, Paragraph } from '../../document/document.ts';
import { nameUnits, withoutInvisible } from '../../text/invisible.ts';
import type { Asides } from './asides.ts';
import type { SetParagraph } from './formats.ts';
import type { OpenParagraph, OpenRun } from './inline.ts';
import type { RunFormat } from './run-format.ts';
import { countApart, inlinesOf, type SetWords, usualSize } from './set-apart.ts';
import { roleOf } from './styles.ts';

/** How the end of a paragraph sets it. */
export interface Ending {
  readonly set: SetParagraph;
  /** How its words are set where they say nothing. */
  readonly base: RunFormat;
  /** What it names as its style: that speaks where the file does not explain it. */
  readonly styleId: string;
  readonly numeral: string;
  /** Whether a tab or a space stands between numeral and text. */
  readonly hasGap: boolean;
  readonly startsPage: boolean;
  readonly isTableHead: boolean;
}

/** What of a paragraph is printed as running text, and what of it belongs to a table of contents. */
export interface SortedWords {
  readonly printed: readonly SetWords[];
  readonly contents: string;
}

/** Sorts the words of a paragraph; hidden ones and those of fields are told of, stretch by stretch. */
export const sortWords = (open: OpenParagraph, isContents: boolean, asides: Asides): SortedWords => {
  const printed: SetWords[] = [];
  const contents: string[] = [];
  let told = null as { readonly as: string; readonly words: { words: string } } | null;
  for (const run of open.runs) {
    const as = run.format.hidden ? 'hidden' : isContents || run.isContents ? 'contents' : fieldOf(run);
    if (as === 'contents') contents.push(run.text);
    else if (as !== 'hidden') printed.push(run);
    if (as === '' || as === 'contents') told = null;
    else {
      if (told?.as !== as) told = { as, words: asides.note(as === 'hidden' ? as : 'field') };
      told.words.words += run.text;
    }
  }
  return { printed, contents: contents.join('') };
};

/** The field that a run is the result of, if it is one to tell of: links are fields by their making only. */
const fieldOf = ({ field }: OpenRun): string => (field === 'HYPERLINK' ? '' : field);

/** The paragraph that its printed words make; null where they are nothing but white space. */
export const makeParagraph = (printed: readonly SetWords[], ending: Ending, asides: Asides): Paragraph | null => {
  const { base, numeral, hasGap, set, isTableHead } = ending;
  const words = takeInvisible(printed, asides);
  if (!words.some(({ text }) => /\S/.test(text))) return null;
  const first = words.find(({ text }) => text !== '') ?? null;
  const gap = hasGap && /[\p{L}\p{N}]$/u.test(numeral) ? ' ' : '';
  const numbered = numeral === '' || !first ? words : [{ text: numeral + gap, format: first.format }, ...words];
  const apart = countApart(numbered);
  const alignment = alignments[set.format.alignment];
  const isHead = isTableHead || alignment === 'center' || alignment === 'right';
  return {
    type: 'paragraph',
    lead: null,
    inlines: inlinesOf(numbered, { base, apart, isHead }),
    look: { ...lookOf(ending), alignment, size: usualSize(numbered, base), apart, numeral },
  };
};

const alignments: Readonly<Record<SetParagraph['format']['alignment'], Look['alignment']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  both: 'justified',
  distribute: 'justified',
};

const lookOf = ({ set, styleId, startsPage }: Ending): Pick<Look, 'heading' | 'isTitle' | 'startsPage'> => {
  const role = set.style.role ?? roleOf(styleId);
  const { outlineLevel } = set.format;
  const heading = outlineLevel === null ? (typeof role === 'number' ? role : null) : outlineLevel + 1;
  return { heading, isTitle: role === 'title', startsPage };
};

const takeInvisible = (words: readonly SetWords[], asides: Asides): readonly SetWords[] => {
  const taken = new Set<number>();
  const kept = words.map((each) => {
    const visible = withoutInvisible(each.text);
    for (const unit of visible.taken) taken.add(unit);
    return visible.taken.size === 0 ? each : { text: visible.text, format: each.format };
  });
  if (taken.size > 0) asides.note('invisible', nameUnits(taken));
  return kept;
};
