const { readFileSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { dirname, join } = require('node:path');
const { Script } = require('node:vm');

/*
 * Half of a short run goes into compiling JavaScript. The build keeps what V8 made of it, and the same version of Node
 * takes it from there; any other finds that it does not fit and compiles as usual. Node 22.8 has this built in.
 */

const dist = join(__dirname, '../dist');
const cachePath = join(dist, 'code-cache.bin');

/** Compiled scripts of this process by file name, for `writeCodeCache`. */
const scripts = new Map();

const readCache = () => {
  try {
    const file = readFileSync(cachePath);
    const headLength = file.readUInt32LE(0);
    const spans = JSON.parse(file.toString('utf8', 4, 4 + headLength));
    return (name) => spans[name] && file.subarray(4 + headLength + spans[name][0], 4 + headLength + spans[name][1]);
  } catch {
    return () => undefined; // not built, or not readable: nothing is lost but a little time
  }
};

/** From here on `require` compiles the files of `dist` with the help of the cache. */
const useCodeCache = () => {
  const cached = readCache();
  const compile = Module.prototype._compile;
  Module.prototype._compile = function (content, path, ...rest) {
    if (!path.startsWith(dist)) return compile.call(this, content, path, ...rest);
    const name = path.slice(dist.length + 1);
    const script = new Script(Module.wrap(content), { filename: path, cachedData: cached(name) });
    scripts.set(name, script);
    const require = (id) => this.require(id);
    return script.runInThisContext().call(this.exports, this.exports, require, this, path, dirname(path));
  };
};

/** Keeps what this process has compiled so far, lazily compiled functions included. */
const writeCodeCache = () => {
  const spans = {};
  const parts = [];
  let end = 0;
  for (const [name, script] of scripts) {
    const data = script.createCachedData();
    spans[name] = [end, end + data.length];
    end += data.length;
    parts.push(data);
  }
  const head = Buffer.from(JSON.stringify(spans));
  const headLength = Buffer.alloc(4);
  headLength.writeUInt32LE(head.length);
  writeFileSync(cachePath, Buffer.concat([headLength, head, ...parts]));
};

module.exports = { useCodeCache, writeCodeCache };
