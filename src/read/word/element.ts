import { attributeOf, scanXml } from '../scan-xml.ts';
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

/** Elements while they are told of: opened, filled and closed. */
export class Growth {
  readonly #open: OpenElement[] = [];
  readonly #most: number;
  #count = 0;

  /** Elements beyond so many are counted, but not kept. */
  constructor(most: number) {
    this.#most = most;
  }

  get isGrowing(): boolean {
    return this.#open.length > 0;
  }

  /** Whether there were more elements than are kept. */
  get isTooMany(): boolean {
    return this.#count > this.#most;
  }

  open(name: string, attributes: string): void {
    this.#count += 1;
    const element: OpenElement = { name, attributes, children: [], text: '' };
    if (!this.isTooMany) this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  text(text: string): void {
    const inside = this.#open.at(-1);
    if (inside) inside.text += text;
  }

  /** The element that ends, where it stands in no other; else null. */
  close(): Element | null {
    const element = this.#open.pop();
    return element && !this.isGrowing ? element : null;
  }
}

/** The root of an XML text; null where the text is not well formed, and `tooMany` where it has more than so many elements. */
export const readElements = (xml: string, most: number): Element | null | 'tooMany' => {
  const growth = new Growth(most);
  let root: Element | null = null;
  const isWellFormed = scanXml(xml, {
    open: (name, attributes) => growth.open(name, attributes),
    close: () => {
      const closed = growth.close();
      root ??= closed;
    },
    text: (text) => growth.text(text),
  });
  if (growth.isTooMany) return 'tooMany';
  return isWellFormed ? root : null;
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
