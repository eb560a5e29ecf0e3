import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

// npm packs files with the modes that they have, and those depend on the umask of whoever cloned and built: here they
// are made alike, so that everybody's package has the same bytes.

const { bin, files } = JSON.parse(readFileSync('package.json', 'utf8'));
const programs = new Set(Object.values(bin).map((path) => join(path)));

const even = (path) => {
  if (statSync(path).isDirectory()) {
    chmodSync(path, 0o755);
    for (const name of readdirSync(path)) even(join(path, name));
  } else {
    chmodSync(path, programs.has(path) ? 0o755 : 0o644);
  }
};

const always = ['LICENSE', 'README.md', 'package.json'];
for (const path of [...always, ...files.filter((each) => !each.startsWith('!'))]) even(join(path));
