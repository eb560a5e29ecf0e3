import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Time for two builds from nothing on a busy machine, in milliseconds. */
const building = 600_000;

interface Packed {
  readonly hash: string;
  readonly paths: readonly string[];
}

/** Makes the package as somebody else does: from a copy of what is in git, in another place, with other habits. */
const packElsewhere = (place: string, packages: string, umask: string, timezone: string): Packed => {
  mkdirSync(place, { recursive: true });
  const script = [
    `umask ${umask}`,
    'git ls-files -z --cached --others --exclude-standard | tar -c --null -T - | tar -x --no-same-permissions -C "$1"',
    '[ -e "$2" ] || cp -al node_modules "$2" 2>/dev/null || cp -a node_modules "$2"',
    'mv "$2" "$1/node_modules"',
    'cd "$1" && npm run --silent prepack',
    'mv node_modules "$2"',
  ];
  const env = { ...process.env, TZ: timezone, SOURCE_DATE_EPOCH: undefined };
  const options = ['-euo', 'pipefail', '-c', script.join('\n'), 'bash', place, packages];
  const { status, stderr } = spawnSync('bash', options, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  expect([status, stderr.toString()]).toEqual([0, '']);
  const told = execFileSync('npm', ['pack', '--json', '--ignore-scripts'], { cwd: place, stdio: 'pipe' }).toString();
  const [{ filename, files }] = JSON.parse(told) as [{ filename: string; files: { path: string }[] }];
  return {
    hash: createHash('sha256')
      .update(readFileSync(join(place, filename)))
      .digest('hex'),
    paths: files.map(({ path }) => path),
  };
};

let folder = '';
let packed: Packed;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-package-'));
  packed = packElsewhere(join(folder, 'here'), join(folder, 'node_modules'), '022', 'Asia/Shanghai');
}, building);
afterAll(() => rmSync(folder, { recursive: true }), building);

it('the package holds this and no more: `npx vitest run test/build --update` after a look at what is new', async () => {
  // What follows the source by name, and the parts that the bundler cuts as it likes, are one line each.
  const declarations = packed.paths.filter((path) => /^dist\/.*\.d\.ts$/.test(path));
  expect(declarations.filter((path) => !existsSync(path.replace(/^dist\/(.*)\.d\.ts$/, 'src/$1.ts')))).toEqual([]);
  const lines = packed.paths.map((path) =>
    path
      .replace(/^dist\/.*\.d\.ts$/, 'dist/**/*.d.ts')
      .replace(/^dist\/rooms\/[\w.-]+\.cjs/, 'dist/rooms/*.cjs')
      .replace(/^dist\/library\/[\w.-]+\.js$/, 'dist/library/*.js'),
  );
  const text = [...new Set(lines)].sort().map((line) => `${line}\n`);
  await expect(text.join('')).toMatchFileSnapshot('contents.txt');
});

it('the package has the same bytes whoever makes it, where and when', { timeout: building }, () => {
  const there = join(folder, '另一 处');
  expect(packElsewhere(there, join(folder, 'node_modules'), '077', 'America/New_York').hash).toBe(packed.hash);
});
