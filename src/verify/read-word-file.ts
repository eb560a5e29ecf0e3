import { damaged } from '../read/archive.ts';
import { tooManyParagraphs } from '../read/read-text.ts';
import { isFailure, type ReadFailure } from '../read/reader.ts';
import { childOf, childrenOf, type Element, findElement, isOn } from '../read/word/element.ts';
import { Formats } from '../read/word/formats.ts';
import { readNumbering } from '../read/word/numbering.ts';
import { openWord, type WordPackage } from '../read/word/package.ts';
import { Parts } from '../read/word/parts.ts';
import { Revisions } from '../read/word/revisions.ts';
import { readStyles } from '../read/word/styles.ts';
import { readFaces } from '../read/word/theme.ts';
import { builtInLimits, type Limits } from '../text/limits.ts';
import { lineHeightOf, type ReadPart, readSections } from './word/section.ts';
import { readStory, type StoryReading, sectionElements } from './word/story.ts';
import type { WordFile } from './word-file.ts';

/**
 * What a Word file says of its pages and its type, whoever made it, with every setting as it takes effect and every revision
 * accepted. Parts that are missing leave what Word takes without them; one that is there and cannot be read fails the whole.
 */
export const readWordFile = (bytes: Uint8Array, limits: Limits = builtInLimits): WordFile | ReadFailure => {
  const word = openWord(bytes, limits);
  const file = isFailure(word) ? word : readWordPackage(word, limits.paragraphs);
  if (isFailure(file) || file.paragraphs.length <= limits.paragraphs) return file;
  return tooManyParagraphs(limits);
};

/** The same of a Word file whose parts are at hand, and of no more than one paragraph beyond `mostParagraphs`. */
export const readWordPackage = (
  word: WordPackage,
  mostParagraphs = Number.POSITIVE_INFINITY,
): WordFile | ReadFailure => {
  const parts = new Parts(word);
  const main = parts.read(parts.main);
  const body = childOf(main, 'body');
  if (!body) return parts.failure ?? damaged;
  const reading = { ...startReading(parts), mostParagraphs };
  const sections = readSections(sectionElements(body), storiesOf(parts, reading));
  const story = readStory(body, { ...reading, lineHeights: sections.map(lineHeightOf) });
  const file: WordFile = {
    ...story,
    sections,
    settings: readSettings(parts.related('settings')),
    properties: readProperties(parts.read('docProps/core.xml')),
    leftovers: {
      comments: childrenOf(parts.related('comments'), 'comment').length,
      insertions: reading.revisions.insertions,
      deletions: reading.revisions.deletions,
    },
  };
  return parts.failure ?? file;
};

const startReading = (parts: Parts): Omit<StoryReading, 'mostParagraphs'> => {
  const numbering = readNumbering(parts.related('numbering'));
  const styles = readStyles(parts.related('styles'), numbering);
  const theme = parts.related('theme') ?? parts.read('word/theme/theme1.xml');
  const formats = new Formats({ styles, numbering, faceOf: readFaces(theme) });
  return { formats, styles, numbering, revisions: new Revisions(), lineHeights: [] };
};

/** Headers and footers, each read once, however many sections have it. */
const storiesOf = (parts: Parts, reading: StoryReading): ReadPart => {
  const known = new Map<string, ReturnType<ReadPart>>();
  return (id) => {
    const name = parts.target(id);
    if (name === null) return null;
    if (!known.has(name)) {
      const root = parts.read(name);
      known.set(name, root && readStory(root, reading).paragraphs);
    }
    return known.get(name) ?? null;
  };
};

const readSettings = (settings: Element | null): WordFile['settings'] => ({
  evenAndOddHeaders: isOn(childOf(settings, 'evenAndOddHeaders')),
  updateFields: isOn(childOf(settings, 'updateFields')),
  mirrorMargins: isOn(childOf(settings, 'mirrorMargins')),
  trackRevisions: isOn(childOf(settings, 'trackRevisions')),
});

const readProperties = (core: Element | null): WordFile['properties'] => {
  const textOf = (name: string): string => (core && findElement(core, name)?.text) ?? '';
  return { title: textOf('title'), creator: textOf('creator') };
};
