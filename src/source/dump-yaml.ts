import type { Node, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { displayWidth } from '../text/width.ts';
import { withoutRefused } from './characters.ts';

/** Lines of comments by the object that they are about and its key; '' stands for the object itself. */
export type Comments = ReadonlyMap<object, ReadonlyMap<string, readonly string[]>>;

/** Short lists and maps of plain values stand on one line, as far as this. */
const widestFlow = 72;

/**
 * Plain data as YAML in the style of plan files: texts of several lines as literal blocks, short lists and maps of plain
 * values in brackets, comments on lines of their own above what they are about. `loadYaml` reads the same data.
 */
export const dumpYaml = async (data: unknown, comments: Comments = new Map()): Promise<string> => {
  const library = await import('yaml');
  const document = new library.Document(data, { aliasDuplicateObjects: false });
  const writer = new Styling(library, comments);
  writer.style(document.contents, data, 'root');
  document.commentBefore = writer.commentOf(data, '');
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, blockQuote: 'literal' });
};

type Library = typeof import('yaml');

/** What holds a value: nothing, a key, or a list. */
type Holder = 'root' | 'key' | 'list';

/** Goes through data and its nodes side by side, and says how each node is written. */
class Styling {
  readonly #library: Library;
  readonly #comments: Comments;

  constructor(library: Library, comments: Comments) {
    this.#library = library;
    this.#comments = comments;
  }

  style(node: unknown, value: unknown, holder: Holder): void {
    const { isMap, isSeq, isScalar, Scalar } = this.#library;
    if (isScalar(node) && typeof value === 'string' && value.includes('\n')) {
      // The library loses the blanks of a first line that has nothing else.
      node.type = /^[ \t]+$/m.test(value) ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
    }
    if (isMap(node)) this.#styleMap(node, value as Readonly<Record<string, unknown>>, holder);
    else if (isSeq(node)) this.#styleList(node, value as readonly unknown[]);
    if ((isMap(node) || isSeq(node)) && holder === 'key' && this.#fitsOneLine(value)) node.flow = true;
  }

  commentOf(value: unknown, key: string): string | null {
    const lines = isObject(value) ? this.#comments.get(value)?.get(key) : undefined;
    return lines ? lines.map((line) => ` ${withoutRefused(line).replaceAll('\n', ' ')}`).join('\n') : null;
  }

  #styleMap(map: YAMLMap, value: Readonly<Record<string, unknown>>, holder: Holder): void {
    for (const [index, item] of map.items.entries()) {
      const { key, value: node } = item as Pair<Node, Node>;
      const name = String((key as { readonly value?: unknown }).value);
      const below = value[name];
      // Above the first key of a list's entry there is no line: its comment stands above the entry.
      const own = index === 0 && holder === 'list' ? null : this.commentOf(value, name);
      key.commentBefore = joinLines(own, this.commentOf(below, ''));
      key.spaceBefore = index > 0 && holder === 'root' && isLong(below);
      this.style(node, below, 'key');
    }
  }

  #styleList(list: YAMLSeq, value: readonly unknown[]): void {
    for (const [index, item] of list.items.entries()) {
      const entry = value[index];
      const first = isObject(entry) ? Object.keys(entry)[0] : undefined;
      const node = item as Node;
      const above = first === undefined ? null : this.commentOf(entry, first);
      node.commentBefore = joinLines(this.commentOf(entry, ''), above);
      node.spaceBefore = index > 0 && isObject(entry) && Object.values(entry).some(isLong);
      this.style(item, entry, 'list');
    }
  }

  #fitsOneLine(value: unknown): boolean {
    if (!isObject(value) || this.#comments.has(value)) return false;
    const isPlain = Object.values(value).every((each) => typeof each !== 'object' && !String(each).includes('\n'));
    return isPlain && displayWidth(JSON.stringify(value)) <= widestFlow;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What takes several lines anyway, and is easier to find with a blank line before it. */
const isLong = (value: unknown): boolean =>
  typeof value === 'string' ? value.endsWith('\n') : isObject(value) && Object.values(value).some(isObject);

const joinLines = (above: string | null, below: string | null): string | null =>
  above === null || below === null ? (above ?? below) : `${above}\n${below}`;
