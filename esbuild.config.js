import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { buildChunks } from './.build/chunks.js';
import { packCommand } from './.build/pack.js';

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

/**
 * What packages load and kepu never asks of them: commander's commands that are programs of their own and chalk's look at
 * the terminal, a tenth of a short run; the language server's sockets. Nothing that is shipped can open a connection.
 */
const withoutUnused = {
  name: 'without-unused',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^(node:)?(child_process|net)$|^#supports-color$/ }, ({ path, importer }) =>
      /[/\\]node_modules[/\\]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents:
        path === '#supports-color' ? 'export default {}; export const supportsColor = {};' : 'module.exports = {};',
    }));
  },
};

/**
 * Letters of other scripts as `\u4e00`, in the source already, so that places in it stay: V8 reads a file that is all
 * ASCII in half the time and half the memory. esbuild does so for strings, but not for regular expressions.
 */
const inAscii = {
  name: 'in-ascii',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.(?:ts|[cm]?js)$/, namespace: 'file' }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(
        /(?<!\\)[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
      ),
      loader: path.endsWith('.ts') ? 'ts' : 'js',
    }));
  },
};

/** A package's name, version and licence text. */
const noticeOf = async (name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(`${folder}/${file}`, 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
};

await rm('dist', { recursive: true, force: true });

const { chunks, inputs } = await buildChunks({
  ...shared,
  entryPoints: { kepu: 'src/cli.ts' },
  define: {
    'import.meta.dirname': '__dirname',
    'import.meta.url': '__dirname',
    // hucre asks whether there is one, and Node loads all that it has for the web, which takes 10 GiB of addresses.
    Response: 'true',
  },
  alias: {
    // The build of fflate for browsers is the same but for threads, which take 8 ms to load and are not used.
    fflate: 'fflate/browser',
    // The same modules, of which only those that are used are taken.
    yaml: resolve('node_modules/yaml/browser/dist/index.js'),
  },
  plugins: [withoutUnused, inAscii],
});
await mkdir('dist/rooms', { recursive: true });
await packCommand('dist', chunks);

// Its data is inside, its code is not.
const sourcesOfData = ['chinese-days'];

// The licences of what is inside go with it.
const names = inputs.map((input) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1]);
const notices = [...new Set([...names, ...sourcesOfData])].filter(Boolean).sort();
await writeFile('dist/THIRD-PARTY.txt', (await Promise.all(notices.map(noticeOf))).join('\n'));

// The library, for those who import kepu: ES modules, packages left to the importer.
await build({
  ...shared,
  format: 'esm',
  splitting: true,
  packages: 'external',
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist',
  chunkNames: 'library/[name]-[hash]',
});
