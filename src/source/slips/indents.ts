/** What stands at a column: keys of a map, or dashes of a list. */
interface Level {
  readonly column: number;
  readonly kind: 'map' | 'list';
}

/**
 * What is wrong with an indentation: it lies between two levels, or deeper than a line that already has its value, or
 * has a dash where keys stand, or a key where dashes stand; or it is that of an item's keys, of which no dash begins one.
 */
export interface IndentFault {
  readonly code:
    | 'INDENT_BETWEEN'
    | 'INDENT_AFTER_VALUE'
    | 'LIST_AFTER_VALUE'
    | 'LEVEL_MIXED'
    | 'DASH_AMONG_KEYS'
    | 'DASH_MISSING';
  /** The column of the nearest level. */
  readonly expected: number;
}

/** The levels of indentation that are open at a line, as a person would see them. */
export class Indents {
  #levels: Level[] = [];
  /** Whether the line before ends in a key or dash without a value, so that a deeper level may follow. */
  #isOpen = true;
  /** Lines from a column on that were taken elsewhere: those that go with them are moved alike. */
  #moved: { readonly from: number; readonly by: number } | null = null;

  /**
   * Where a line belongs whose indentation is not made of blanks alone. It is certain where only one level of those that
   * there are, or one below a line that is still open, lies where the line would end up, however wide a sign is meant.
   */
  guess(kind: Level['kind'], lead: string): { readonly column: number; readonly isCertain: boolean } {
    const found = new Set(widthsOf(lead).flatMap((width) => this.#columnAt(width, kind) ?? []));
    const [column] = found;
    if (column !== undefined && found.size === 1) return { column, isCertain: true };
    // Full-width blanks that bring a line right below the last one are seen to do so.
    const last = this.#levels.findLast((level) => level.kind === kind)?.column;
    if (last !== undefined && found.has(last) && !lead.includes('\t')) return { column: last, isCertain: true };
    const [only, ...others] = this.#levels.filter((level) => level.kind === kind);
    if (found.size === 0 && only && others.length === 0 && !this.#isOpen)
      return { column: only.column, isCertain: true };
    return { column: this.#likely(kind), isCertain: false };
  }

  /** The column that a line of a width stands for; null where that is none. */
  #columnAt(width: number, kind: Level['kind']): number | null {
    const last = this.#levels.at(-1);
    if (!last) return width === 0 ? 0 : null;
    if (width > last.column) return this.#isOpen ? last.column + 2 : null;
    if (this.#levels.some((level) => level.column === width && level.kind === kind)) return width;
    return width === last.column && kind === 'list' && this.#isOpen ? width : null;
  }

  #likely(kind: Level['kind']): number {
    const last = this.#levels.at(-1);
    if (!last) return 0;
    if (this.#isOpen) return last.column + 2;
    return this.#levels.findLast((level) => level.kind === kind)?.column ?? last.column;
  }

  /** Whether the items of a list begin at a column. */
  hasListAt(column: number): boolean {
    return this.#levels.some((level) => level.column === column && level.kind === 'list');
  }

  /**
   * Takes a key or dash that begins a line. Where its column fits no level, it is taken at the level expected, and the
   * lines that go with it are moved along, each without a fault of its own. `by` is how far this one is moved.
   */
  begin(column: number, kind: Level['kind']): { readonly by: number; readonly fault: IndentFault | null } {
    if (this.#moved && column < this.#moved.from) this.#moved = null;
    const fault = this.#faultOf(column, kind);
    const along = this.#moved?.by ?? 0;
    if (fault && along !== 0 && this.#faultOf(column + along, kind) === null) {
      this.#enter(column + along, kind);
      return { by: along, fault: null };
    }
    if (fault?.code === 'DASH_MISSING') {
      this.#enter(column, kind);
      return { by: 0, fault };
    }
    const by = (fault?.expected ?? column) - column;
    if (fault) this.#moved = { from: column, by };
    this.#enter(column + by, kind);
    return { by, fault };
  }

  /** Takes a key or dash behind a dash of its line: the beginning of a new item. */
  nest(column: number, kind: Level['kind']): void {
    this.#enter(column, kind);
  }

  /** Tells whether the line just taken has a value of its own. */
  close(hasValue: boolean): void {
    this.#isOpen = !hasValue;
  }

  #faultOf(column: number, kind: Level['kind']): IndentFault | null {
    const last = this.#levels.at(-1);
    if (!last || this.#levels.some((level) => level.column === column && level.kind === kind)) return null;
    if (column > last.column) return this.#isOpen ? null : this.#deeper(column, kind, last);
    // A list may stand at the column of the key that it belongs to.
    if (column === last.column && kind === 'list' && this.#isOpen) return null;
    if (this.#levels.some((level) => level.column === column)) return this.#mixed(column, kind);
    return { code: 'INDENT_BETWEEN', expected: this.#nearest(column, kind) };
  }

  /** Below a line that has its value: a key two behind the dash of a whole item most likely begins the next item. */
  #deeper(column: number, kind: Level['kind'], last: Level): IndentFault {
    if (kind === 'map' && last.kind === 'list' && column === last.column + 2)
      return { code: 'DASH_MISSING', expected: last.column };
    const isList = kind === 'list' && last.kind === 'map';
    const isOnly = isList && !this.#levels.some((level) => level.kind === 'list');
    const expected = isOnly ? column : this.#nearest(column, kind);
    return { code: isList ? 'LIST_AFTER_VALUE' : 'INDENT_AFTER_VALUE', expected };
  }

  /** A key where dashes stand most likely belongs to the item of one of them; a dash where keys stand, to the nearest list. */
  #mixed(column: number, kind: Level['kind']): IndentFault {
    if (kind === 'list' && this.#levels.some((level) => level.kind === 'list'))
      return { code: 'DASH_AMONG_KEYS', expected: this.#nearest(column, kind) };
    const inItem = this.#levels.find((level) => kind === 'map' && level.kind === 'map' && level.column > column);
    return { code: 'LEVEL_MIXED', expected: inItem?.column ?? column };
  }

  #nearest(column: number, kind: Level['kind']): number {
    const columns = this.#levels.filter((level) => level.kind === kind).map((level) => level.column);
    const distances = columns.map((each) => Math.abs(each - column));
    return columns[distances.lastIndexOf(Math.min(...distances))] ?? this.#levels.at(-1)?.column ?? 0;
  }

  #enter(column: number, kind: Level['kind']): void {
    const isBelow = (level: Level) =>
      level.column < column || (level.column === column && (level.kind === kind || kind === 'list'));
    this.#levels = this.#levels.filter(isBelow);
    if (!this.#levels.some((level) => level.column === column && level.kind === kind))
      this.#levels.push({ column, kind });
  }
}

/** How wide an indentation may be meant: a tab is two, four or eight blanks, a full-width blank two or one, others one. */
const widthsOf = (lead: string): readonly number[] => {
  const signs = [...lead];
  const tabs = signs.filter((sign) => sign === '\t').length;
  const wide = signs.filter((sign) => sign === '\u3000').length;
  const narrow = signs.filter((sign) => !/[\t\u3000\u200B\uFEFF]/.test(sign)).length;
  const tabWidths = tabs === 0 ? [0] : [2, 4, 8];
  const wideWidths = wide === 0 ? [0] : [2, 1];
  return tabWidths.flatMap((tab) => wideWidths.map((blank) => narrow + tabs * tab + wide * blank));
};
