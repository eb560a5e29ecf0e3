import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

/** Makes objects of which some live on for a while, and prints by how much the space for new objects grew meanwhile. */
const growth = (first: string): string => `
  import { getHeapSpaceStatistics } from 'node:v8';
  import { holdMemory } from ${JSON.stringify(new URL('../../src/commands/hold-memory.ts', import.meta.url).href)};
  const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size;
  ${first}
  const before = size();
  let kept = [];
  for (let round = 0; round < 200; round++) kept = [...kept.slice(-20), Array.from({ length: 20000 }, (_, at) => ({ at }))];
  console.log(size() / before);`;

const grown = async (first: string): Promise<number> => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', growth(first)];
  return Number((await promisify(execFile)(process.execPath, args)).stdout);
};

describe('holdMemory', () => {
  it('keeps the space for new objects as large as it is', async () => {
    expect(await grown('await holdMemory();')).toBeLessThanOrEqual(1);
    expect(await grown('')).toBeGreaterThan(1);
  });
});
