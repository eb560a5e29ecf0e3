import type { Finding } from '../source/diagnostic.ts';
import { type CheckedFile, findingsOf, gravestFirst } from './reporter.ts';

/** A report that keeps to a bound, and how many findings it had to leave out for that. */
export interface BoundReport {
  readonly text: string;
  readonly leftOut: number;
}

/**
 * A report of at most so many bytes: where all findings are too much, the gravest come first and the rest is left out. Files
 * stay, with fewer findings or none. Where the files alone are too much, findings have as many bytes besides: a report of many
 * files without any would look as if nothing had been found.
 */
export const boundReport = (
  files: readonly CheckedFile<Finding>[],
  write: (files: readonly CheckedFile<Finding>[]) => string,
  most: number,
): BoundReport => {
  const ranked = gravestFirst(findingsOf(files)).map(({ finding }) => finding);
  const whole = write(files);
  if (bytesIn(whole, most) <= most) return { text: whole, leftOut: 0 };
  const bare = bytesIn(write(withFindings(files, new Set())), most);
  const spare = bare > most ? bare : 0;
  let kept = ranked.length;
  let text = whole;
  for (let size = bytesIn(text, most); size > most + spare && kept > 0; size = bytesIn(text, most)) {
    // A little less than should fit: the next round is seldom needed.
    kept = Math.floor((kept * most * 0.9) / (size - spare));
    text = write(withFindings(files, new Set(ranked.slice(0, kept))));
  }
  return { text, leftOut: ranked.length - kept };
};

const withFindings = (files: readonly CheckedFile<Finding>[], told: ReadonlySet<Finding>) =>
  files.map(({ path, diagnostics }) => ({ path, diagnostics: diagnostics.filter((each) => told.has(each)) }));

/** The bytes of a text in UTF-8; 0 where they cannot come near a bound. */
const bytesIn = (text: string, most: number): number =>
  text.length * 3 <= most ? 0 : new TextEncoder().encode(text).length;
