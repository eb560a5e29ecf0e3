import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPaths } from '../../src/commands/paths.ts';
import { liesBelow } from '../../src/text/path.ts';

describe('paths of Windows', () => {
  const { cwd, resolve, folderOf, relative } = createPaths(win32, 'c:\\Users\\王 芳\\计划');

  it('have / and one form of a drive', () => {
    expect(cwd).toBe('C:/Users/王 芳/计划');
    expect(resolve(cwd, 'plans\\plan-2026.yaml')).toBe('C:/Users/王 芳/计划/plans/plan-2026.yaml');
    expect(resolve(cwd, 'plans/plan-2026.yaml')).toBe('C:/Users/王 芳/计划/plans/plan-2026.yaml');
    expect(resolve(cwd, '..\\登记册\\outlets.yaml')).toBe('C:/Users/王 芳/登记册/outlets.yaml');
    expect(resolve(cwd, 'd:\\x.yaml')).toBe('D:/x.yaml');
    expect(resolve(cwd, '\\x.yaml')).toBe('C:/x.yaml');
    expect(resolve(cwd, 'C:\\Users\\王 芳\\计划\\.\\a.yaml')).toBe('C:/Users/王 芳/计划/a.yaml');
  });

  it('are printed from where the reader is', () => {
    expect(relative('C:/Users/王 芳/计划/plans/a.yaml')).toBe('plans/a.yaml');
    expect(relative('C:/Users/王 芳')).toBe('..');
    expect(relative(cwd)).toBe('.');
    expect(relative('D:/a.yaml')).toBe('D:/a.yaml');
    expect(relative('c:/users/王 芳/计划/a.yaml')).toBe('a.yaml');
  });

  it('of shares keep their server, and end where it does', () => {
    const share = createPaths(win32, '\\\\server\\科普 共享\\计划');
    expect(share.resolve(share.cwd, 'a.yaml')).toBe('//server/科普 共享/计划/a.yaml');
    expect(share.relative('//server/科普 共享/计划/plans/a.yaml')).toBe('plans/a.yaml');
    expect(share.folderOf('//server/科普 共享/')).toBe('//server/科普 共享/');
    expect(share.folderOf('//server/科普 共享/a.yaml')).toBe('//server/科普 共享/');
  });

  it.each(['C:/a/b/c', 'C:/', '//server/share/a/b', '/a/b'])('lead up from %s to a root and stay there', (start) => {
    let here = start;
    for (let steps = 0; steps < 10; steps += 1) here = folderOf(here);
    expect(folderOf(here)).toBe(here);
  });
});

describe.each([
  ['Windows', win32, 'C:\\计划'],
  ['others', posix, '/计划'],
])('paths of %s', (_, path, folder) => {
  const { cwd, resolve, folderOf, relative } = createPaths(path, folder);
  const name = fc
    .string({ minLength: 1, unit: fc.constantFrom(...'ab 中．-') })
    .filter((words) => !/^[. ]+$|[. ]$/.test(words));

  it('go down and up again, and lie below what they come from', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 5 }), (parts) => {
        const place = resolve(cwd, parts.join('/'));
        expect(place).not.toContain('\\');
        expect(relative(place)).toBe(parts.join('/'));
        expect(resolve(cwd, relative(place))).toBe(place);
        expect(folderOf(place)).toBe(resolve(cwd, parts.slice(0, -1).join('/')));
        expect(liesBelow(place, cwd)).toBe(true);
      }),
    );
  });
});
