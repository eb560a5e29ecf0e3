import { attribute, childOf, childrenOf, type Element, findElement } from './element.ts';
import { themed } from './properties.ts';

/** The face that a font property means: itself, or the one of the theme that it names. */
export type FaceOf = (written: string) => string;

/** How faces are named by a theme (`a:fontScheme`); without one, and for what it does not name, nothing. */
export const readFaces = (theme: Element | null): FaceOf => {
  const scheme = theme && findElement(theme, 'fontScheme');
  const faces = new Map<string, string>();
  for (const [name, kind] of [
    ['major', 'majorFont'],
    ['minor', 'minorFont'],
  ] as const) {
    const fonts = childOf(scheme, kind);
    const latin = attribute(childOf(fonts, 'latin'), 'typeface') ?? '';
    for (const script of ['HAnsi', 'Ascii']) faces.set(`${name}${script}`, latin);
    faces.set(`${name}EastAsia`, eastAsian(fonts));
  }
  return (written) => (written.startsWith(themed) ? (faces.get(written.slice(themed.length)) ?? '') : written);
};

/** The face for Chinese: the one for all of East Asia where there is one. */
const eastAsian = (fonts: Element | null): string => {
  const all = attribute(childOf(fonts, 'ea'), 'typeface') ?? '';
  if (all !== '') return all;
  const simplified = childrenOf(fonts, 'font').find((font) => attribute(font, 'script') === 'Hans');
  return attribute(simplified ?? null, 'typeface') ?? '';
};
