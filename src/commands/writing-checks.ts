import type { Prose } from '../plan/plan.ts';
import { writingRules } from '../rules/rules.ts';
import type { WritingRule } from '../rules/text-rule.ts';
import type { Severity } from '../text/message.ts';
import { readWriting } from '../text/typography/writing.ts';
import type { Check, Deviation, Strength } from '../verify/check.ts';
import { of } from '../verify/deviate.ts';
import { findElements } from '../verify/elements/find-elements.ts';

const strengths: Readonly<Record<Severity, Strength>> = { error: 'required', warning: 'usual', info: 'practice' };

/** As many characters are shown on either side of a slip. */
const around = 6;

const checkOf = ({ id, severity, source, clause, summary, cue, slips }: WritingRule): Check => ({
  id,
  strength: strengths[severity],
  clause: source.startsWith('GB') ? [source, clause ?? ''].join(' ').trim() : '',
  summary,
  *check(file): Generator<Deviation> {
    const titles = new Set(findElements(file).titles.flat());
    for (const paragraph of file.paragraphs) {
      const { text } = paragraph;
      if (!cue.test(text)) continue;
      const prose: Prose = { at: [paragraph, titles.has(paragraph) ? 'title' : 'text'], text };
      for (const { start, end, message, severity: own } of slips(readWriting(text), prose)) {
        const found = of(paragraph, message.zh, message.en, text.slice(Math.max(0, start - around), end + around));
        yield own === undefined ? found : { ...found, strength: strengths[own] };
      }
    }
  },
});

/** The rules about how a text is written, as checks of Word files: the same slips under the same ids. */
export const writingChecks: readonly Check[] = writingRules.map(checkOf);
