import { describe, expect, it } from 'vitest';
import { resolvePath } from '../../../src/lsp/ids/resolve-path.ts';

describe('the path of an included register', () => {
  it.each([
    ['registers/units.yaml', '/r/plans/registers/units.yaml'],
    ['./units.yaml', '/r/plans/units.yaml'],
    ['../registers//units.yaml', '/r/registers/units.yaml'],
    ['..\\registers\\units.yaml', '/r/registers/units.yaml'],
    ['../../../../units.yaml', '/units.yaml'],
    ['/other/units.yaml', '/other/units.yaml'],
    ['/other/../units.yaml', '/units.yaml'],
    ['/../units.yaml', '/units.yaml'],
  ])('%s is %s', (written, path) => {
    expect(resolvePath('/r/plans/plan.yaml', written)).toBe(path);
  });
});
