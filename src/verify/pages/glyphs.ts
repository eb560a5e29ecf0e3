import type { WordParagraph, WordRun } from '../word-file.ts';
import { characterWidth, isHalfWidthFace, isIdeograph, type Script, scriptOf } from './character-width.ts';
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
export const readGlyphs = (paragraph: GlyphSource, { hanLatinGap }: Typesetting): readonly Glyph[] => {
  const characters = shareScripts(readCharacters(paragraph));
  return characters.map((character, index) => {
    const { text, setting, script, isWord } = character;
    const before = characters[index - 1];
    const next = characters[index + 1];
    const isApart = hanLatinGap && isWord && before !== undefined && before.script !== script && before.isWord;
    const isJoined = next !== undefined && next.script === script && isSetAlike(setting, next.setting);
    const isHan = script === 'han' || (setting.isHinted && scriptOf(text) === 'shared');
    return {
      text,
      width: Math.round((characterWidth(text, isHan || setting.isHalfWidth) * setting.size * setting.scale) / 100),
      spacing: isJoined ? setting.spacing : 0,
      gap: isApart ? Math.floor(setting.size / 5) : 0,
      script,
      size: setting.size,
      face: isHan ? setting.eastAsia : setting.ascii,
    };
  });
};

type GlyphSource = Pick<WordParagraph, 'runs' | 'numeral' | 'pageBreaks'>;

/** What all characters of a run have in common. */
interface Setting {
  readonly size: number;
  readonly scale: number;
  readonly spacing: number;
  readonly bold: boolean;
  readonly eastAsia: string;
  readonly ascii: string;
  /** Whether marks of both scripts are Han in it. */
  readonly isHinted: boolean;
  /** Whether its letters and digits are half as wide as Han characters. */
  readonly isHalfWidth: boolean;
}

const settingOf = ({ size, scale, characterSpacing, bold, fonts }: WordRun): Setting => ({
  size: size * 10,
  scale,
  spacing: characterSpacing,
  bold,
  eastAsia: fonts.eastAsia,
  ascii: fonts.ascii,
  isHinted: fonts.hint === 'eastAsia',
  isHalfWidth: isHalfWidthFace(fonts.ascii),
});

interface Character {
  readonly text: string;
  readonly setting: Setting;
  readonly isWord: boolean;
  script: Script;
}

const character = (text: string, setting: Setting): Character => ({
  text,
  setting,
  isWord: isWord(text),
  script: scriptOf(text),
});

/** A numeral is set as the first run is. */
const readCharacters = ({ runs, numeral, pageBreaks }: GlyphSource): readonly Character[] => {
  const characters: Character[] = [];
  let [offset, next] = [numeral.length, 0];
  for (const [index, run] of runs.entries()) {
    const setting = settingOf(run);
    if (index === 0) for (const text of numeral) characters.push(character(text, setting));
    for (const text of run.text) {
      for (; (pageBreaks[next] ?? offset + 1) <= offset; next += 1) characters.push(character(pageBreak, setting));
      if (!run.hidden) characters.push(character(text, setting));
      offset += text.length;
    }
  }
  return characters;
};

/**
 * Marks of both scripts go with what stands before them, and those that open a text with Han; quotation marks go with
 * the last word, whatever marks are between.
 */
const shareScripts = (characters: readonly Character[]): readonly Character[] => {
  let [last, lastWord]: [Script, Script] = ['han', 'han'];
  for (const one of characters) {
    if (one.script === 'shared') one.script = quotes.has(one.text) ? lastWord : last;
    else if (one.isWord) lastWord = one.script;
    last = one.script;
  }
  return characters;
};

const quotes = new Set('“”‘’');

const isSetAlike = (one: Setting, other: Setting): boolean =>
  one === other ||
  (one.size === other.size &&
    one.bold === other.bold &&
    one.spacing === other.spacing &&
    one.scale === other.scale &&
    one.eastAsia === other.eastAsia &&
    one.ascii === other.ascii);

/** Most characters are Han, and need not be looked up. */
const isWord = (text: string): boolean => isIdeograph(text.charCodeAt(0)) || /^[\p{L}\p{N}]$/u.test(text);
