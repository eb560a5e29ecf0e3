import { attributeOf, scanXml } from '../../read/scan-xml.ts';
import { saysOn } from './says-on.ts';

/** An element of an XML text. Names come without their prefix. */
export interface Element {
  readonly name: string;
  /** As written: `attributeOf` and `attributesOf` read it. */
  readonly attributes: string;
  readonly children: readonly Element[];
  /** The characters that stand in it directly. */
  readonly text: string;
}

interface OpenElement extends Element {
  readonly children: Element[];
  text: string;
}

/** What all elements of a file may come to: with more, the tree alone would fill the memory. */
export const mostElements = 1_500_000;

/** The root of an XML text; null where the text is not well formed, and `tooMany` where it has more than so many elements. */
export const readElements = (xml: string, most: number): Element | null | 'tooMany' => {
  const top: OpenElement = { name: '', attributes: '', children: [], text: '' };
  const open: OpenElement[] = [top];
  let count = 0;
  const isWellFormed = scanXml(xml, {
    open: (name, attributes) => {
      count += 1;
      const element: OpenElement = { name, attributes, children: [], text: '' };
      if (count <= most) open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => open.pop(),
    text: (text) => {
      const inside = open.at(-1);
      if (inside) inside.text += text;
    },
  });
  if (count > most) return 'tooMany';
  return isWellFormed ? (top.children[0] ?? null) : null;
};

/** How many elements a tree has, its root included. */
export const countElements = (root: Element): number => {
  let count = 0;
  const waiting: Element[] = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    count += 1;
    for (const child of element.children) waiting.push(child);
  }
  return count;
};

/** The first child of a name. */
export const childOf = (element: Element | null | undefined, name: string): Element | null =>
  element?.children.find((child) => child.name === name) ?? null;

/** All children of a name. */
export const childrenOf = (element: Element | null, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The first descendant of a name, in the order of the text. */
export const findElement = (element: Element, name: string): Element | null => {
  for (const child of element.children) {
    const found = child.name === name ? child : findElement(child, name);
    if (found) return found;
  }
  return null;
};

/** An attribute of an element that need not be there. */
export const attribute = (element: Element | null, name: string): string | null =>
  element && attributeOf(element.attributes, name);

/** The attribute `val`, in which most elements of Word have their value. */
export const valOf = (element: Element | null): string | null => attribute(element, 'val');

/** A switch: off where it is missing, on unless it says otherwise. */
export const isOn = (element: Element | null): boolean => element !== null && saysOn(valOf(element) ?? '');
