import { describe, expect, it } from 'vitest';
import { fileNameOf, liesBelow } from '../../src/text/path.ts';

describe('paths', () => {
  it.each([
    ['/r/plans/a.yaml', 'a.yaml'],
    ['a.yaml', 'a.yaml'],
    ['C:/a', 'a'],
  ])('have the name of their file: %s', (path, name) => {
    expect(fileNameOf(path)).toBe(name);
  });

  it.each([
    ['/r/plans/a.yaml', '/r', true],
    ['/a.yaml', '/', true],
    ['/rest/a.yaml', '/r', false],
    ['/r', '/r', false],
  ])('lie below a folder or not: %s, %s', (path, folder, expected) => {
    expect(liesBelow(path, folder)).toBe(expected);
  });
});
