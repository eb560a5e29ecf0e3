import { loadSchema } from '../../plan/shape/load-schema.ts';
import { nodeAt, type SchemaNode } from '../../plan/shape/schema-node.ts';
import { pointerOf } from '../../source/pointer.ts';
import { lineStartAt } from '../../source/sketch/scan.ts';
import { isHan } from '../../source/vocabulary/spelling.ts';
import type { Language } from '../../text/message.ts';
import { type Cursor, cursorAt, type KeyCursor, type Step, type ValueCursor } from '../cursor.ts';
import { areChinese, type FileView, type PlaceReading, placeAt, viewOf } from '../file-view.ts';
import { referredAt } from '../ids/mentions.ts';
import { registeredFor } from '../ids/registered.ts';
import { wordsOf } from '../words-of.ts';
import type { Repository, Snapshot } from '../workspace/snapshot.ts';
import { amountCompletions, unitCompletions } from './amounts.ts';
import { choiceCompletions } from './choices.ts';
import { commentCompletions } from './comments.ts';
import type { Completion, Inserting } from './completion.ts';
import { keyCompletions } from './keys.ts';
import { partyCompletions } from './parties.ts';
import { linkCompletions, ownCompletions, registerCompletions } from './targets.ts';
import { type ValuePlace, valuePlaceOf } from './value-place.ts';

/** What may be written at a place, the likeliest first. */
export interface Completions {
  readonly items: readonly Completion[];
  /** Whether there is more, and what is typed next decides. */
  readonly isCut: boolean;
}

/** What may be written at an offset: keys, fixed values, ids with their names, quantities, rules in comments. */
export const complete = async (
  snapshot: Snapshot,
  offset: number,
  repository: Repository,
  language: Language,
  inserting: Inserting,
): Promise<Completions> => {
  const { source } = snapshot;
  const cursor = cursorAt(source, offset);
  if (cursor === null) return nothing;
  if (cursor.at === 'comment') {
    return whole(commentCompletions(source.text.slice(cursor.span.start, offset), offset, language));
  }
  const view = viewOf(source);
  const schema = await loadSchema(view.kind);
  const reading = placeAt(view.kind, cursor.path);
  const keys = keysAt(cursor, reading, view, schema, inserting, language);
  if (cursor.at === 'key') return whole(keys);
  const values = await new ValueCompleter(snapshot, repository, language, schema).complete(cursor, reading, offset);
  return { items: [...keys, ...values.items], isCut: values.isCut };
};

const nothing: Completions = { items: [], isCut: false };

const whole = (items: readonly Completion[]): Completions => ({ items, isCut: false });

/** The keys that may begin at a cursor: at a key, or where a value of its own line may be a map. */
const keysAt = (
  cursor: Exclude<Cursor, { readonly at: 'comment' }>,
  reading: PlaceReading,
  view: FileView,
  schema: SchemaNode,
  inserting: Inserting,
  language: Language,
): readonly Completion[] => {
  if (cursor.at === 'value' && !mayBeMap(cursor)) return [];
  const { path, place } = cursor.at === 'value' ? itemOf(cursor, reading, view, schema) : reading;
  const { text } = view.source;
  const { span, isFlow } = cursor;
  const [siblings, hasColon, lead]: readonly [readonly string[], boolean, string] =
    cursor.at === 'key' ? [cursor.siblings, cursor.hasColon, ''] : [[], false, leadOf(cursor, path)];
  const column = span.start - lineStartAt(text, span.start) + lead.length;
  const isChinese = isChineseAt(cursor, view, siblings);
  const empty = place ?? { keys: {}, values: {}, entries: null };
  return keyCompletions(
    { schema, path, place: empty, siblings, span, lead, column, hasColon, isFlow, isChinese },
    inserting,
    language,
  );
};

const mayBeMap = ({ position, scalar, isFlow }: ValueCursor): boolean =>
  !isFlow && position !== 'beside' && (scalar === null || scalar.style === 'plain');

/** Below the key of a list, its first item is meant. */
const itemOf = (
  { position, path }: ValueCursor,
  reading: PlaceReading,
  { kind }: FileView,
  schema: SchemaNode,
): PlaceReading => (position === 'below' && isListAt(schema, reading.path) ? placeAt(kind, [...path, 0]) : reading);

