import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

/*
 * Chunks are many and small, and each file costs a quarter of a millisecond: they are put together in rooms, one for
 * each job, of what the job loads beyond the jobs before. What no job loads gets a room for each part that the source
 * imports when it is needed.
 */

/** Which chunks go into which room: a map from names of rooms to lists of chunks. */
export const arrange = (chunks, jobs) => {
  const rooms = new Map(jobs);
  const placed = new Set(jobs.flatMap(([, names]) => names));
  const byName = new Map(chunks.map((chunk) => [chunk.name, chunk]));
  const place = (name) => {
    if (placed.has(name)) return [];
    placed.add(name);
    return [...byName.get(name).needs.flatMap(place), name];
  };
  for (const { name, entryPoint } of chunks) {
    const together = entryPoint === undefined ? [] : place(name);
    if (together.length > 0) rooms.set(roomNameOf(entryPoint), together);
  }
  return rooms;
};

/** `src/report/html.ts` → `rooms/report-html`; of a package, its name. */
const roomNameOf = (entryPoint) => {
  const [, name] = /^node_modules\/([^/]+)/.exec(entryPoint) ?? /^(?:src\/)?(.*)\.\w+$/.exec(entryPoint);
  return `rooms/${name.replaceAll('/', '-')}`;
};

/** Writes the rooms with their source maps; the first one tells where each chunk is. */
export const writeRooms = async (folder, chunks, rooms) => {
  const roomOf = Object.fromEntries([...rooms].flatMap(([room, names]) => names.map((name) => [name, room])));
  for (const [room, names] of rooms) {
    const head = `(exports=>{"use strict";${room === 'kepu' ? `exports.roomOf=${JSON.stringify(roomOf)};` : ''}\n`;
    const parts = [head];
    const sections = [];
    let line = 1;
    for (const name of names) {
      const { code, map } = chunks.find((chunk) => chunk.name === name);
      const part = `exports["${name}"]=(exports,load,later,require,__dirname)=>{\n${code}\n};\n`;
      const sources = map.sources.map((path) => path.replace(/^(?:\.\.\/)+/, ''));
      sections.push({ offset: { line: line + 1, column: 0 }, map: { ...map, sources } });
      line += part.split('\n').length - 1;
      parts.push(part);
    }
    const text = parts.join('');
    if (/[^\0-\x7f]/.test(text)) throw new Error(`${room}: not ASCII`);
    await writeFile(`${folder}/${room}.cjs`, `${text}})\n//# sourceMappingURL=${basename(room)}.cjs.map\n`);
    await writeFile(`${folder}/${room}.cjs.map`, JSON.stringify({ version: 3, sources: [], sections }));
  }
};
