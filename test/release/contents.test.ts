import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-package-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string; readonly mode: number }[];
}
const pack = (place: string, ...options: readonly string[]): Packed => {
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts', ...options], { cwd: place, stdio: 'pipe' });
  return (JSON.parse(told.toString()) as readonly Packed[])[0] as Packed;
};

it('the package holds this and no more: `npx vitest run test/release --update` after a look at what is new', async () => {
  const paths = pack('.', '--dry-run').files.map(({ path }) => path);
  // What follows the source by name, and the parts that the bundler cuts and names by their hash, are one line each.
  const declarations = paths.filter((path) => /^dist\/.*\.d\.ts$/.test(path));
  expect(declarations.filter((path) => !existsSync(path.replace(/^dist\/(.*)\.d\.ts$/, 'src/$1.ts')))).toEqual([]);
  const lines = paths.map((path) =>
    path.replace(/^dist\/.*\.d\.ts$/, 'dist/**/*.d.ts').replace(/-[0-9A-Z]{8}\.js$/, '-*.js'),
  );
  await expect(
    [...new Set(lines)]
      .sort()
      .map((line) => `${line}\n`)
      .join(''),
  ).toMatchFileSnapshot('contents.txt');
});

/** Makes the package as somebody else does: from a copy of what is in git, in another place, with other habits. */
const packElsewhere = (name: string, umask: string, timezone: string): string => {
  const place = join(folder, name, 'kepu');
  mkdirSync(place, { recursive: true });
  const script = [
    `umask ${umask}`,
    'git ls-files -z --cached --others --exclude-standard | tar --create --null --files-from=- | tar -x --no-same-permissions -C "$1"',
    'cp -al node_modules "$1" 2>/dev/null || cp -a node_modules "$1"',
    'cd "$1" && npm run --silent prepack',
  ];
  const env = { ...process.env, TZ: timezone, SOURCE_DATE_EPOCH: undefined };
  const { status, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script.join('\n'), 'bash', place], { env });
  expect([status, stderr.toString()]).toEqual([0, '']);
  return createHash('sha256')
    .update(readFileSync(join(place, pack(place).filename)))
    .digest('hex');
};

describe('the package', () => {
  it('has the same bytes whoever makes it, where and when', { timeout: 600_000 }, () => {
    const hash = packElsewhere('here', '022', 'Asia/Shanghai');
    expect(packElsewhere('另一 处', '077', 'America/New_York')).toBe(hash);
  });
});
