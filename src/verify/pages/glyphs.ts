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

/** The characters of a paragraph that are printed, line feeds and tabs among them. */
export const readGlyphs = ({ runs }: Pick<WordParagraph, 'runs'>, typesetting: Typesetting): readonly Glyph[] => {
  const glyphs: Glyph[] = [];
  const characters = runs
    .filter(({ hidden }) => !hidden)
    .flatMap((run) => Array.from(run.text, (text) => ({ text, run })));
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
      width: Math.round(characterWidth(text, isHan || isHalfWidthFace(run.fonts.ascii)) * size),
      spacing: isJoined ? run.characterSpacing : 0,
      gap: typesetting.hanLatinGap && isApart ? Math.floor(size / 5) : 0,
      script,
      size,
      face: isHan ? run.fonts.eastAsia : run.fonts.ascii,
    });
  }
  return glyphs;
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
    one.fonts.eastAsia === other.fonts.eastAsia &&
    one.fonts.ascii === other.fonts.ascii);

const isWord = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
