import { colourOf } from './paragraph-format.ts';
import { type Levels, look, lookNumber, lookSwitch, type Properties, themed } from './properties.ts';
import type { FaceOf } from './theme.ts';

/** How a run is set, whatever it says: its size in half points. */
export interface RunFormat {
  readonly fonts: {
    readonly ascii: string;
    readonly eastAsia: string;
    readonly hint: string;
    /** Whether a theme names one of them, which then wins. */
    readonly isThemed: boolean;
  };
  readonly size: number;
  /** Twips added behind each character. */
  readonly characterSpacing: number;
  /** Width of the characters in percent. */
  readonly scale: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** RRGGBB in capitals, or auto. */
  readonly colour: string;
  readonly hidden: boolean;
  /** Of East Asian text where the file says so, else of any. */
  readonly language: string;
}

/** The levels of a run, whose switches do not simply win over each other. */
export interface RunLevels {
  readonly direct: Properties;
  readonly character: Properties;
  readonly paragraph: Properties;
  readonly table: Properties;
  readonly defaults: Properties;
}

/** The settings of a run that take effect. */
export const runFormat = (run: RunLevels, faceOf: FaceOf): RunFormat => {
  const levels = [run.direct, run.character, run.paragraph, run.table, run.defaults];
  const [ascii, eastAsia] = ['ascii', 'eastAsia'].map((script) => look(levels, `rFonts.${script}`) ?? usualFace);
  return {
    fonts: {
      ascii: faceOf(ascii ?? usualFace),
      eastAsia: faceOf(eastAsia ?? usualFace),
      hint: look(levels, 'rFonts.hint') ?? '',
      isThemed: [ascii, eastAsia].some((face) => face?.startsWith(themed)),
    },
    size: lookNumber(levels, 'sz.val') ?? usualSize,
    characterSpacing: lookNumber(levels, 'spacing.val') ?? 0,
    scale: percentOf(look(levels, 'w.val')),
    bold: toggle(run, 'b'),
    italic: toggle(run, 'i'),
    underline: (look(levels, 'u.val') ?? 'none') !== 'none',
    colour: colourOf(look(levels, 'color.val')),
    hidden: toggle(run, 'vanish'),
    language: languageOf(levels),
  };
};

/** What Word takes where a file names nothing. */
const usualFace = 'Times New Roman';
const usualSize = 20;

/** A switch of styles (clause 17.7.3): on where an odd number of their levels says so, unless the run or the defaults decide. */
const toggle = ({ direct, character, paragraph, table, defaults }: RunLevels, name: string): boolean => {
  if (direct.has(`${name}.val`)) return lookSwitch([direct], name, false);
  if (lookSwitch([defaults], name, false)) return true;
  return [character, paragraph, table].filter((level) => lookSwitch([level], name, false)).length % 2 === 1;
};

const percentOf = (written: string | null): number => {
  const percent = Number.parseInt(written ?? '', 10);
  return percent > 0 ? percent : 100;
};

const languageOf = (levels: Levels): string => look(levels, 'lang.eastAsia') ?? look(levels, 'lang.val') ?? '';
