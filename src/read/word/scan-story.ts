import { scanXml } from '../scan-xml.ts';
import { type Element, Growth } from './element.ts';

/** What is told of a text from top to bottom: paragraphs and settings whole, what holds them by its beginning and its end. */
export interface StoryListener {
  readonly whole: (element: Element) => void;
  readonly open: (name: string) => void;
  readonly close: (name: string) => void;
}

/** As many elements may a paragraph have, or the settings of a table, a row, a cell or a section. */
const mostElements = 300_000;

const isWhole = (name: string): boolean => name === 'p' || name === 'altChunk' || name.endsWith('Pr');

/** Tells of the text in a part; `damaged` where the XML is not well formed, what was told until then stands. */
export const scanStory = (xml: string, listener: StoryListener): 'read' | 'damaged' | 'tooMany' => {
  let growth = new Growth(mostElements);
  let isTooMany = false;
  const isWellFormed = scanXml(xml, {
    open: (name, attributes) => {
      if (growth.isGrowing || isWhole(name)) growth.open(name, attributes);
      else listener.open(name);
    },
    close: (name) => {
      if (!growth.isGrowing) {
        listener.close(name);
        return;
      }
      const element = growth.close();
      if (!element) return;
      isTooMany ||= growth.isTooMany;
      listener.whole(element);
      growth = new Growth(mostElements);
    },
    text: (text) => growth.text(text),
  });
  if (isTooMany) return 'tooMany';
  return isWellFormed ? 'read' : 'damaged';
};

/** Tells of the text within an element. */
export const tellStory = (parent: Element, listener: StoryListener): void => {
  for (const element of parent.children) {
    if (isWhole(element.name)) listener.whole(element);
    else {
      listener.open(element.name);
      tellStory(element, listener);
      listener.close(element.name);
    }
  }
};
