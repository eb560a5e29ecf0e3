import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unifiedDiff } from '../../src/text/unified-diff.ts';

const numbered = (count: number): string => Array.from({ length: count }, (_, at) => `${at + 1}\n`).join('');

describe('unifiedDiff', () => {
  it('is empty where nothing changed', () => {
    expect(unifiedDiff('a.yaml', numbered(3), numbered(3))).toBe('');
  });

  it('shows three lines around a change', () => {
    expect(unifiedDiff('计划/a.yaml', numbered(9), numbered(9).replace('5\n', '五\n'))).toBe(
      '--- a/计划/a.yaml\n+++ b/计划/a.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+五\n 6\n 7\n 8\n',
    );
  });

  it('shows near changes together and far ones apart', () => {
    const changed = numbered(40).replace('5\n', '五\n').replace('11\n', '十一\n').replace('30\n', '三十\n');
    expect(unifiedDiff('a', numbered(40), changed).match(/^@@.*@@$/gm)).toEqual([
      '@@ -2,13 +2,13 @@',
      '@@ -27,7 +27,7 @@',
    ]);
  });

  it('keeps line ends and says where the last is missing', () => {
    expect(unifiedDiff('a', 'x\r\ny', 'x\r\nz')).toBe(
      '--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\r\n-y\n\\ No newline at end of file\n+z\n\\ No newline at end of file\n',
    );
  });

  it.each([
    ['a b.yaml', '--- a/a b.yaml\t\n'],
    ['a"b.yaml', '--- "a/a\\"b.yaml"\n'],
    ['a\u001b[2J\n.yaml', '--- "a/a\\033[2J\\012.yaml"\n'],
  ])('names %j so that it can be read', (path, head) => {
    expect(unifiedDiff(path, 'x', 'y').startsWith(head)).toBe(true);
  });

  it('is linear where every line changed', () => {
    const started = performance.now();
    unifiedDiff('a', numbered(60_000), numbered(60_000).replaceAll('\n', '.\n'));
    unifiedDiff('a', numbered(60_000), numbered(60_000).replaceAll('5\n', '五\n'));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

const hasPatch = spawnSync('patch', ['--version']).status === 0;

describe('git apply and patch', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kepu-diff-'));
    execFileSync('git', ['init', '-q'], { cwd: folder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const apply = (path: string, before: string, after: string, by: readonly string[]): string => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), before);
    const [program = '', ...args] = by;
    execFileSync(program, args, { cwd: folder, input: unifiedDiff(path, before, after), stdio: 'pipe' });
    return readFileSync(join(folder, path), 'utf8');
  };
  const git = ['git', 'apply', '--whitespace=nowarn'];

  const line = fc.constantFrom('甲\n', '乙\n', '\n', '丙\r\n', '  x\n', '- y\n', '+ z\n');
  const text = fc
    .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('', '末'))
    .map(([lines, last]) => lines.join('') + last);

  it('git makes the other text of it, whatever both are', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        // A file that comes or goes has a header of its own.
        if (before === '' || after === '' || before === after) return;
        expect(apply('a.yaml', before, after, git)).toBe(after);
      }),
      { numRuns: 60 },
    );
  });

  it.each([['计划/a b.yaml'], ['a"b\\c.yaml'], ['plain.yaml']])('both do in %s', (path) => {
    const [before, after] = [numbered(20), numbered(20).replace('9\n', '九\n')];
    expect(apply(path, before, after, git)).toBe(after);
    if (hasPatch) expect(apply(path, before, after, ['patch', '-p1', '-s'])).toBe(after);
  });
});
