import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/workspace/match-paths.ts';

describe('createMatcher', () => {
  it.each([
    [['plans/county/**'], '/work/plans/county/a.yaml', true],
    [['plans/county/**'], '/work/plans/city/a.yaml', false],
    [['plans/county/**'], '/elsewhere/plans/county/a.yaml', false],
    [['plans/county/**'], '/worker/plans/county/a.yaml', false],
    [['./plans/*.yaml'], '/work/plans/a.yaml', true],
    [['plans/*.yaml'], '/work/plans/county/a.yaml', false],
    [['*.yaml'], '/work/a.yaml', true],
    [['*.yaml'], '/work/plans/a.yaml', false],
    [['**'], '/work/.hidden/计划.yaml', true],
    [['计划/清河*.{yaml,yml}'], '/work/计划/清河县.yml', true],
    [['plans/**', '!plans/old/**'], '/work/plans/a.yaml', true],
    [['plans/**', '!plans/old/**'], '/work/plans/old/a.yaml', false],
    [['!plans/old/**'], '/work/plans/a.yaml', true],
    [['!plans/old/**'], '/work/plans/old/a.yaml', false],
    [['**'], '/work', false],
    [['计划(1)*.yaml'], '/work/计划(1)稿.yaml', true],
    [['plans/*/*.yaml'], '/work/plans/\n甲/\u2028.yaml', true],
    [['**', '!plans/**'], '/work/plans/甲\n/a.yaml', false],
    [['+(a).yaml'], '/work/aa.yaml', false],
  ])('%j for %s: %s', async (patterns, path, isMeant) => {
    expect((await createMatcher(patterns, '/work'))(path)).toBe(isMeant);
  });

  it('sees paths from the root of a disk', async () => {
    expect((await createMatcher(['a.yaml'], '/'))('/a.yaml')).toBe(true);
  });

  it.each([
    '@(+(a+(a)))+(a)b',
    '((((((((((a*)*)*)*)*)*)*)*)*)*)b',
    '*a*a*a*a*a*a*a*a*a*a*a*a*a*a*a*ab',
    '**/**/**/**/**/a',
    'a*'.repeat(60),
  ])('never hangs on %s', async (pattern) => {
    const path = `/work/${'a'.repeat(60)}.yaml`;
    const matched = createMatcher([pattern], '/work').then((matches) => matches(path));
    await expect(matched.catch((error: Error) => error.constructor.name)).resolves.toSatisfy(
      (found: unknown) => found === false || found === 'UserError',
    );
  });
});
