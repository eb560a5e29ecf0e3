import fc from 'fast-check';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { planFile } from '../plan/arbitrary-plan.ts';

/** Pieces of texts that have meant trouble, as far as a plan may hold them. */
const pieces = [
  ...'甲乙丙，。：；！？、（）《》“”‘’—…·　 :-#&*!|>%@`"\'{}[],?~=+$^_\\/<.;()0aZ',
  ...[
    ': ',
    '- ',
    ' #',
    '<<',
    '---',
    '...',
    '%YAML',
    '&a',
    '*a',
    '!!str',
    'null',
    'true',
    'no',
    '~',
    '.inf',
    '0x1F',
    '1e400',
    '012',
    '12:30',
  ],
  ...[
    '2026-02-30',
    '30场',
    '不少于',
    '**',
    '](',
    '<b>',
    '&amp;',
    '<!--',
    ']]>',
    '=1+1',
    '@a',
    '::error::',
    '##[x]',
    '{owner}',
    '__proto__',
  ],
  ...[
    '𠮷',
    '👨‍👩‍👧',
    'é',
    'e\u0301',
    '\ue000',
    '㍿',
    'ﬁ',
    '\u00a0',
    '１２',
    '①',
    '[object Object]',
    'javascript:x',
    'http://a.invalid/b_c',
  ],
];

/** Words on one line that mean to be taken for something else; never blank. */
export const nastyWords = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 12 })
  .map((parts) => parts.join(''))
  .filter((words) => words.trim() !== '' && !/^[一二三四五六七八九十\d（(①-⑳１２]/u.test(words));

/** Words of plans that stand for themselves: whatever is written there means nothing else. */
const freeKeys = new Set([
  'title',
  'text',
  'overview',
  'note',
  'indicator',
  'noticeText',
  'noticeTitle',
  'contact',
  'relation',
  'suffix',
  'term',
  'means',
]);

/**
 * Any plan file of the right shape, with nasty words wherever a plan says something in its own words. Most have one entry
 * in each list: a thousand small plans find more than a hundred large ones.
 */
export const nastyPlan: fc.Arbitrary<PlanFile> = fc
  .tuple(planFile, fc.array(nastyWords, { minLength: 5, maxLength: 15 }), fc.integer({ min: 1, max: 10 }))
  .map(([plan, words, longest]) => {
    let next = 0;
    const replace = (value: unknown, key: string): unknown => {
      if (typeof value === 'string' && freeKeys.has(key)) {
        next += 1;
        return words[next % words.length];
      }
      if (Array.isArray(value)) return value.slice(0, longest < 9 ? 1 : longest).map((item) => replace(item, ''));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replace(child, name)]));
    };
    return replace(plan, '') as PlanFile;
  });
