import '../seed.ts';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../src/plan/plan.ts';
import { defaultsOf } from '../../src/rules/rule.ts';
import { rules } from '../../src/rules/rules.ts';
import { createCalendar } from '../../src/text/calendar.ts';
import { forget } from '../../src/text/remember.ts';
import { planOf } from '../plan/plan-of.ts';

const signs = vi.hoisted(() => ({ areForced: false }));

vi.mock('../../src/text/signs.ts', async (original) => {
  const real = await original<typeof import('../../src/text/signs.ts')>();
  return { ...real, signsOf: (text: string) => (signs.areForced ? -1 : real.signsOf(text)) };
});

const calendar = createCalendar({});

/** What every rule has against a plan, with texts left out by their signs and rules that it does not concern, or none left out. */
const findings = (plan: Plan, areForced: boolean): readonly string[] => {
  signs.areForced = areForced;
  forget();
  const asked = rules.filter(({ concerns }) => areForced || concerns === undefined || concerns(plan));
  return asked.flatMap((rule) =>
    [...rule.check(plan, { calendar, options: defaultsOf(rule) })].map(
      ({ at: [, key, range], severity }) => `${rule.id} ${key} ${range?.start}-${range?.end} ${severity ?? ''}`,
    ),
  );
};

/** Lines of the texts of all examples, right and wrong. */
const lines = rules
  .flatMap(({ example }) => `${example.bad}\n${example.good}`.split('\n'))
  .map((line) =>
    line
      .replace(/ #!$/, '')
      .replace(/^\s*(?:- )?(?:text|title): /, '')
      .trim(),
  )
  .filter((line) => /\p{Script=Han}/u.test(line) && !/^(?:- )?(?:\w+:|\{)/.test(line));

/** Characters that rules look for, and wide and narrow ones like them. */
const marks = [
  ...'0５第年月日号时:：-—～至到.．。、，等（）()《》“”"\u3000\u00a0%％‰万亿元其中占见照附件分别共计组+＋|巡走深左右上下以余多由从较比FM二零〇①一是①',
];

const texts = fc
  .array(fc.oneof(fc.constantFrom(...lines), fc.constantFrom(...marks), fc.constantFrom(...marks)), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

describe('the signs of a text', () => {
  it('leave out no text that a rule has something against', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const plan = await planOf(text, []);
        expect(findings(plan, false)).toEqual(findings(plan, true));
      }),
      { numRuns: 300 },
    );
  });

  it('leave out none of the lines that rules have as examples', async () => {
    for (const line of lines) {
      const plan = await planOf(line, []);
      expect(findings(plan, false)).toEqual(findings(plan, true));
    }
  });
});