const isListAt = (schema: SchemaNode, path: readonly Step[]): boolean =>
  nodeAt(schema, path.map(String)).type === 'array';

/** What is missing before a key: the blank behind a dash, or the dash of an item on a line of its own. */
const leadOf = ({ needsBlank, position }: ValueCursor, path: readonly Step[]): string => {
  if (position === 'below' && typeof path.at(-1) === 'number') return '- ';
  return needsBlank ? ' ' : '';
};

/** The language of the keys around; where there are none, that of the word begun, then that of the file. */
const isChineseAt = (
  cursor: KeyCursor | ValueCursor,
  { source, isChinese }: FileView,
  siblings: readonly string[],
): boolean => {
  if (siblings.length > 0) return areChinese(siblings);
  const word = source.text.slice(cursor.span.start, cursor.span.end);
  return isHan(word) || isChinese;
};

class ValueCompleter {
  readonly #snapshot: Snapshot;
  readonly #repository: Repository;
  readonly #language: Language;
  readonly #schema: SchemaNode;

  constructor(snapshot: Snapshot, repository: Repository, language: Language, schema: SchemaNode) {
    this.#snapshot = snapshot;
    this.#repository = repository;
    this.#language = language;
    this.#schema = schema;
  }

  async complete(cursor: ValueCursor, { path }: PlaceReading, offset: number): Promise<Completions> {
    const { source } = this.#snapshot;
    const view = viewOf(source);
    const isList = isListAt(this.#schema, path);
    const at = valuePlaceOf(source, cursor, offset, path, isList, view.isChinese);
    if (!at) return nothing;
    const referred = referredAt(at.path);
    if (referred === 'link') return this.#links(at);
    if (referred) return whole(await this.#mentions(referred, at));
    const amounts = this.#amounts(at);
    const { place } = placeAt(view.kind, at.path);
    return whole([...choiceCompletions(this.#schema, at.path, place, at, this.#language), ...amounts]);
  }

  async #mentions(kind: NonNullable<ReturnType<typeof referredAt>>, at: ValuePlace): Promise<readonly Completion[]> {
    const taken = this.#taken(at.path);
    if (kind === 'own') return ownCompletions(this.#snapshot, taken, at);
    if (kind === 'register') {
      return registerCompletions(this.#snapshot, await this.#repository.snapshots(), taken, at);
    }
    const registered = await registeredFor(this.#snapshot, this.#repository);
    return partyCompletions(registered, kind === 'outlet' ? 'outlet' : 'organization', taken, at, this.#language);
  }

  async #links(at: ValuePlace): Promise<Completions> {
    const key = at.path.at(-1) === 'previous' ? 'previous' : 'upstream';
    const id = this.#wordsAt([...at.path.slice(0, -1), 'id']);
    return linkCompletions(this.#snapshot, await this.#repository.snapshots(), key, id, at);
  }

  #amounts(at: ValuePlace): readonly Completion[] {
    const last = at.path.at(-1);
    if (last === 'unit') return unitCompletions(this.#snapshot, at);
    const isAmount = last === 'value' || last === 'baseline' || last === 'episodes';
    return isAmount ? amountCompletions(this.#snapshot, at, this.#language) : [];
  }

  /** What stands beside a value and cannot be meant again: the other items of its list, and the id of its target. */
  #taken(path: readonly Step[]): ReadonlySet<string> {
    const last = path.at(-1);
    const list = path.slice(0, -1);
    if (typeof last !== 'number') return new Set();
    const value = viewOf(this.#snapshot.source).nodes.get(pointerOf(list))?.value;
    const items = value?.kind === 'list' ? value.items : [];
    const others = items.map((item, index) => (index === last ? null : wordsOf(this.#snapshot.source, item.value)));
    const own = this.#wordsAt([...list.slice(0, -1), 'id']);
    return new Set([...others, own].filter((words) => words !== null));
  }

  #wordsAt(path: readonly Step[]): string | null {
    const { source } = this.#snapshot;
    return wordsOf(source, viewOf(source).nodes.get(pointerOf(path))?.value);
  }
}
