import { isCommentAt, lineEndAt, lineStartAt, skipBlanks } from '../source/sketch/scan.ts';
import type { Sketch, SketchEntry, SketchMap, SketchScalar } from '../source/sketch/sketch.ts';
import { sketchOf } from '../source/sketch/sketch-of.ts';
import type { Source } from '../source/source.ts';
import type { Span } from '../text/span.ts';

/** A key or index, as the author wrote it. */
export type Step = string | number;

/** Where in a file a cursor stands. Offsets are UTF-16 units into the text. */
export type Cursor = KeyCursor | ValueCursor | CommentCursor;

/** At a key, or where a key may begin. */
export interface KeyCursor {
  readonly at: 'key';
  /** The map that has the key. */
  readonly path: readonly Step[];
  /** The key as it stands there; '' where none does. */
  readonly name: string;
  /** The key's own place, without what stands behind it. */
  readonly span: Span;
  /** The other keys of the map. */
  readonly siblings: readonly string[];
  /** Whether a colon follows. */
  readonly hasColon: boolean;
  readonly isFlow: boolean;
}

/** At a value, or where one may begin. */
export interface ValueCursor {
  readonly at: 'value';
  readonly path: readonly Step[];
  /** The words that stand there, quotes included; empty where there are none. */
  readonly span: Span;
  /** Null where nothing stands there. */
  readonly scalar: SketchScalar | null;
  /**
   * Where it stands: behind its key or in brackets (`beside`), behind a dash (`item`), or on a line of its own below its key (`below`).
   */
  readonly position: 'beside' | 'item' | 'below';
  readonly isFlow: boolean;
  /** Whether a blank is missing before it: right behind a colon or a dash. */
  readonly needsBlank: boolean;
}

/** In a comment. */
export interface CommentCursor {
  readonly at: 'comment';
  /** From the # to the end of the line. */
  readonly span: Span;
}

/** Where an offset of a file is; null where neither a key nor a value may stand. The file may be broken anywhere. */
export const cursorAt = (source: Source, offset: number): Cursor | null => {
  const { text } = source;
  const found = findIn(
    text,
    { value: sketchOf(source), path: [], from: null, position: 'below', isFlow: false },
    offset,
  );
  if (found.at === 'value' && found.scalar) return found;
  if (found.at === 'key') return found;
  return commentAt(text, offset) ?? (found.at === 'gap' ? fillGap(text, found, offset) : found);
};

/** A place that may hold a value: the path, and the offset behind its colon or dash. */
interface Slot {
  readonly value: Sketch | null;
  readonly path: readonly Step[];
  readonly from: number | null;
  readonly position: ValueCursor['position'];
  readonly isFlow: boolean;
}

/** Blank space of a block: the maps and lists that are open there, the innermost last, and the last place for a value. */
interface Gap {
  readonly at: 'gap';
  readonly open: readonly OpenPlace[];
  readonly slot: Slot;
}

interface OpenPlace {
  readonly node: Exclude<Sketch, SketchScalar>;
  readonly path: readonly Step[];
}

const findIn = (text: string, slot: Slot, offset: number): KeyCursor | ValueCursor | Gap => {
  const open: OpenPlace[] = [];
  let current = slot;
  for (;;) {
    const { value, path } = current;
    if (value === null) return { at: 'gap', open, slot: current };
    if (value.kind === 'scalar') {
      if (offset < value.start || offset > value.end) return { at: 'gap', open, slot: current };
      return valueCursor(current, value, value);
    }
    if (value.isFlow && (offset <= value.start || isBehind(text, value, offset)))
      return { at: 'gap', open, slot: current };
    open.push({ node: value, path });
    const next = value.kind === 'map' ? enterMap(text, value, path, offset) : enterList(text, value, path, offset);
    if (next === null) return { at: 'gap', open, slot: { ...current, value } };
    if ('at' in next) return next;
    current = next;
  }
};

/** Whether an offset is behind something in brackets, closed or not. */
const isBehind = (text: string, { end }: Span, offset: number): boolean =>
  ']}'.includes(text.charAt(end - 1)) ? offset >= end : offset > lineEndAt(text, end);

const enterMap = (text: string, map: SketchMap, path: readonly Step[], offset: number): Slot | KeyCursor | null => {
  const entry = map.entries.findLast(({ key }) => key.start <= offset);
  if (map.isFlow && isBehindMark(text, entry?.value?.end ?? entry?.key.end ?? map.start + 1, offset, '{,')) {
    return keyCursor(map, path, null, offset);
  }
  if (!entry) return null;
  const { key, name, colon, value } = entry;
  if (offset <= key.end || (colon !== null && offset <= colon)) return keyCursor(map, path, entry, offset);
  if (colon === null) return null;
  return { value, path: [...path, name], from: colon + 1, position: 'beside', isFlow: map.isFlow };
};

