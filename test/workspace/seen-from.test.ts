import { expect, it } from 'vitest';
import { seenFrom } from '../../src/workspace/seen-from.ts';

it.each([
  ['/work', '/work/plans/a.yaml', 'plans/a.yaml'],
  ['/work/plans', '/work/a.yaml', '../a.yaml'],
  ['/work/plans', '/workers/a.yaml', '../../workers/a.yaml'],
  ['/', '/a.yaml', 'a.yaml'],
  ['/work', '/', '..'],
  ['C:/work', 'C:/work/a.yaml', 'a.yaml'],
  ['C:/work', 'D:/work/a.yaml', 'D:/work/a.yaml'],
  ['//server/share/plans', '//server/share/a.yaml', '../a.yaml'],
  ['//server/share/plans', '//server/other/a.yaml', '//server/other/a.yaml'],
  ['C:/work', '//server/share/a.yaml', '//server/share/a.yaml'],
])('from %s, %s is %s', (folder, path, seen) => {
  expect(seenFrom(folder, path)).toBe(seen);
});
