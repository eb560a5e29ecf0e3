/*
 * A disk that fails once: counts what a run does to the files below a folder, and has one of these operations fail, come
 * short, or be the moment at which the process is killed. For a process of its own: `node --require faulty-disk.cjs`, with
 * KEPU_FAULT='{"root":…,"kind":…,"at":…}'.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { getSystemErrorMap } = require('node:util');

const changing = ['writeSync', 'fsyncSync', 'renameSync', 'mkdirSync', 'rmSync', 'fchmodSync', 'fchownSync'];
const looking = [
  'closeSync',
  'statSync',
  'lstatSync',
  'fstatSync',
  'accessSync',
  'readdirSync',
  'readSync',
  'readFileSync',
];
const asking = ['readdir', 'stat', 'lstat', 'realpath'];

const numbers = new Map([...getSystemErrorMap()].map(([number, [code]]) => [code, number]));

const failure = (code, syscall, path) =>
  Object.assign(new Error(`${code}: fault, ${syscall} '${path}'`), { code, errno: numbers.get(code), syscall, path });

const isWriting = (flags) =>
  typeof flags === 'string' ? flags !== 'r' : (flags & (fs.constants.O_WRONLY | fs.constants.O_CREAT)) !== 0;

/** Counts operations below `root`; the one numbered `at` meets the fault. Gives what was counted, and how to end it. */
const startFaults = ({ root, kind = null, at = -1 }) => {
  const operations = [];
  const open = new Map();
  const originals = new Map();
  let depth = 0;

  const pathOf = (target) => (typeof target === 'number' ? open.get(target) : String(target));
  const isMet = (name, target, changes) => {
    const path = pathOf(target);
    if (depth > 0 || path === undefined || !(path === root || path.startsWith(`${root}/`))) return null;
    operations.push({ name, path: path.slice(root.length + 1), changes });
    return operations.length - 1 === at ? path : null;
  };
  /** What happens instead: a part of it may, before it fails. */
  const meet = (name, path, act, args) => {
    const half = () => {
      if (name === 'writeSync') return originals.get('writeSync')(args[0], args[1], 0, Math.floor(args[1].length / 2));
      return act();
    };
    if (kind === 'short') return half();
    if (kind === 'kill-half') half();
    if (kind.startsWith('kill')) {
      process.kill(process.pid, 'SIGKILL');
      for (;;) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
    }
    // A disk takes what it has room for. What is closed is closed, whatever became of its bytes.
    if (name === 'closeSync' || (kind === 'ENOSPC' && name === 'writeSync')) half();
    throw failure(kind, name.replace('Sync', ''), path);
  };
  const inside = (act) => {
    depth += 1;
    try {
      return act();
    } finally {
      depth -= 1;
    }
  };
  const replace = (name, make) => {
    originals.set(name, fs[name]);
    fs[name] = Object.assign(make(fs[name]), fs[name]);
  };

  replace('openSync', (original) => (path, flags, ...rest) => {
    const met = isMet('openSync', path, isWriting(flags));
    const act = () => inside(() => original(path, flags, ...rest));
    const file = met === null ? act() : meet('openSync', met, act, [path]);
    open.set(file, String(path));
    return file;
  });
  for (const name of [...changing, ...looking]) {
    replace(name, (original) => (...args) => {
      const met = isMet(name, args[0], changing.includes(name));
      const act = () => inside(() => original(...args));
      if (name === 'closeSync') open.delete(args[0]);
      return met === null ? act() : meet(name, met, act, args);
    });
  }
  for (const name of asking) {
    replace(name, (original) => (...args) => {
      const met = isMet(name, args[0], false);
      if (met === null || kind.startsWith('kill') || kind === 'short') return original(...args);
      return process.nextTick(args.at(-1), failure(kind, name, met));
    });
  }
  const native = fs.realpathSync.native;
  fs.realpathSync.native = (...args) => {
    const met = isMet('realpathSync', args[0], false);
    const act = () => native(...args);
    return met === null ? act() : meet('realpathSync', met, act, args);
  };
  syncBuiltinESMExports();
  const stop = () => {
    for (const [name, original] of originals) fs[name] = original;
    fs.realpathSync.native = native;
    syncBuiltinESMExports();
  };
  return { operations, stop };
};

module.exports = { startFaults };

if (process.env.KEPU_FAULT) startFaults(JSON.parse(process.env.KEPU_FAULT));
