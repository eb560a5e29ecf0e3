import type { Finding } from '../source/diagnostic.ts';
import { type CheckedFile, findingsOf, gravestFirst } from './reporter.ts';

/** A report that keeps to a bound, and how many findings it had to leave out for that. */
export interface BoundReport {
  readonly text: string;
  readonly leftOut: number;
}

/**
 * A report of at most so many bytes: where all findings are too much, the gravest come first and the rest is left out. Files
 * stay, with fewer findings or none; a report that is too large without any finding stays as it is.
 */
export const boundReport = (
  files: readonly CheckedFile<Finding>[],
  write: (files: readonly CheckedFile<Finding>[]) => string,
  most: number,
): BoundReport => {
  const ranked = gravestFirst(findingsOf(files)).map(({ finding }) => finding);
  let kept = ranked.length;
  let text = write(files);
  for (let size = bytesIn(text, most); size > most && kept > 0; size = bytesIn(text, most)) {
    // A little less than should fit: the next round is seldom needed.
    kept = Math.floor((kept * most * 0.9) / size);
    const told = new Set(ranked.slice(0, kept));
    text = write(
      files.map(({ path, diagnostics }) => ({ path, diagnostics: diagnostics.filter((each) => told.has(each)) })),
    );
  }
  return { text, leftOut: ranked.length - kept };
};

/** The bytes of a text in UTF-8; 0 where they cannot come near a bound. */
const bytesIn = (text: string, most: number): number =>
  text.length * 3 <= most ? 0 : new TextEncoder().encode(text).length;
