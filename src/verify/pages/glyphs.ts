import type { WordParagraph, WordRun } from '../word-file.ts';
import { characterWidth, isHalfWidthFace, type Script, scriptOf } from './character-width.ts';
import type { Typesetting } from './typesetting.ts';

/** A character of a paragraph as it is set; lengths in twips. */
export interface Glyph {
  readonly text: string;
  readonly width: number;
  /** What is added behind it unless it ends its stretch of one script and setting. */
  readonly spacing: number;
  /** Blank before it unless it begins a line. */
  readonly gap: number;
  readonly script: Script;
  /** Type size in twips, and the face that its line's height follows. */
  readonly size: number;
  readonly face: string;
}

/** What stands for a page break among the glyphs of a paragraph. */
export const pageBreak = '\f';

/** The characters of a paragraph that are printed: its numeral, line feeds, tabs and page breaks (form feeds) among them. */
export const readGlyphs = (paragraph: GlyphSource, typesetting: Typesetting): readonly Glyph[] => {
  const glyphs: Glyph[] = [];
  const characters = readCharacters(paragraph);
  const scripts = shareScripts(characters.map(({ text }) => text));
  for (const [index, { text, run }] of characters.entries()) {
    const script = scripts[index] ?? 'han';
    const next = characters[index + 1];
    const before = characters[index - 1];
    const isApart = scripts[index - 1] !== script && isWord(text) && before !== undefined && isWord(before.text);
    const isJoined = next !== undefined && scripts[index + 1] === script && isSetAlike(run, next.run);
    const isHan = script === 'han' || (scriptOf(text) === 'shared' && run.fonts.hint === 'eastAsia');
    const size = run.size * 10;
    glyphs.push({
      text,
      width: Math.round((characterWidth(text, isHan || isHalfWidthFace(run.fonts.ascii)) * size * run.scale) / 100),
      spacing: isJoined ? run.characterSpacing : 0,
      gap: typesetting.hanLatinGap && isApart ? Math.floor(size / 5) : 0,
      script,
      size,
      face: isHan ? run.fonts.eastAsia : run.fonts.ascii,
    });
  }
  return glyphs;
};

type GlyphSource = Pick<WordParagraph, 'runs' | 'numeral' | 'pageBreaks'>;

interface Character {
  readonly text: string;
  readonly run: WordRun;
}

/** A numeral is set as the first run is. */
const readCharacters = ({ runs, numeral, pageBreaks }: GlyphSource): readonly Character[] => {
  const [first] = runs;
  const characters: Character[] = first ? Array.from(numeral, (text) => ({ text, run: first })) : [];
  let [offset, next] = [numeral.length, 0];
  for (const run of runs) {
    for (const text of run.text) {
      for (; (pageBreaks[next] ?? offset + 1) <= offset; next += 1) characters.push({ text: pageBreak, run });
      if (!run.hidden) characters.push({ text, run });
      offset += text.length;
    }
  }
  return characters;
};

/**
 * Marks of both scripts go with what stands before them, and those that open a text with Han; quotation marks go with
 * the last word, whatever marks are between.
 */
const shareScripts = (characters: readonly string[]): readonly Script[] => {
  let [last, lastWord]: [Script, Script] = ['han', 'han'];
  return characters.map((character) => {
    const own = scriptOf(character);
    const script = own !== 'shared' ? own : quotes.has(character) ? lastWord : last;
    if (own !== 'shared' && isWord(character)) lastWord = own;
    last = script;
    return script;
  });
};

const quotes = new Set('“”‘’');

const isSetAlike = (one: WordRun, other: WordRun): boolean =>
  one === other ||
  (one.size === other.size &&
    one.bold === other.bold &&
    one.characterSpacing === other.characterSpacing &&
    one.scale === other.scale &&
    one.fonts.eastAsia === other.fonts.eastAsia &&
    one.fonts.ascii === other.fonts.ascii);

/** Most characters are Han, and need not be looked up. */
const isWord = (character: string): boolean =>
  (character >= '\u4e00' && character <= '\u9fff') || /^[\p{L}\p{N}]$/u.test(character);
