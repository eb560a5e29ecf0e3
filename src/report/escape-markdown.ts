import { visible } from '../text/visible.ts';

/**
 * A text in a paragraph of Markdown that shows exactly its characters. What sites make of words by themselves – mentions,
 * numbers of issues, addresses, formulas, emoji – happens in no code, and nowhere else can it be put off.
 */
export const escapeMarkdown = (text: string): string =>
  visible(text)
    .split(/([!-~]+)/)
    .map((run, index) =>
      index % 2 === 0 ? run : isRisky(run) ? writeCode(run) : run.replace(/[&*<>[\\\]_`|]/g, '\\$&'),
    )
    .join('')
    // What begins a list or a heading where a paragraph may begin.
    .replace(/^(\s*)([-+=]|\d{1,9}(?=[.)]))/, (_whole, blanks: string, mark: string) =>
      /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
    );

/** Words without blanks in which a site may see more than words: @name, #1, !1, ~label, %milestone, &1, $x$, :name:, a://b, www., a hash. */
const isRisky = (run: string): boolean =>
  /[@#$~^]|[!%&:[][A-Za-z0-9"_+-]|(?<!\d)[!%&]$|:\/\/|www\.|[0-9a-f]{7}|[A-Za-z]{2}-\d/i.test(run);

/** A text as code; of no text there is none. */
export const writeCode = (text: string): string => {
  const shown = visible(text);
  if (shown === '') return '';
  const fence = '`'.repeat(Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length)) + 1);
  const isPadded = /^[` ]|[` ]$/.test(shown) && shown.trim() !== '';
  return isPadded ? `${fence} ${shown} ${fence}` : `${fence}${shown}${fence}`;
};
