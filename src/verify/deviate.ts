import { type Message, message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import type { Deviation } from './check.ts';
import type { WordParagraph } from './word-file.ts';

/** A deviation of the file or of a section. */
export const ofFile = (zh: string, en: string): Deviation => ({ paragraph: null, words: '', message: message(zh, en) });

/** A deviation of a paragraph; its beginning says which one, unless other words of it do. */
export const of = (paragraph: WordParagraph, zh: string, en: string, words = paragraph.text): Deviation => ({
  paragraph: paragraph.number,
  words: excerpt(words.trim().replace(/\s+/g, ' '), 40),
  message: message(zh, en),
});

/** As many single paragraphs of a kind are told; more of them are told as one. */
const most = 5;

/**
 * What is wrong with many paragraphs in the same way is one fault, of their style: it is told once, at the first of them,
 * with their number. Few are told one by one.
 */
export function* gather(
  faults: readonly { readonly paragraph: WordParagraph; readonly told: Message; readonly words?: string }[],
): Generator<Deviation> {
  const alike = new Map<string, (typeof faults)[number][]>();
  for (const fault of faults) {
    const group = alike.get(fault.told.zh);
    if (group) group.push(fault);
    else alike.set(fault.told.zh, [fault]);
  }
  for (const group of alike.values()) {
    const told = group.length > most ? group.slice(0, 1) : group;
    for (const { paragraph, told: words, words: own } of told) {
      const count =
        group.length > most ? message(`（共${group.length}段如此）`, ` (${group.length} paragraphs)`) : message('', '');
      yield of(paragraph, words.zh + count.zh, words.en + count.en, own);
    }
  }
}

/** A face in sentences; a file may leave its choice to the program. */
export const faceWords = (face: string): Message =>
  face === '' ? message('程序默认的字体', 'the face that the program chooses') : message(`“${face}”`, `“${face}”`);

/** Millimetres in twips. */
export const toTwips = (millimetres: number): number => (millimetres * 1440) / 25.4;

/** Twips in millimetres, as people read them. */
export const inMillimetres = (twips: number): number => Math.round((twips * 254) / 1440) / 10;

/** Half points in points. */
export const inPoints = (halfPoints: number): number => halfPoints / 2;
