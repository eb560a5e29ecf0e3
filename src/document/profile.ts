import { type Message, message } from '../text/message.ts';
import type { Face } from './document.ts';

/** A page layout as data (版式): a file of `templates/profiles/`. Lengths in millimetres, sizes and pitches in points. */
export interface Profile {
  readonly name: string;
  /** What the layout follows, for lists of profiles. */
  readonly summary: Message;
  /** The upright sheet; margins bound the type area (版心). */
  readonly page: {
    readonly width: number;
    readonly height: number;
    readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
    /** From the upper edge of the sheet to the header, from the lower edge to the foot of the page number. */
    readonly header: number;
    readonly footer: number;
  };
  readonly grid: {
    /** Lines a full page holds, and Han characters a full line. */
    readonly lines: number;
    readonly characters: number;
    /** From one line to the next; exact. */
    readonly pitch: number;
    /** Added behind each character of body size; negative draws them together. */
    readonly spacing: number;
  };
  readonly fonts: Readonly<Record<Face, string>> & {
    readonly title: string;
    readonly pageNumber: string;
    /** For letters and digits; null sets them in the face around them. */
    readonly latin: string | null;
    /** What a machine without a face may take for it, the best first. */
    readonly substitutes: Readonly<Record<string, readonly string[]>>;
  };
  /** `wideTable` is for landscape pages. */
  readonly sizes: {
    readonly title: number;
    readonly body: number;
    readonly pageNumber: number;
    readonly imprint: number;
    readonly table: number;
    readonly wideTable: number;
  };
  /** Levels (from 1) whose numerals and lead sentences are bold; the standard has none. */
  readonly bold: readonly number[];
  /** What stands around the number of a page, and whether numbers stand at the outer edges or in the middle. */
  readonly pageNumber: { readonly before: string; readonly after: string; readonly position: 'outside' | 'center' };
  /** 版头: millimetres below the type area's upper edge (`mark`), below 发文字号 (`gap`); the rule's weight in points. */
  readonly letterhead: {
    readonly colour: string;
    readonly mark: number;
    /** The largest size of 发文机关标志; a long name is set smaller. */
    readonly size: number;
    readonly gap: number;
    readonly weight: number;
  };
  /** 信函格式: millimetres from the upper edge of the sheet to the mark, from the mark to the rule, from the lower rule to the lower edge; the rules' length. */
  readonly letter: {
    readonly mark: number;
    readonly gap: number;
    readonly bottom: number;
    readonly length: number;
  };
  /** 版记 in millimetres: the weights of its outer and inner rules, and from its last rule to the lower edge of the sheet. */
  readonly imprint: { readonly outer: number; readonly inner: number; readonly bottom: number };
}

type Shape = 'text' | 'number' | 'text or null' | 'texts' | 'numbers' | { readonly [key: string]: Shape };

const shape = {
  name: 'text',
  summary: { zh: 'text', en: 'text' },
  page: {
    width: 'number',
    height: 'number',
    margins: { top: 'number', bottom: 'number', left: 'number', right: 'number' },
    header: 'number',
    footer: 'number',
  },
  grid: { lines: 'number', characters: 'number', pitch: 'number', spacing: 'number' },
  fonts: {
    title: 'text',
    body: 'text',
    black: 'text',
    script: 'text',
    pageNumber: 'text',
    latin: 'text or null',
    substitutes: 'texts',
  },
  sizes: {
    title: 'number',
    body: 'number',
    pageNumber: 'number',
    imprint: 'number',
    table: 'number',
    wideTable: 'number',
  },
  bold: 'numbers',
  pageNumber: { before: 'text', after: 'text', position: 'text' },
  letterhead: { colour: 'text', mark: 'number', size: 'number', gap: 'number', weight: 'number' },
  letter: { mark: 'number', gap: 'number', bottom: 'number', length: 'number' },
  imprint: { outer: 'number', inner: 'number', bottom: 'number' },
} as const satisfies Shape;

/** Parsed JSON of a profile file: the profile, or what is wrong with the first entry that does not fit. */
export const readProfile = (
  data: unknown,
): { readonly profile: Profile; readonly fault: null } | { readonly profile: null; readonly fault: Message } => {
  const misfit = findMisfit(data, shape, '');
  if (misfit === null) return { profile: data as Profile, fault: null };
  const { path, expected } = misfit;
  return {
    profile: null,
    fault: message(
      `版式文件的 ${path || '内容'} 应为${wording[expected].zh}`,
      `${path || 'the content'} of the profile should be ${wording[expected].en}`,
    ),
  };
};

const wording = {
  text: message('文字', 'a text'),
  number: message('数', 'a number'),
  'text or null': message('文字或 null', 'a text or null'),
  texts: message('“名称: [文字]”的对照', 'a map from names to lists of texts'),
  numbers: message('一列数', 'a list of numbers'),
  map: message('一组键值', 'a map'),
} as const;

interface Misfit {
  readonly path: string;
  readonly expected: keyof typeof wording;
}

const findMisfit = (data: unknown, expected: Shape, path: string): Misfit | null => {
  if (typeof expected === 'string') return fits(data, expected) ? null : { path, expected };
  if (!isMap(data)) return { path, expected: 'map' };
  for (const [key, inner] of Object.entries(expected)) {
    const misfit = findMisfit(data[key], inner, path === '' ? key : `${path}.${key}`);
    if (misfit) return misfit;
  }
  return null;
};

const fits = (data: unknown, expected: Extract<Shape, string>): boolean => {
  if (expected === 'number') return typeof data === 'number' && Number.isFinite(data);
  if (expected === 'numbers') return Array.isArray(data) && data.every((value) => typeof value === 'number');
  if (expected === 'texts') return isMap(data) && Object.values(data).every(isTexts);
  return (typeof data === 'string' && data !== '') || (expected === 'text or null' && data === null);
};

const isMap = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

const isTexts = (data: unknown): boolean => Array.isArray(data) && data.every((value) => typeof value === 'string');
