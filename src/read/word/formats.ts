import { childOf, type Element, valOf } from './element.ts';
import { wholeOf } from './measure.ts';
import { deepestLevel, type Numbering } from './numbering.ts';
import { type ParagraphFormat, paragraphFormat } from './paragraph-format.ts';
import { look, noProperties, type Properties, propertiesOf } from './properties.ts';
import { type RunFormat, runFormat } from './run-format.ts';
import type { Style, Styles } from './styles.ts';
import type { FaceOf } from './theme.ts';

/** What the parts beside the main one say of how it is set. */
export interface Setting {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly faceOf: FaceOf;
}

/** A paragraph as its `w:pPr` has it, resolved. */
export interface SetParagraph {
  readonly style: Style;
  readonly format: ParagraphFormat;
  /** The list that it belongs to and how deep, or null. */
  readonly numbered: { readonly id: string; readonly depth: number } | null;
}

/** As many different settings are kept to be given again. */
const mostKept = 10_000;

/** Resolves settings; the same settings give the same object, as long as a file has not very many. */
export class Formats {
  readonly #setting: Setting;
  readonly #paragraphs = new Map<string, SetParagraph>();
  readonly #runs = new Map<string, RunFormat>();

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** The style of what stands in no table. */
  get usualTable(): Style {
    return this.#setting.styles.styleOf('table', '');
  }

  /** The paragraph style that a `w:pPr` names, or the default one. */
  styleOf(pPr: Element | null): Style {
    return this.#setting.styles.styleOf('paragraph', valOf(childOf(pPr, 'pStyle')));
  }

  /** What a `w:pPr` comes to within a table of a style and a section whose lines are so high. */
  paragraph(pPr: Element | null, table: Style, lineHeight: number): SetParagraph {
    const direct = propertiesOf(pPr);
    const style = this.styleOf(pPr);
    const key = JSON.stringify([style.id, table.id, lineHeight, ...direct]);
    const known = this.#paragraphs.get(key);
    if (known) return known;
    const made = this.#setParagraph(direct, style, table, lineHeight);
    if (this.#paragraphs.size >= mostKept) this.#paragraphs.clear();
    this.#paragraphs.set(key, made);
    return made;
  }

  /** What a `w:rPr` comes to in a paragraph of a style within a table of one. */
  run(rPr: Element | null, paragraph: Style, table: Style): RunFormat {
    const direct = propertiesOf(rPr);
    const character = this.#setting.styles.styleOf('character', valOf(childOf(rPr, 'rStyle')));
    const key = JSON.stringify([character.id, paragraph.id, table.id, ...direct]);
    const known = this.#runs.get(key);
    if (known) return known;
    const made = runFormat(
      {
        direct,
        character: character.run,
        paragraph: paragraph.run,
        table: table.run,
        defaults: this.#setting.styles.runDefaults,
      },
      this.#setting.faceOf,
    );
    if (this.#runs.size >= mostKept) this.#runs.clear();
    this.#runs.set(key, made);
    return made;
  }

  #setParagraph(direct: Properties, style: Style, table: Style, lineHeight: number): SetParagraph {
    const { numbering, styles } = this.#setting;
    const farther = [style.paragraph, table.paragraph, styles.paragraphDefaults];
    const id = look([direct, ...farther], 'numPr.numId.val');
    const list = id === null ? undefined : numbering.get(id);
    const depth = clamp(wholeOf(look([direct, ...farther], 'numPr.ilvl.val')) ?? 0);
    const level = list?.levels.get(depth);
    // A numbering that a style names is within the style; one of the paragraph's own stands between the two.
    const own = direct.has('numPr.numId.val') ? (level?.paragraph ?? noProperties) : noProperties;
    return {
      style,
      format: paragraphFormat([direct, own, ...farther], lineHeight),
      numbered: id !== null && level ? { id, depth } : null,
    };
  }
}

const clamp = (depth: number): number => Math.min(Math.max(depth, 0), deepestLevel);
