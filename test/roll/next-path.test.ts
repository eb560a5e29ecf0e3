import { describe, expect, it } from 'vitest';
import { nextIdOf, nextPlaceOf } from '../../src/roll/next-path.ts';

describe('where next year’s file goes', () => {
  it.each([
    ['/r/plans', 'plan-2026.yaml', '/r/plans', 'plan-2027.yaml'],
    ['/r/plans/2026', 'qinghe.yaml', '/r/plans/2027', 'qinghe.yaml'],
    ['/r/plans/2026', 'qinghe-2026.yaml', '/r/plans/2027', 'qinghe-2027.yaml'],
    ['/r/2026年', '要点.yml', '/r/2027年', '要点.yml'],
    ['/r/2026年度', '2026年要点.yml', '/r/2027年度', '2027年要点.yml'],
    ['/r', '要点.yaml', '/r', '要点-2027.yaml'],
    ['/r', 'qinghe.YAML', '/r', 'qinghe-2027.YAML'],
    ['/r', 'plan', '/r', 'plan-2027'],
    ['/r/2026-old', 'plan-20260.yaml', '/r/2026-old', 'plan-20260-2027.yaml'],
    ['/r', '2026-plan-2026.yaml', '/r', '2026-plan-2027.yaml'],
    ['/2026/plans', 'a.yaml', '/2026/plans', 'a-2027.yaml'],
  ])('%s/%s', (folder, name, nextFolder, nextName) => {
    expect(nextPlaceOf(folder, name, 2026, false)).toEqual({ folder: nextFolder, name: nextName });
  });

  it('with the year in its name where the folder alone would not do', () => {
    expect(nextPlaceOf('/r/2026', '要点.yaml', 2026, true)).toEqual({ folder: '/r/2027', name: '要点-2027.yaml' });
  });
});

it.each([
  ['plan-2026', 'plan-2027'],
  ['qinghe2026kx', 'qinghe2027kx'],
  ['qinghe', 'qinghe-2027'],
])('the id behind %s is %s', (id, next) => {
  expect(nextIdOf(id, 2026)).toBe(next);
});
