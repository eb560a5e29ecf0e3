import { markWords } from '../../compare/compare-words.ts';
import type { Change, ChangeKind, Comparison, HomeName, Side } from '../../compare/comparison.ts';
import { describeCounts } from '../../compare/count-changes.ts';
import { describeChange } from '../../compare/describe-change.ts';
import { describeDifference } from '../../compare/describe-difference.ts';
import { focusOn } from '../../compare/focus.ts';
import { onOneLine } from '../../document/inline.ts';
import { cutEnd } from '../../report/frame.ts';
import { type Paint, paintOf } from '../../report/paint.ts';
import type { ReportOptions } from '../../report/reporter.ts';
import { type Piece, wrapPieces } from '../../report/wrap.ts';
import { message } from '../../text/message.ts';
import { excerpt, lineWithoutCommand, visible } from '../../text/visible.ts';
import { alignTable } from '../table.ts';

/** A comparison as people read it on a terminal: what changed, under the part of the plan where it is. */
export const tellComparison = (
  comparison: Comparison,
  paths: { readonly old: string; readonly new: string },
  { language, color, width }: ReportOptions,
): string => {
  const paint = paintOf(color);
  const { old, new: now, changes } = comparison;
  const head = message(
    `${visible(paths.old)}（${old.year}年） → ${visible(paths.new)}（${now.year}年）`,
    `${visible(paths.old)} (${old.year}) → ${visible(paths.new)} (${now.year})`,
  );
  const lines = [paint.heading(head[language])];
  let place = '';
  for (const change of changes) {
    const here = placeOf(change)[language];
    if (here !== place) lines.push('', paint.heading(here));
    place = here;
    lines.push(...tell(change, { language, color, width }, paint));
  }
  const isOtherYear = old.year !== now.year && comparison.indicators.length > 0;
  if (isOtherYear) lines.push('', ...tellIndicators(comparison, { language, color, width }, paint));
  return `${lines
    .flatMap((line) => line.split('\n'))
    .map(lineWithoutCommand)
    .join('\n')}\n\n${describeCounts(changes)[language]}\n`;
};

/** Where a change is: the number and title of its part in the new plan, and the old number where it is another. */
const placeOf = (change: Change) => {
  const { subject, place, kind } = change;
  if (subject === 'publication') return message('印发', 'Publication');
  if (subject === 'attachment') return message('附件', 'Attachments');
  const home = place.new ?? place.old;
  if (!home || home.title === null) return message('全文', 'The plan');
  const name = nameOf(home);
  if (place.new === null) return message(`原${name}`, `formerly ${name}`);
  // What a target left is no older name of the part that has it now; the move itself tells it.
  const isRenumbered =
    place.old !== null && place.old.number !== home.number && !(kind === 'moved' && isPromise(change));
  const before = isRenumbered ? (place.old?.number ?? '') : '';
  return before === '' ? message(name, name) : message(`${name}（原${before}）`, `${name} (was ${before})`);
};

const nameOf = ({ number, title }: HomeName): string => [number, excerpt(title ?? '', 60)].filter(Boolean).join(' ');

const painters: Readonly<Record<ChangeKind, keyof Paint>> = {
  added: 'good',
  removed: 'bad',
  moved: 'note',
  reworded: 'note',
  raised: 'good',
  lowered: 'bad',
  tightened: 'good',
  loosened: 'bad',
  changed: 'note',
};

/** How far the words of a change stand behind the margin. */
const indent = 4;

const tell = (change: Change, { language, color, width }: ReportOptions, paint: Paint): readonly string[] => {
  const head = `  ${paint[painters[change.kind]](visible(describeChange(change)[language]))}`;
  const pieces = piecesOf(change, color, paint);
  if (pieces.length === 0) return [head];
  return [head, ' '.repeat(indent) + wrapPieces(pieces, width, indent)];
};

const piecesOf = (change: Change, color: boolean, paint: Paint): readonly Piece[] => {
  const { kind, aspect, old, new: now, stretches } = change;
  const plain = (text: string): Piece => ({ text: shown(text), paint: null });
  if (stretches !== null) {
    return focusOn(stretches).map((stretch): Piece => {
      if (stretch.kind === 'same') return plain(stretch.text);
      // Without colour, marks around the words say what became of them.
      if (!color) return plain(markWords([stretch]));
      return { text: shown(stretch.text), paint: paint[stretch.kind] };
    });
  }
  const name = isPromise(change) ? (now?.name ?? old?.name ?? '') : '';
  const lead = name === '' ? [] : [plain(`${onOneLine(name)}：`)];
  const [from, to] = [wordsOf(old), wordsOf(now)];
  if (kind === 'moved') return now?.home.title === null || !isPromise(change) ? [] : [...lead, plain(to)];
  if (aspect === null) return [...lead, plain(old === null ? to : from)];
  return [...lead, plain(`${from} → ${to}`)];
};

const isPromise = ({ subject }: Change): boolean => subject === 'target' || subject === 'column';

const wordsOf = (side: Side | null): string => (side === null || side.words === '' ? '（无）' : onOneLine(side.words));

/** Line breaks are seen, cells of a table apart, and nothing that a terminal obeys. */
const shown = (text: string): string => text.replaceAll('\t', ' ｜ ').split('\n').map(visible).join('\n');

const tellIndicators = (
  { old, new: now, indicators }: Comparison,
  { language, width }: ReportOptions,
  paint: Paint,
): readonly string[] => {
  const heads = [
    message('指标', 'indicator')[language],
    String(old.year),
    String(now.year),
    message('增减', 'change')[language],
  ];
  const cell = (side: Side | null): string => cutEnd(visible(wordsOf(side)), Math.max(12, Math.floor(width * 0.2)));
  const rows = indicators.map((pair) => [
    `  ${cutEnd(visible((pair.new ?? pair.old)?.name ?? ''), Math.max(20, Math.floor(width * 0.4)))}`,
    cell(pair.old),
    cell(pair.new),
    describeDifference(pair)[language],
  ]);
  const [first = '', ...rest] = alignTable([[`  ${heads[0]}`, ...heads.slice(1)], ...rows])
    .trimEnd()
    .split('\n');
  return [paint.heading(message('指标增减', 'Indicators')[language]), paint.dim(first), ...rest];
};
