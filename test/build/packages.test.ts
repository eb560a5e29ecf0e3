import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readBundled, readInstalled } from '../../.build/shipped.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
};
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly resolved?: string }>>;
};
const [bundled, installed] = await Promise.all([readBundled(), readInstalled()]);

/** Licences that ask for no more than to be named. */
const allowed = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Python-2.0', 'PSF-2.0', 'Apache-2.0']);

describe('what is shipped', () => {
  it('is this, and no other package: `npx vitest run test/build --update` after a look at what is new', async () => {
    const bundledAt = new Map(bundled.map((each) => [`${each.name} ${each.version}`, each.license]));
    const installedAt = new Map(installed.map((each) => [`${each.name} ${each.version}`, each.license]));
    const lines = [...new Set([...bundledAt.keys(), ...installedAt.keys()])].sort().map((name) => {
      const ways = [...(bundledAt.has(name) ? ['bundled'] : []), ...(installedAt.has(name) ? ['installed'] : [])];
      return `${name} · ${bundledAt.get(name) ?? installedAt.get(name)} · ${ways.join(', ')}\n`;
    });
    await expect(lines.join('')).toMatchFileSnapshot('packages.txt');
  });

  it('is no more than twenty packages to install', () => {
    expect(installed.length).toBeLessThanOrEqual(20);
  });

  it('has licences that ask for no more than to be named, and their texts with it', () => {
    expect([...bundled, ...installed].filter(({ license }) => !allowed.has(license))).toEqual([]);
    const notices = readFileSync('dist/THIRD-PARTY.txt', 'utf8').split(/^(?=\S+ \d\S* \(.+\)$)/m);
    expect(notices).toHaveLength(bundled.length);
    expect(notices.filter((notice) => !/copyright/i.test(notice) || notice.length < 500)).toEqual([]);
  });

  it('runs no script when it is installed', () => {
    expect(installed.filter(({ hasInstallScript }) => hasInstallScript)).toEqual([]);
  });

  it('is in the bill of materials, each with its licence and hash', () => {
    execFileSync(process.execPath, ['--import', 'tsx', '.build/sbom.ts']);
    const bom = JSON.parse(readFileSync('dist/sbom.cdx.json', 'utf8'));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'kepu' } } });
    const names = [...bundled, ...installed].map(({ name, version }) => `${name}@${version}`);
    expect(bom.components.map((each: { 'bom-ref': string }) => each['bom-ref'])).toEqual([...new Set(names)].sort());
    for (const component of bom.components) {
      expect(component).toMatchObject({
        licenses: [{ license: { id: expect.any(String) } }],
        hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
      });
    }
  });
});

it('the library imports what npm installs with it, and nothing else', () => {
  const files = ['dist/index.js', ...readdirSync('dist/library').map((name) => `dist/library/${name}`)];
  const imported = files.flatMap((path) =>
    [
      ...readFileSync(path, 'utf8').matchAll(
        /^(?:import|export)\b.*? from "([^".][^"]*)";$|\bimport\("([^".][^"]*)"\)/gm,
      ),
    ]
      .map(([, from, called]) => from ?? called ?? '')
      .filter((name) => !name.startsWith('node:') && !builtinModules.includes(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]),
  );
  expect([...new Set(imported)].sort()).toEqual(Object.keys(manifest.dependencies));
});

it('every version is exact, and every package has its hash in the lock file', () => {
  const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.overrides });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  // Builds of a tool for other systems are not at hand where the lock file is written.
  const entries = Object.entries(lock.packages).filter(
    ([path]) => path !== '' && !/ooxml-validator-\w+-\w+$/.test(path),
  );
  expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(entries.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
});
