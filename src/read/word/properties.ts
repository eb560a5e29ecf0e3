import { attributesOf } from '../scan-xml.ts';
import type { Element } from './element.ts';
import { wholeOf } from './measure.ts';
import { saysOn } from './says-on.ts';

/**
 * What one level of a document (its defaults, a style, a numbering, the paragraph itself) says of a paragraph or a run:
 * `element.attribute` → value as written. A switch without a value is `true`.
 */
export type Properties = ReadonlyMap<string, string>;

/** Levels from the nearest to the farthest: the nearest that says something wins. */
export type Levels = readonly Properties[];

/** Of no level at all. */
export const noProperties: Properties = new Map();

/** The properties of a `w:pPr`, `w:rPr` or `w:tblPr`; those of other things within it are left out. */
export const propertiesOf = (element: Element | null): Properties => {
  if (!element || element.children.length === 0) return noProperties;
  const properties = new Map<string, string>();
  for (const child of element.children) readProperty(child, properties);
  return properties;
};

const nested = new Set(['pBdr', 'numPr', 'tblCellMar']);

const readProperty = (element: Element, properties: Map<string, string>): void => {
  const { name } = element;
  if (name === 'rPr' || name === 'sectPr' || name.endsWith('Change')) return;
  if (name === 'tabs') readTabs(element, properties);
  else if (nested.has(name)) for (const child of element.children) addAll(`${name}.${child.name}`, child, properties);
  else if (name === 'ind') readIndent(attributesOf(element.attributes), properties);
  else if (name === 'rFonts') readFonts(attributesOf(element.attributes), properties);
  else addAll(name, element, properties);
};

const addAll = (name: string, element: Element, properties: Map<string, string>): void => {
  if (element.attributes === '') properties.set(`${name}.val`, 'true');
  else for (const [key, value] of attributesOf(element.attributes)) properties.set(`${name}.${key}`, value);
};

const readTabs = (tabs: Element, properties: Map<string, string>): void => {
  for (const tab of tabs.children) {
    const values = attributesOf(tab.attributes);
    properties.set(`tabs.${values.get('pos') ?? '0'}`, values.get('val') ?? 'left');
  }
};

/** A hanging indent is a first line to the left, so that the one replaces the other of a farther level. */
const readIndent = (values: ReadonlyMap<string, string>, properties: Map<string, string>): void => {
  for (const chars of ['', 'Chars']) {
    for (const [side, other] of [
      ['left', 'start'],
      ['right', 'end'],
    ] as const) {
      const written = values.get(side + chars) ?? values.get(other + chars);
      if (written !== undefined) properties.set(`ind.${side}${chars}`, written);
    }
    const hanging = values.get(`hanging${chars}`);
    const written = hanging === undefined ? values.get(`firstLine${chars}`) : `-${hanging}`;
    if (written !== undefined) properties.set(`ind.firstLine${chars}`, written);
  }
};

/** What marks the name of a theme's face. */
export const themed = 'theme:';

/** A theme wins over a face that the same element names, but not over one that a nearer level names. */
const readFonts = (values: ReadonlyMap<string, string>, properties: Map<string, string>): void => {
  for (const script of ['ascii', 'eastAsia']) {
    const theme = values.get(`${script}Theme`);
    const face = theme === undefined ? values.get(script) : themed + theme;
    if (face !== undefined) properties.set(`rFonts.${script}`, face);
  }
  const hint = values.get('hint');
  if (hint !== undefined) properties.set('rFonts.hint', hint);
};

/** One level of two: the nearer over the farther. */
export const over = (nearer: Properties, farther: Properties): Properties => {
  if (farther.size === 0) return nearer;
  return nearer.size === 0 ? farther : new Map([...farther, ...nearer]);
};

/** The value that takes effect; null where no level has one. */
export const look = (levels: Levels, key: string): string | null => {
  for (const level of levels) {
    const value = level.get(key);
    if (value !== undefined) return value;
  }
  return null;
};

/** A switch that takes effect. */
export const lookSwitch = (levels: Levels, name: string, usual: boolean): boolean => {
  const value = look(levels, `${name}.val`);
  return value === null ? usual : saysOn(value);
};

/** A whole number or a length in twips that takes effect. */
export const lookNumber = (levels: Levels, key: string): number | null => wholeOf(look(levels, key));
