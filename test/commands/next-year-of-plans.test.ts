import { cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

// The plans of this repository and a province in small, rolled on and held against this year's.

let folder = '';
const root = join(import.meta.dirname, '../..');
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-next-years-'));
  await cp(join(root, 'plans'), join(folder, 'plans'), { recursive: true });
  await cp(join(root, 'test/repository'), join(folder, 'province'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

interface Found {
  readonly path: string;
  readonly diagnostics: readonly { readonly ruleId: string; readonly severity: string }[];
}

/** The findings of a run, as `path rule`, infos left aside. */
const findingsIn = async (place: string, ...paths: readonly string[]): Promise<readonly string[]> => {
  const { stdout } = await runKepu(place, ['validate', '--reporter', 'json', ...paths]);
  const { files } = JSON.parse(stdout) as { files: readonly Found[] };
  return files.flatMap(({ path, diagnostics }) =>
    diagnostics.filter(({ severity }) => severity !== 'info').map(({ ruleId }) => `${path} ${ruleId}`),
  );
};

describe('the plans of this repository', () => {
  it('have no finding more that a calendar does not bring', async () => {
    const before = await findingsIn(folder, 'plans');
    for (const [name, year] of [
      ['county', 2026],
      ['plan', 2020],
    ] as const) {
      const { exitCode } = await runKepu(folder, ['next-year', `plans/${name}-${year}.yaml`]);
      expect(exitCode).toBe(0);
    }
    const after = await findingsIn(folder, 'plans/county-2027.yaml', 'plans/plan-2021.yaml');
    const known = before.map((each) => each.replace('2026', '2027').replace('2020', '2021'));
    expect(after.filter((each) => !known.includes(each))).toEqual([
      'plans/county-2027.yaml column-episodes-exceed-calendar',
      'plans/county-2027.yaml calendar-year-uncovered',
    ]);
  });
});

describe('a province with cities and counties', () => {
  it('is rolled on from above without an error, its links leading to the plans of the same year', async () => {
    const province = join(folder, 'province');
    const names = (await readdir(join(province, 'plans/2026'))).sort();
    const byLevel = ['province', 'qi', ''].map((start) => names.filter((name) => name.startsWith(start)));
    for (const name of new Set(byLevel.flat())) {
      const { exitCode } = await runKepu(province, ['next-year', `plans/2026/${name}`]);
      expect(exitCode).toBe(0);
    }
    expect((await readdir(join(province, 'plans/2027'))).sort()).toEqual(
      names.map((name) => name.replace('2026', '2027')),
    );
    // 比上年增加10场 of a target that is as it was: somebody must say by how many.
    expect(await findingsIn(province)).toEqual(['plans/2027/province-2027.yaml delta-base-mismatch']);
  });
});
