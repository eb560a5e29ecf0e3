import { describe, expect, it } from 'vitest';
import { generateHolidays } from './holidays.ts';

describe('holidays.generated.ts', () => {
  it('is what the installed chinese-days says', async () => {
    await expect(await generateHolidays()).toMatchFileSnapshot('../../src/text/generated/holidays.generated.ts');
  });
});
