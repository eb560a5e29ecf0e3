import { pointerOf, tokenOf } from '../source/pointer.ts';
import type { Move } from './turn.ts';

/** Whether data differs from what it was by some moves alone, and in these just as they say. The order of keys is free. */
export const isMoved = (before: unknown, after: unknown, moves: readonly Move[]): boolean => {
  const byPointer = new Map<string, Move[]>();
  const added = new Map<string, string[]>();
  for (const move of moves) {
    const pointer = pointerOf(move.path);
    const known = byPointer.get(pointer);
    if (known) known.push(move);
    else byPointer.set(pointer, [move]);
    const holder = pointerOf(move.path.slice(0, -1));
    const key = String(move.path.at(-1));
    const keys = added.get(holder);
    if (keys) keys.push(key);
    else added.set(holder, [key]);
  }
  return isAsMoved(before, after, '', { byPointer, added });
};

interface Expected {
  readonly byPointer: ReadonlyMap<string, readonly Move[]>;
  /** The keys of moved values by the pointer of what holds them: some may be new. */
  readonly added: ReadonlyMap<string, readonly string[]>;
}

const isAsMoved = (before: unknown, after: unknown, pointer: string, expected: Expected): boolean => {
  if (typeof before !== 'object' || before === null) {
    const moves = expected.byPointer.get(pointer);
    return moves === undefined ? before === after : movedValue(before, moves) === after;
  }
  if (typeof after !== 'object' || after === null || Array.isArray(before) !== Array.isArray(after)) return false;
  const [old, young] = [before as Readonly<Record<string, unknown>>, after as Readonly<Record<string, unknown>>];
  const added = (expected.added.get(pointer) ?? []).filter((key) => !Object.hasOwn(old, key));
  const keys = new Set([...Object.keys(old), ...added]);
  if (keys.size !== Object.keys(young).length) return false;
  return [...keys].every(
    (key) => Object.hasOwn(young, key) && isAsMoved(old[key], young[key], pointer + tokenOf(key), expected),
  );
};

/** A value with its moves, which are in order and do not overlap. */
const movedValue = (before: unknown, moves: readonly Move[]): unknown => {
  const [whole] = moves.filter(({ range }) => range === null);
  if (whole) return typeof before === 'number' ? Number(whole.words) : whole.words;
  const text = String(before);
  let at = 0;
  const pieces: string[] = [];
  for (const { range, words } of moves) {
    if (range === null) continue;
    pieces.push(text.slice(at, range.start), words);
    at = range.end;
  }
  return pieces.join('') + text.slice(at);
};
