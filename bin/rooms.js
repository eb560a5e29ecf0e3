const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/*
 * The command lies in `dist` as rooms: files that each hold what one kind of run needs beyond the rooms before, so that a
 * short run reads little. A room holds chunks; a chunk is a function that is called when something of it is first
 * needed. Beside a room the build keeps what V8 made of it (`.cache`), and the same version of Node takes it from there;
 * any other finds that it does not fit and compiles as usual. Node 22.8 has this built in.
 */

/** Compiles a room with the help of its cache, where there is one that fits. */
const openFast = (path) => {
  let cachedData;
  try {
    cachedData = readFileSync(`${path}.cache`);
  } catch {
    // Not built here, or not readable: nothing is lost but a little time.
  }
  // The build writes nothing but ASCII.
  const script = new Script(readFileSync(path, 'latin1'), { filename: path, cachedData });
  const room = {};
  script.runInThisContext()(room);
  return { room, script };
};

/** Compiles a room as Node compiles modules, so that a stack has the names and lines of the source. */
const openTraced = (path) => {
  const Module = require('node:module');
  const module = new Module(path);
  module._compile(`module.exports=${readFileSync(path, 'latin1')}`, path);
  const room = {};
  module.exports(room);
  return { room };
};

/**
 * Opens the command that lies in a folder: gives the way to its chunks, all that are loaded so far, and the compiled
 * scripts of its rooms. It is as fast as it goes, or tells its source in a stack where source maps are on (`isTraced`).
 */
const openRooms = (folder, isTraced = false) => {
  const open = isTraced ? openTraced : openFast;
  const scripts = new Map();
  const loaded = new Map();
  const openRoom = (name) => {
    const { room, script } = open(join(folder, `${name}.cjs`));
    scripts.set(name, script);
    return room;
  };
  const first = openRoom('kepu');
  const rooms = new Map([['kepu', first]]);

  const load = (chunk) => {
    const known = loaded.get(chunk);
    if (known) return known;
    const name = first.roomOf[chunk];
    if (!rooms.has(name)) rooms.set(name, openRoom(name));
    const exports = {};
    loaded.set(chunk, exports);
    rooms.get(name)[chunk](exports, load, later, require, folder);
    return exports;
  };

  /** What `import()` is in a chunk: of another one, or of a part of Node. */
  const later = async (path) => (path.startsWith('./') ? load(path.slice(2)) : require(path));

  return { load, loaded, scripts };
};

module.exports = { openRooms };
