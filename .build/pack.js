import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { arrange, writeRooms } from './rooms.js';

const require = createRequire(import.meta.url);
const { openRooms } = require('../bin/rooms.js');

/** The jobs that have a room, each of what it needs beyond those before. */
const jobsIn = (scratch) => [
  ['kepu', ['--help']],
  ['rooms/check', ['validate', 'plans/county-2026.yaml']],
  ['rooms/report', ['validate', 'plans/plan-2020.yaml']],
  ['rooms/print', ['render', '--docx', '--md', '-o', scratch, 'plans/plan-2020.yaml']],
  ['rooms/markdown', ['render', '--docx', '--md', '-o', scratch, 'plans/county-2026.yaml']],
];

/**
 * Writes the command into a folder as rooms, each with what V8 made of it when its own job was done, the first one with
 * what all jobs took of it; those without a job are but loaded.
 */
export const packCommand = async (folder, chunks) => {
  await writeRooms(folder, chunks, new Map([['kepu', chunks.map(({ name }) => name)]]));
  const rooms = arrange(chunks, await tryOut(folder));
  await writeRooms(folder, chunks, rooms);
  const caches = new Map();
  const command = openRooms(resolve(folder));
  const keep = (room) => caches.set(room, command.scripts.get(room).createCachedData());
  await doJobs(command, keep);
  for (const names of rooms.values()) command.load(names.at(-1));
  for (const room of rooms.keys()) if (room === 'kepu' || !caches.has(room)) keep(room);
  for (const [room, bytes] of caches) await writeFile(`${folder}/${room}.cjs.cache`, bytes);
};

/** Which chunks each job loads beyond those before, as pairs of its room and their names. */
const tryOut = async (folder) => {
  const { load, loaded } = openRooms(resolve(folder));
  const needed = [];
  let count = 0;
  await doJobs({ load }, (room) => {
    needed.push([room, [...loaded.keys()].slice(count)]);
    count = loaded.size;
  });
  return needed;
};

/** Does all jobs in this process, one after the other. */
const doJobs = async ({ load }, onDone) => {
  const { createIo, run } = load('kepu.js');
  const said = [];
  const output = { write: (chunk, done) => done(said.push(chunk) && null) };
  const door = createIo({ cwd: resolve('.'), env: {}, stdin: () => [], stdout: () => output, stderr: () => output });
  // A configuration above the repository would change what is needed: the build is to be the same everywhere.
  const io = { ...door, kindOf: async (path) => (path.startsWith(door.cwd) ? door.kindOf(path) : null) };
  const scratch = await mkdtemp(join(tmpdir(), 'kepu-build-'));
  for (const [room, args] of jobsIn(scratch)) {
    if ((await run(args, io)) !== 0) throw new Error(`kepu ${args.join(' ')}:\n${said.join('')}`);
    onDone(room);
  }
  await rm(scratch, { recursive: true });
};
