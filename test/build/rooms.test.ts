import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* The built command, as the rooms of `dist`. */

interface Rooms {
  readonly load: (chunk: string) => Readonly<Record<string, unknown>>;
  readonly loaded: ReadonlyMap<string, unknown>;
  readonly scripts: ReadonlyMap<string, unknown>;
}

const { openRooms } = createRequire(import.meta.url)('../../bin/rooms.js') as {
  readonly openRooms: (folder: string, isTraced?: boolean) => Rooms;
};

/** What a room holds, none of it called. */
const roomIn = (name: string): Readonly<Record<string, unknown>> => {
  const room = {};
  new Script(readFileSync(`dist/${name}.cjs`, 'latin1')).runInThisContext()(room);
  return room;
};

const node = (home: string, ...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: home, env: { ...process.env, KEPU_DEBUG: '' }, encoding: 'utf8' });

describe('rooms', () => {
  it('are opened when something of them is needed', () => {
    const { load, scripts } = openRooms(resolve('dist'));
    expect([...scripts.keys()]).toEqual(['kepu']);
    load('kepu.js');
    expect([...scripts.keys()]).toEqual(['kepu']);
  });

  it('give one instance of each module', () => {
    const { load, loaded } = openRooms(resolve('dist'));
    const first = load('kepu.js');
    expect(load('kepu.js')).toBe(first);
    expect(loaded.get('kepu.js')).toBe(first);
  });

  it('hold every chunk, in the room that the first one tells', () => {
    const { roomOf } = roomIn('kepu') as { readonly roomOf: Readonly<Record<string, string>> };
    for (const [chunk, name] of Object.entries(roomOf)) {
      expect(roomIn(name), `${chunk} in ${name}`).toHaveProperty([chunk]);
    }
  });

  it('tell the lines of the source in a stack', () => {
    const script = `
      process.setSourceMapsEnabled(true);
      const { openRooms } = require('./bin/rooms.js');
      const { run } = openRooms(${JSON.stringify(resolve('dist'))}, true).load('kepu.js');
      const warn = async (text) => console.log(text);
      const lost = () => { throw new Error('lost'); };
      const io = { env: { KEPU_DEBUG: '1' }, cwd: '/', progress: () => {}, warn, resolve: lost };
      run(['validate'], io);
    `;
    expect(node('.', '-e', script).stdout).toMatch(
      /Error: lost\n(?:.*\n)*.*\(src\/workspace\/repository\.ts:\d+:\d+\)/,
    );
  });
});

describe('compiled code that does not fit', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'kepu-rooms-'));
    for (const each of ['bin', 'dist', 'package.json', 'templates', 'plans']) {
      cpSync(each, join(home, each), { recursive: true });
    }
  });
  afterAll(() => rmSync(home, { recursive: true }));

  const caches = () =>
    readdirSync(join(home, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.cache'))
      .map((name) => join(home, 'dist', name));

  it.each([
    ['is of another version', (path: string) => writeFileSync(path, Buffer.alloc(1000, 7))],
    ['is torn', (path: string) => truncateSync(path, 5000)],
    ['is empty', (path: string) => truncateSync(path, 0)],
    ['is missing', (path: string) => rmSync(path)],
  ])('changes nothing when it %s', (_how, damage) => {
    expect(caches().length).toBeGreaterThan(0);
    caches().forEach(damage);
    const { status, stdout, stderr } = node(home, 'bin/kepu.js', 'validate', 'plans/county-2026.yaml');
    expect([status, stdout, stderr]).toEqual([0, expect.stringContaining('0 个错误，0 个警告'), '']);
  });
});
