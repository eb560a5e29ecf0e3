import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { defaultsOf, type Edit, type Rule } from '../../src/rules/rule.ts';
import { Origins } from '../../src/source/origins.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import type { Span } from '../../src/text/span.ts';

const calendar = createCalendar();

/** A plan of 2026 with one task of that text. It never was a file. */
export const planWith = (text: string, numbering?: string[]): Plan =>
  normalisePlan(
    {
      kepu: 1,
      title: '清河县科协2026年科普工作要点',
      year: 2026,
      issuer: '清河县科学技术协会',
      ...(numbering && { numbering }),
      sections: [{ title: '强化科普供给', tasks: [{ title: '抓好落实', text }] }],
    },
    [],
    'plan',
    new Origins(),
  );

/** What a rule finds in a text (`warning “…”` without its message), and the text with every fix made. */
export const slipsIn = (rule: Rule, text: string, plan = planWith(text)) => {
  const violations = [...rule.check(plan, { calendar, options: defaultsOf(rule) })];
  const found = violations.map(({ at: [, , range], severity }) => {
    const words = text.slice(range?.start, range?.end);
    return severity ? `${severity} ${words}` : words;
  });
  return {
    found,
    fixed: withEdits(
      text,
      violations.flatMap(({ fix }) => fix?.edits ?? []),
    ),
    violations,
  };
};

const withEdits = (text: string, edits: readonly Edit[]): string => {
  let fixed = text;
  for (const { at, text: instead } of [...edits].sort((a, b) => rangeOf(b).start - rangeOf(a).start)) {
    fixed = fixed.slice(0, rangeOf({ at }).start) + instead + fixed.slice(rangeOf({ at }).end);
  }
  return fixed;
};

const rangeOf = ({ at: [, , range] }: Pick<Edit, 'at'>): Span => range ?? { start: 0, end: 0 };