const enterList = (
  text: string,
  list: Extract<Sketch, { readonly kind: 'list' }>,
  path: readonly Step[],
  offset: number,
): Slot | null => {
  const index = list.items.findLastIndex(({ mark }) => (list.isFlow ? mark <= offset : mark < offset));
  const item = list.items[index];
  if (list.isFlow) {
    const isNew = isBehindMark(text, item?.value?.end ?? list.start + 1, offset, '[,');
    const at = { from: offset, position: 'beside', isFlow: true } as const;
    if (isNew) return { value: null, path: [...path, index + 1], ...at };
    return item ? { value: item.value, path: [...path, index], ...at } : null;
  }
  return item
    ? { value: item.value, path: [...path, index], from: item.mark + 1, position: 'item', isFlow: false }
    : null;
};

/** Whether between the last words and an offset nothing follows the mark that begins the next. */
const isBehindMark = (text: string, from: number, offset: number, marks: string): boolean => {
  let at = offset - 1;
  while (at >= from && /\s/.test(text.charAt(at))) at -= 1;
  return at >= from - 1 && offset >= from && marks.includes(text.charAt(at));
};

const keyCursor = (map: SketchMap, path: readonly Step[], entry: SketchEntry | null, offset: number): KeyCursor => ({
  at: 'key',
  path,
  name: entry?.name ?? '',
  span: entry ? { start: entry.key.start, end: entry.key.end } : { start: offset, end: offset },
  siblings: map.entries.filter((each) => each !== entry).map(({ name }) => name),
  hasColon: entry !== null && entry.colon !== null,
  isFlow: map.isFlow,
});

const valueCursor = ({ path, position, isFlow, from }: Slot, span: Span, scalar: SketchScalar | null): ValueCursor => ({
  at: 'value',
  path,
  span: { start: span.start, end: span.end },
  scalar,
  position,
  isFlow,
  needsBlank: !isFlow && from !== null && position !== 'below' && span.start === from,
});

const commentAt = (text: string, offset: number): CommentCursor | null => {
  const start = lineStartAt(text, offset);
  for (let at = start; at < offset; at += 1) {
    if (isCommentAt(text, at)) return { at: 'comment', span: { start: at, end: lineEndAt(text, offset) } };
  }
  return null;
};

/** What belongs to blank space: the place behind the colon or dash on its line, or what its column says. */
const fillGap = (text: string, { open, slot }: Gap, offset: number): KeyCursor | ValueCursor | null => {
  const innermost = open.at(-1);
  if (innermost?.node.isFlow)
    return slot.isFlow && slot.value === null ? valueCursor(slot, emptyAt(offset), null) : null;
  const start = lineStartAt(text, offset);
  if (slot.from !== null && slot.from >= start) return besideMark(slot, offset);
  const words = skipBlanks(text, start, lineEndAt(text, offset));
  if (words < offset || words < lineEndAt(text, offset)) return null;
  return onBlankLine(open, slot, offset, offset - start);
};

const emptyAt = (offset: number): Span => ({ start: offset, end: offset });

/** Blanks behind bare words belong to them: more may follow. */
const besideMark = (slot: Slot, offset: number): ValueCursor | null => {
  const { value } = slot;
  if (value === null) return valueCursor(slot, emptyAt(offset), null);
  if (value.kind !== 'scalar') return null;
  if (value.style === 'plain' && offset > value.end)
    return valueCursor(slot, { start: value.start, end: offset }, value);
  return null;
};

const onBlankLine = (
  open: readonly OpenPlace[],
  slot: Slot,
  offset: number,
  column: number,
): KeyCursor | ValueCursor | null => {
  const holder = open.at(-1);
  if (!holder) return slot.value === null ? keyCursor(emptyMap(offset), [], null, offset) : null;
  if (column > holder.node.column) {
    if (slot.value === null) return valueCursor({ ...slot, position: 'below' }, emptyAt(offset), null);
    const isText = slot.value.kind === 'scalar' && slot.value.parentIndent < column && isBlock(slot.value);
    return isText ? valueCursor(slot, { start: slot.value.start, end: offset }, slot.value) : null;
  }
  const place = open.findLast(({ node }) => node.column === column);
  if (place?.node.kind === 'map') return keyCursor(place.node, place.path, null, offset);
  if (place?.node.kind !== 'list') return null;
  const path = [...place.path, place.node.items.length];
  return valueCursor({ value: null, path, from: null, position: 'below', isFlow: false }, emptyAt(offset), null);
};

const isBlock = ({ style }: SketchScalar): boolean => style === 'literal' || style === 'folded';

const emptyMap = (at: number): SketchMap => ({
  kind: 'map',
  isFlow: false,
  column: 0,
  start: at,
  end: at,
  entries: [],
});
