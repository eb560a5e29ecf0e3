import { expect, it } from 'vitest';
import { refuseRows } from '../../src/commands/bound-output.ts';
import { builtInLimits } from '../../src/text/limits.ts';

it('takes as many rows as the limit says, and no more', () => {
  expect(() => refuseRows('清单', builtInLimits.rows, builtInLimits)).not.toThrow();
  expect(() => refuseRows('清单', builtInLimits.rows + 1, builtInLimits)).toThrow();
});
