import { attribute, childOf, childrenOf, type Element, valOf } from './element.ts';
import { wholeOf } from './measure.ts';
import type { Numbering, NumberingLevel } from './numbering.ts';
import { noProperties, over, type Properties, propertiesOf } from './properties.ts';

/** A style with everything that the styles it is based on say. */
export interface Style {
  readonly id: string;
  readonly name: string;
  readonly paragraph: Properties;
  readonly run: Properties;
  readonly table: Properties;
  /** What its name, or the one of the nearest style that it is based on, says it is for; null where none does. */
  readonly role: StyleRole | null;
}

/** A style for the title of the whole, for lines of a table of contents, or for headings of a level (1 for the first). */
export type StyleRole = 'title' | 'contents' | number;

/** The kinds of styles that take effect here. */
export type StyleKind = 'paragraph' | 'character' | 'table';

/** The styles of a file and what holds where none says anything. */
export interface Styles {
  readonly paragraphDefaults: Properties;
  readonly runDefaults: Properties;
  /** The style of an id; where there is none, the default one of its kind, if there is one. */
  readonly styleOf: (kind: StyleKind, id: string | null) => Style;
}

const noStyle: Style = {
  id: '',
  name: '',
  paragraph: noProperties,
  run: noProperties,
  table: noProperties,
  role: null,
};

/** Styles that are based on each other in longer rows are cut there; Word has no more than a dozen. */
const longestRow = 64;

/** The styles of a styles part (ECMA-376 part 1, clause 17.7), numberings that they name included. */
export const readStyles = (root: Element | null, numbering: Numbering): Styles => {
  const written = new Map<string, Element>();
  const usual = new Map<string, Element>();
  for (const style of childrenOf(root, 'style')) {
    const kind = attribute(style, 'type') ?? 'paragraph';
    written.set(`${kind} ${attribute(style, 'styleId') ?? ''}`, style);
    if (['1', 'true', 'on'].includes(attribute(style, 'default') ?? '')) usual.set(kind, style);
  }
  const known = new Map<Element, Style>();
  const resolve = (kind: StyleKind, style: Element): Style => {
    const row: Element[] = [];
    for (let each: Element | undefined = style; each && row.length < longestRow; ) {
      if (known.has(each) || row.includes(each)) break;
      row.push(each);
      each = written.get(`${kind} ${valOf(childOf(each, 'basedOn')) ?? ''}`);
    }
    const base = row.at(-1);
    const below = base && known.get(written.get(`${kind} ${valOf(childOf(base, 'basedOn')) ?? ''}`) ?? base);
    return row.reduceRight((lower, each) => {
      const resolved = addStyle(each, lower, numbering);
      known.set(each, resolved);
      return resolved;
    }, below ?? noStyle);
  };
  const defaults = childOf(root, 'docDefaults');
  return {
    paragraphDefaults: propertiesOf(childOf(childOf(defaults, 'pPrDefault'), 'pPr')),
    runDefaults: propertiesOf(childOf(childOf(defaults, 'rPrDefault'), 'rPr')),
    styleOf: (kind, id) => {
      const named = id === null ? undefined : written.get(`${kind} ${id}`);
      const style = named ?? (kind === 'character' ? undefined : usual.get(kind));
      return style ? (known.get(style) ?? resolve(kind, style)) : noStyle;
    },
  };
};

/** A style over the one that it is based on; a numbering that it names stands between the two. */
const addStyle = (style: Element, base: Style, numbering: Numbering): Style => {
  const own = propertiesOf(childOf(style, 'pPr'));
  const id = attribute(style, 'styleId') ?? '';
  const list = numbering.get(own.get('numPr.numId.val') ?? '');
  const depth = list && depthOfStyle(list.levels, id, own.get('numPr.ilvl.val'));
  const level = depth === undefined ? undefined : list?.levels.get(depth);
  const paragraph = level ? over(over(own, level.paragraph), base.paragraph) : over(own, base.paragraph);
  const name = valOf(childOf(style, 'name')) ?? '';
  return {
    id,
    name,
    paragraph: depth === undefined ? paragraph : new Map([...paragraph, ['numPr.ilvl.val', String(depth)]]),
    run: over(propertiesOf(childOf(style, 'rPr')), base.run),
    table: over(propertiesOf(childOf(style, 'tblPr')), base.table),
    role: roleOf(name) ?? base.role,
  };
};

/** What a style is for by its name. Word keeps the English names of its own styles whatever its language. */
export const roleOf = (name: string): StyleRole | null => {
  const folded = name
    .slice(0, longestName)
    .toLowerCase()
    .replaceAll(/[\s_-]/g, '');
  const level = /^(?:heading|标题|標題|見出し|titre|überschrift|título|заголовок)([1-9])$/.exec(folded)?.[1];
  if (level !== undefined) return Number(level);
  if (/^(?:toc|目录|目錄|contents|contents?heading)(?:[1-9]|heading|标题)?$/.test(folded)) return 'contents';
  return ['title', '标题', '標題', '大标题', '公文标题', '文件标题', '主标题'].includes(folded) ? 'title' : null;
};

const longestName = 64;

/** The depth that names a style as its own, else the one that the style names, else the first. */
const depthOfStyle = (levels: ReadonlyMap<number, NumberingLevel>, id: string, written: string | undefined): number => {
  for (const [depth, { style }] of levels) if (style === id) return depth;
  return wholeOf(written) ?? 0;
};
