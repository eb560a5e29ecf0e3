import { withoutLogCommands } from '../text/visible.ts';
import { displayWidth } from '../text/width.ts';
import { withoutRefused } from './characters.ts';
import { inOrder } from './format/order.ts';
import { printFile } from './format/print.ts';
import { stringScalar, writeKey, writtenScalar } from './format/scalar.ts';
import type { FormatCollection, FormatEntry, FormatLine, FormatNode } from './format/tree.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** Lines of comments by the object that they are about and its key; '' stands for the object itself. */
export type Comments = ReadonlyMap<object, ReadonlyMap<string, readonly string[]>>;

/** Short lists and maps of plain values stand on one line, as far as this. */
const widestFlow = 72;

/**
 * Plain data as YAML in the canonical form that `formatYaml` gives: texts of several lines as literal blocks, short lists
 * and maps of plain values in brackets, comments on lines of their own above what they are about. Keys known to a
 * vocabulary stand in its order, if one is given. `loadYaml` reads the same data.
 */
export const dumpYaml = async (
  data: unknown,
  comments: Comments = new Map(),
  vocabulary: Vocabulary = {},
): Promise<string> => {
  const writer = new Writer(comments);
  const file = { head: writer.commentOf(data, ''), root: writer.node(data, 'root'), foot: [] };
  return printFile(inOrder(file, vocabulary, null));
};

/** What holds a value: nothing, a key, or a list. */
type Holder = 'root' | 'key' | 'list';

class Writer {
  readonly #comments: Comments;

  constructor(comments: Comments) {
    this.#comments = comments;
  }

  node(value: unknown, holder: Holder): FormatNode {
    if (typeof value === 'string') return stringScalar(value);
    if (!isObject(value)) return writtenScalar('', String(value));
    const isFlow = holder === 'key' && this.#fitsOneLine(value);
    return Array.isArray(value) ? this.#list(value, isFlow) : this.#map(value, isFlow, holder);
  }

  commentOf(value: unknown, key: string): readonly FormatLine[] {
    const lines = isObject(value) ? (this.#comments.get(value)?.get(key) ?? []) : [];
    return lines.map((line) => `# ${withoutLogCommands(withoutRefused(line)).replaceAll('\n', ' ')}`.trimEnd());
  }

  #map(value: object, isFlow: boolean, holder: Holder): FormatCollection {
    const pairs = Object.entries(value).filter(([, below]) => below !== undefined);
    const entries = pairs.map(([key, below], index): FormatEntry => {
      // Above the first key of a list's entry there is no line: its comment stands above the entry.
      const own = index === 0 && holder === 'list' ? [] : this.commentOf(value, key);
      const space = index > 0 && holder === 'root' && isLong(below) ? [''] : [];
      const above = [...space, ...own, ...this.commentOf(below, '')];
      const written = writeKey(key);
      return { above, key, written, width: displayWidth(written), beside: '', value: this.node(below, 'key') };
    });
    return { kind: 'map', isFlow, entries, below: [] };
  }

  #list(value: readonly unknown[], isFlow: boolean): FormatCollection {
    const entries = value.map((item, index): FormatEntry => {
      const first = isObject(item) ? Object.keys(item)[0] : undefined;
      const space = index > 0 && isObject(item) && Object.values(item).some(isLong) ? [''] : [];
      const own = first === undefined ? [] : this.commentOf(item, first);
      const above = [...space, ...this.commentOf(item, ''), ...own];
      return { above, key: null, written: '', width: 0, beside: '', value: this.node(item, 'list') };
    });
    return { kind: 'list', isFlow, entries, below: [] };
  }

  #fitsOneLine(value: object): boolean {
    if (this.#comments.has(value)) return false;
    const isPlain = Object.values(value).every((each) => typeof each !== 'object' && !String(each).includes('\n'));
    return isPlain && displayWidth(JSON.stringify(value)) <= widestFlow;
  }
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What takes several lines anyway, and is easier to find with a blank line before it. */
const isLong = (value: unknown): boolean =>
  typeof value === 'string' ? value.endsWith('\n') : isObject(value) && Object.values(value).some(isObject);
