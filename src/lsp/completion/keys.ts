import { keysOf, nodeAt, propertyOf, type SchemaNode } from '../../plan/shape/schema-node.ts';
import type { VocabularyPlace } from '../../source/vocabulary/vocabulary.ts';
import type { Language } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import type { Step } from '../cursor.ts';
import { englishKey } from '../file-view.ts';
import { describeNode } from '../hover/describe-node.ts';
import { type Completion, type Inserting, insertion } from './completion.ts';

/** Where a key is to be written. */
export interface KeyPlace {
  readonly schema: SchemaNode;
  /** The map, in English keys. */
  readonly path: readonly Step[];
  readonly place: VocabularyPlace;
  /** The keys that the map has, as written. */
  readonly siblings: readonly string[];
  readonly span: Span;
  /** Blanks before the key, where the dash has none behind it. */
  readonly lead: string;
  /** The column that the key begins at. */
  readonly column: number;
  readonly hasColon: boolean;
  readonly isFlow: boolean;
  readonly isChinese: boolean;
}

/** Keys that exclude each other. */
const excluded: Readonly<Record<string, readonly string[]>> = {
  name: ['names', 'share'],
  names: ['name'],
  sections: ['tasks'],
  tasks: ['sections'],
  content: ['text'],
  text: ['content'],
  amount: ['min', 'max'],
  min: ['amount'],
  max: ['amount'],
  weekdays: ['times', 'per'],
  times: ['weekdays'],
};

/** Refused wherever it is written; the schema has it for the sentence that says why. */
const refused = 'classification';

/** What few plans say, and then once for all their tasks: the schema has it near the title. */
const seldom: ReadonlySet<string> = new Set(['numbering', 'numeral', 'lead', 'responsibility']);

/**
 * The keys that a map may have beside those that it has, in the language of its author: those that it must have, then the
 * others, each in the order of the schema, and at last what is seldom said.
 */
export const keyCompletions = (at: KeyPlace, inserting: Inserting, language: Language): readonly Completion[] => {
  const node = nodeAt(at.schema, at.path.map(String));
  const there = new Set(at.siblings.map((name) => englishKey(at.place, name)));
  // A file of keys that are all foreign is another program's.
  if (at.path.length === 0 && there.size > 0 && !keysOf(node).some((key) => there.has(key))) return [];
  const closed = new Set([...there, refused, ...[...there].flatMap((key) => excluded[key] ?? [])]);
  const required: readonly unknown[] = Array.isArray(node.required) ? node.required : [];
  const rank = (key: string): number => (required.includes(key) ? 0 : seldom.has(key) ? 2 : 1);
  return keysOf(node)
    .filter((key) => !closed.has(key))
    .sort((a, b) => rank(a) - rank(b))
    .map((key) => keyCompletion(key, at, propertyOf(at.schema, node, key), inserting, language));
};

const keyCompletion = (
  key: string,
  at: KeyPlace,
  node: SchemaNode,
  inserting: Inserting,
  language: Language,
): Completion => {
  const zh = at.place.keys[key]?.zh ?? '';
  const word = at.isChinese && zh !== '' ? zh : key;
  const [before, behind] = at.hasColon ? ['', ''] : bodyOf(node, at, inserting);
  return {
    label: word,
    detail: word === key ? zh : key,
    documentation: describeNode(node)[language],
    kind: 'key',
    filter: `${word} ${word === key ? zh : key}`.trim(),
    span: at.span,
    ...insertion(at.lead + word + before, behind, inserting),
  };
};

/** What follows a key, before and behind the cursor: its colon, and how its value begins. */
const bodyOf = (
  node: SchemaNode,
  { schema, column, isFlow }: KeyPlace,
  { takesLines }: Inserting,
): readonly [before: string, behind: string] => {
  const below = `\n${' '.repeat(column + 2)}`;
  if (node.type === 'array') {
    const isOfMaps = nodeAt({ ...node, $defs: schema.$defs }, ['0']).type === 'object';
    if (isFlow || !isOfMaps) return [': [', ']'];
    return takesLines ? [`:${below}- `, ''] : [':', ''];
  }
  if (node.type === 'object') {
    if (isFlow) return [': {', '}'];
    return takesLines ? [`:${below}`, ''] : [':', ''];
  }
  if (node.maxLength === longText && !isFlow) return takesLines ? [`: |${below}`, ''] : [': |', ''];
  return node.const === undefined ? [': ', ''] : [`: ${node.const}`, ''];
};

/** What texts of several paragraphs may be long: they are written as blocks. */
const longText = 100_000;
