import { build } from 'esbuild';

/*
 * The command as chunks: what is always loaded together is one of them, with all its names in one scope. esbuild cuts
 * them where the source says `import()`, as ES modules; here they become functions of (exports, load, later), since
 * CommonJS starts in half the time.
 */

/**
 * Chunks of the command by name. A chunk's `code` is the body of its function; `needs` are the chunks that it loads at
 * once; `entryPoint` is the file that the source imports when it needs it; `map` is the source map of `code`, line by line.
 */
export const buildChunks = async (options) => {
  const { outputFiles, metafile } = await build({
    ...options,
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    write: false,
    sourcemap: 'external',
    sourcesContent: false,
    minify: true,
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [nameOf(path), output]));
  const textOf = (name) => outputFiles.find(({ path }) => nameOf(path) === name).text;
  const chunks = [...outputs.keys()]
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const { imports, entryPoint } = outputs.get(name);
      const needs = imports.filter(({ kind, external }) => kind === 'import-statement' && !external);
      return {
        name,
        code: asFunctionBody(textOf(name), imports),
        map: JSON.parse(textOf(`${name}.map`)),
        needs: needs.map(({ path }) => nameOf(path)),
        entryPoint,
      };
    });
  return { chunks, inputs: Object.keys(metafile.inputs) };
};

const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1);

/** What an ES module says of other modules, said with functions; nothing else moves, for the source map's sake. */
const asFunctionBody = (text, imports) => {
  const count = { 'import-statement': 0, 'dynamic-import': 0 };
  const counted = (kind, replaced) => {
    count[kind] += 1;
    return replaced;
  };
  const body = text
    .replace(/(?<=^|[;}\n])import((?:[\w$*{}, ]*from)?)"([^"]+)";/g, (...found) =>
      counted('import-statement', asLoad(...found)),
    )
    .replace(/\bimport(?=\("[\w./:-]+"\))/g, () => counted('dynamic-import', 'later '))
    .replace(/export default (?=[\w$]+\(\);\n?$)/, 'exports.default=')
    .replace(/export\{([^}]*)\};\n?$/, (_, names) => asExports(names));
  for (const [kind, number] of Object.entries(count)) {
    const expected = imports.filter((each) => each.kind === kind).length;
    if (number !== expected) throw new Error(`${number} of kind ${kind} instead of ${expected}: ${body.slice(0, 200)}`);
  }
  return body;
};

const asLoad = (statement, clause, path) => {
  const loaded = path.startsWith('./') ? `load("${path.slice(2)}")` : `require("${path}")`;
  const names = clause.replace(/from$/, '').trim();
  if (names === '') return `${loaded};`.padEnd(statement.length);
  const target = names.startsWith('*as ') ? names.slice(4) : names.replaceAll(' as ', ':');
  return `const ${target}=${loaded};`.replace('const {', 'const{').padEnd(statement.length);
};

const asExports = (names) =>
  names
    .split(',')
    .map((each) => each.split(' as '))
    .map(([inner, outer = inner]) => `exports.${outer}=${inner};`)
    .join('');
