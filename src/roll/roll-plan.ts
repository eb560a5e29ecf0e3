import type { PlanFile } from '../plan/generated/types.generated.ts';
import { loadPlanYaml } from '../plan/load-plan-yaml.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import { writtenOf } from '../source/origins.ts';
import { mapRange } from '../source/scalars/scalar-range.ts';
import { Source } from '../source/source.ts';
import { englishSpelling } from '../source/vocabulary/spelling.ts';
import type { Written } from '../source/written.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { isMoved } from './is-moved.ts';
import { markLines } from './mark-lines.ts';
import { type Edit, placeMove, placeOf } from './place-turns.ts';
import { moveSchemaLine } from './schema-line.ts';
import type { Doubt, Move, Path } from './turn.ts';
import { type NextFile, turnData } from './turn-data.ts';

/** A plan file of the next year. Offsets are those of its own text. */
export interface RolledPlan {
  readonly source: Source;
  readonly moved: readonly RolledTurn<Move>[];
  readonly doubtful: readonly RolledTurn<Doubt>[];
}

/** A turn with the offset at which it stands. */
export interface RolledTurn<Turn> {
  readonly turn: Turn;
  readonly offset: number;
}

/**
 * Next year's draft of a plan file whose shape is right: what is certain moves on, and what a person must decide on is marked by
 * a comment. The text keeps its layout and its comments; of its data, only what is in `moved` differs. `path` is the name
 * of the new source. Throws `UserError` where it would be larger than a plan may be.
 */
export const rollPlan = async (yaml: LoadedYaml, path: string, next: NextFile): Promise<RolledPlan> => {
  const { source, spelling = englishSpelling } = yaml;
  const written = await writtenOf(yaml);
  const data = yaml.data as PlanFile;
  if (written === null) return { source: new Source(path, source.text, source.limits), moved: [], doubtful: [] };
  const keyOf = ({ path }: Move): string => spelling.keyIn(holderOf(data, path), String(path.at(-1)));
  const turns = [...turnData(data, next)];
  const placed: Placed[] = [];
  const doubts = turns.filter((turn) => turn.kind === 'doubt');
  for (const move of turns.filter((turn) => turn.kind === 'move')) {
    const edit = placeMove(source, written, move, keyOf(move));
    if (edit) placed.push({ move, edit });
    else doubts.push(notPlaced(move));
  }
  const marks = markLines(source, written, doubts);
  const schema = moveSchemaLine(source.text, next.include);
  const edits = [...placed.map(({ edit }) => edit), ...marks, ...schema].sort((a, b) => a.start - b.start);
  const rolled = new Source(path, editText(source.text, edits), source.limits);
  const after = await loadPlanYaml(rolled);
  if (after.data === undefined) throw new UserError(tooLong);
  const moves = placed.map(({ move }) => move);
  if (!isMoved(data, after.data, moves))
    throw new Error(`next year's text of ${source.path} reads otherwise than meant`);
  const offsets = offsetsIn(edits);
  return {
    source: rolled,
    moved: inOrder(placed.map(({ move, edit }) => ({ turn: move, offset: offsets(edit.start, false) + leadOf(edit) }))),
    doubtful: inOrder(doubts.map((turn) => ({ turn, offset: offsets(startOf(source, written, turn), true) }))),
  };
};

/** The object that a path leads into. */
const holderOf = (data: object, path: Path): object =>
  path.slice(0, -1).reduce((at, key) => (at as Readonly<Record<string | number, object>>)[key] as object, data);

const inOrder = <Turn>(turns: readonly RolledTurn<Turn>[]): readonly RolledTurn<Turn>[] =>
  [...turns].sort((a, b) => a.offset - b.offset);

interface Placed {
  readonly move: Move;
  readonly edit: Edit;
}

const tooLong = message(
  '加上注释和上年目标，下一年的草稿超出了一个文件的限度。请先把计划拆成几个文件。',
  'with its comments and links, next year’s draft is beyond what one file may hold. Split the plan first.',
);

const notPlaced = ({ path, range, before, words }: Move): Doubt => ({
  kind: 'doubt',
  path,
  range,
  words: before,
  why: message(`应改为“${words}”，写法特殊，没有改`, `should be “${words}”; it is written in a way that was left`),
});

/** A text with edits, which are in order and do not overlap. */
const editText = (text: string, edits: readonly Edit[]): string => {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, text: words } of edits) {
    pieces.push(text.slice(at, start), words);
    at = end;
  }
  return pieces.join('') + text.slice(at);
};

/** Where an offset comes to lie when all edits are made; `isBehind` where what is put in right there stands before it. */
const offsetsIn = (edits: readonly Edit[]) => {
  const sums: number[] = [0];
  for (const { start, end, text } of edits) sums.push((sums.at(-1) as number) + text.length - (end - start));
  return (offset: number, isBehind: boolean): number => {
    let [low, high] = [0, edits.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const { start, end } = edits[middle] as Edit;
      const isBefore = start === end ? start < offset || (isBehind && start === offset) : end <= offset;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return offset + (sums[low] as number);
  };
};

/** A new key begins behind the line end, the indentation or the comma that is put in with it. */
const leadOf = ({ start, end, text }: Edit): number => (start === end ? (/^[\s,]*/.exec(text)?.[0].length ?? 0) : 0);

/** Where a doubtful value, or the words of it, stood. */
const startOf = (source: Source, root: Written, { path, range }: Doubt): number => {
  const { written } = placeOf(root, path);
  if (range === null || written.kind !== 'scalar') return written.start;
  return mapRange(source.text, written, range).start;
};
