import type { Aside } from '../document/reading.ts';
import { nameUnits, withoutInvisible } from '../text/invisible.ts';

/** Every way to end a line: those of all systems, of mainframes (U+0085) and of Unicode, and the ends of columns and pages. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** A text with line feeds alone as its line ends, without characters that no plan may hold or nobody sees. */
export const takeInvisible = (text: string): { readonly text: string; readonly asides: readonly Aside[] } => {
  const { text: visible, taken } = withoutInvisible(text.replace(lineEnds, '\n'));
  const asides: readonly Aside[] =
    taken.size === 0 ? [] : [{ kind: 'invisible', block: null, words: nameUnits(taken) }];
  return { text: visible, asides };
};
