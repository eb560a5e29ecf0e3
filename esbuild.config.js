import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

// Packages that only some runs need: each is a file of its own beside the bundle, loaded when it is used.
const lazy = [
  'fflate',
  'hucre/xlsx',
  'markdown-it',
  'picomatch/posix.js',
  'pinyin-pro',
  'tinyglobby',
  'vscode-languageserver/node',
  'vscode-languageserver-textdocument',
  'yaml',
];
const fileOf = (name) => `packages/${name.replace('/', '-')}.cjs`;

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const lazyPackages = {
  name: 'lazy-packages',
  setup: ({ onResolve }) => {
    const filter = new RegExp(`^(${lazy.join('|')})$`);
    onResolve({ filter }, ({ path }) => ({ path: `./${fileOf(path)}`, external: true }));
  },
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

/** A package's name, version and licence text. */
const noticeOf = async (name) => {
  const folder = `node_modules/${name}`;
  const { version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? await readFile(`${folder}/${file}`, 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
};

await rm('dist', { recursive: true, force: true });

// The command: one CommonJS file, which starts in half the time of the same modules opened one by one.
const command = await build({
  ...shared,
  format: 'cjs',
  entryPoints: { kepu: 'src/cli.ts' },
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  supported: { 'dynamic-import': false },
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [lazyPackages, withoutUnused],
  sourcemap: 'linked',
  sourcesContent: false,
  minify: true,
});

const packages = await Promise.all(
  lazy.map((name) =>
    build({
      ...shared,
      format: 'cjs',
      stdin: { contents: `module.exports = require('${name}');`, resolveDir: '.' },
      outfile: `dist/${fileOf(name)}`,
      define: { 'import.meta.url': '__filename' },
      // The build of fflate for browsers is the same but for threads, which take 8 ms to load and are not used.
      alias: { fflate: 'fflate/browser' },
      plugins: [withoutUnused],
      minify: true,
    }),
  ),
);

// Its data is inside, its code is not.
const sourcesOfData = ['chinese-days'];

// The licences of what is inside go with it.
const inputs = [command, ...packages].flatMap(({ metafile }) => Object.keys(metafile.inputs));
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

// What V8 made of the command when it had done its main jobs once: the next run need not compile it again.
const require = createRequire(import.meta.url);
const { useCodeCache, writeCodeCache } = require('./bin/code-cache.js');
useCodeCache();
const { createIo, run } = require('./dist/kepu.cjs');
const nowhere = { write: (_chunk, done) => done() };
const scratch = await mkdtemp(join(tmpdir(), 'kepu-build-'));
const io = createIo({ cwd: process.cwd(), env: {}, stdin: () => [], stdout: () => nowhere, stderr: () => nowhere });
await run(['validate', 'plans/plan-2020.yaml'], io);
await run(['render', '--docx', '--md', '-o', scratch, 'plans/plan-2020.yaml'], io);
await rm(scratch, { recursive: true });
writeCodeCache();
