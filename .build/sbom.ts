import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { readBundled, readInstalled, type ShippedPackage } from './shipped.ts';

/*
 * The software bill of materials, CycloneDX: what npm tells of every package, of which those stay that are shipped – inside
 * the bundle of the command, or installed for the library. Clock, random number and npm's version are left out, so
 * that the same packages give the same bytes.
 */

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
}

interface Bom {
  readonly serialNumber: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const command = 'npm sbom --sbom-format=cyclonedx --sbom-type=application --package-lock-only';
const told = execFileSync(command, { shell: true, encoding: 'utf8', maxBuffer: 1 << 26 });
const { serialNumber: _, metadata, components, dependencies, ...head } = JSON.parse(told) as Bom;
const nameOf = ({ name, version }: ShippedPackage | Component): string => `${name}@${version}`;
const bundled = new Set((await readBundled()).map(nameOf));
const installed = new Set((await readInstalled()).map(nameOf));
const waysOf = (component: Component): readonly string[] => [
  ...(bundled.has(nameOf(component)) ? ['bundled'] : []),
  ...(installed.has(nameOf(component)) ? ['installed'] : []),
];

const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly name: string };
const shipped = components
  .filter((component) => waysOf(component).length > 0)
  .map((component) => ({
    ...component,
    scope: 'required',
    properties: waysOf(component).map((value) => ({ name: 'kepu:shipped', value })),
  }))
  .sort((a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1));
const references = new Set([metadata.component['bom-ref'], ...shipped.map((component) => component['bom-ref'])]);

const bom = {
  ...head,
  metadata: { component: { ...metadata.component, name } }, // npm calls it after its folder
  components: shipped,
  dependencies: dependencies
    .filter(({ ref }) => references.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((each) => references.has(each)).sort() }))
    .sort((a, b) => (a.ref < b.ref ? -1 : 1)),
};
writeFileSync('dist/sbom.cdx.json', `${JSON.stringify(bom, null, 2)}\n`);
console.log(`dist/sbom.cdx.json: ${shipped.length} packages`);
