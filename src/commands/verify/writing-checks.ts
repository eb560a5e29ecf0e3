import type { Prose } from '../../plan/plan.ts';
import { writingRules } from '../../rules/rules.ts';
import type { Slip, WritingRule } from '../../rules/text-rule.ts';
import { message, type Severity } from '../../text/message.ts';
import { readWriting } from '../../text/typography/writing.ts';
import type { Check, Deviation, Strength } from '../../verify/check.ts';
import { of } from '../../verify/deviate.ts';
import { findElements } from '../../verify/elements/find-elements.ts';

const strengths: Readonly<Record<Severity, Strength>> = { error: 'required', warning: 'usual', info: 'practice' };

/** As many characters are shown on either side of a slip. */
const around = 6;

const checkOf = ({ id, severity, source, clause, summary, cue, slips }: WritingRule): Check => ({
  id,
  strength: strengths[severity],
  clause: source.startsWith('GB') ? [source, clause ?? ''].join(' ').trim() : '',
  summary,
  *check(file): Generator<Deviation> {
    const { titles: groups, imprint } = findElements(file);
    const titles = new Set(groups.flat());
    const isSpread = new Set(imprint);
    for (const paragraph of file.paragraphs) {
      const { text } = paragraph;
      if (!cue.test(text)) continue;
      const prose: Prose = { at: [paragraph, titles.has(paragraph) ? 'title' : 'text'], text };
      for (const { slip, count } of countAlike(slips(readWriting(text), prose))) {
        // Blanks set office and date apart in 版记.
        if (isSpread.has(paragraph) && /^\s{2,}$/.test(text.slice(slip.start, slip.end))) continue;
        const { start, end, message: told, severity: own } = slip;
        const more =
          count > 1 ? message(`（本段共${count}处）`, ` (${count} times in this paragraph)`) : message('', '');
        const words = text.slice(Math.max(0, start - around), end + around);
        const found = of(paragraph, told.zh + more.zh, told.en + more.en, words);
        yield own === undefined ? found : { ...found, strength: strengths[own] };
      }
    }
  },
});

/** Slips of one text that are told alike are one, the first of them, with their number. */
const countAlike = (slips: Iterable<Slip>): Iterable<{ readonly slip: Slip; readonly count: number }> => {
  const alike = new Map<string, { readonly slip: Slip; count: number }>();
  for (const slip of slips) {
    const known = alike.get(slip.message.zh);
    if (known) known.count += 1;
    else alike.set(slip.message.zh, { slip, count: 1 });
  }
  return alike.values();
};

/** The rules about how a text is written, as checks of Word files: the same slips under the same ids. */
export const writingChecks: readonly Check[] = writingRules.map(checkOf);
