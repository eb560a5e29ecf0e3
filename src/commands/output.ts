import { type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import type { Session } from './command.ts';
import { tellKept, tellOpen } from './kept-files.ts';

/** A file that a command made, by its name within the output folder. */
export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What remembers the SHA-256 of what kepu wrote, so that it knows its own files from those that a person changed. */
export const manifestName = '.kepu-manifest.json';

interface Manifest {
  readonly version: 1;
  /** File name → SHA-256 of the bytes that were written. */
  readonly files: Readonly<Record<string, string>>;
}

/**
 * Writes files into a folder and says on standard error what was written. A file that a person changed, or that
 * kepu has no record of, stays as it is unless `force` is set; one with the same bytes is left alone. What kepu wrote
 * earlier, nobody changed and `isObsolete` names is removed. Gives whether every file is in place.
 */
export const writeOutputs = async (
  folder: string,
  files: readonly OutputFile[],
  force: boolean,
  { io, language }: Session,
  isObsolete: (name: string) => boolean = () => false,
): Promise<boolean> => {
  const place = io.resolve(io.cwd, folder);
  const manifestPath = io.resolve(place, manifestName);
  const recorded = new Map(Object.entries(await readManifest(manifestPath, io)));
  const hashes = new Map<string, string>();
  const removed = new Set<string>();
  const refused: Message[] = [];
  try {
    for (const { name, bytes } of files) {
      const path = io.resolve(place, name);
      const shown = visible(io.relative(path));
      const hash = await io.sha256(bytes);
      const found = await hashOf(path, io);
      if (found !== null && found !== hash && found !== recorded.get(name) && !force) {
        refused.push(await tellKept(path, io));
        continue;
      }
      const open = found === null || found === hash || force ? null : await tellOpen(path, io);
      if (open) {
        refused.push(open);
        continue;
      }
      if (found !== hash) await io.write(path, bytes);
      hashes.set(name, hash);
      await io.warn(`${found === hash ? unchanged(shown)[language] : written(shown)[language]}\n`);
    }
    for (const name of [...recorded.keys()].filter(isObsolete)) {
      const path = io.resolve(place, name);
      if ((await hashOf(path, io)) !== recorded.get(name)) continue;
      await io.remove(path);
      removed.add(name);
      await io.warn(`${gone(visible(io.relative(path)))[language]}\n`);
    }
  } finally {
    // Also where a later file failed: what is in place by then must not look like a person's work next time.
    const isNew = [...hashes].some(([name, hash]) => recorded.get(name) !== hash);
    if (isNew || removed.size > 0) {
      await io.exclusively(manifestPath, () => writeManifest(manifestPath, hashes, removed, io));
    }
  }
  for (const words of refused) await io.warn(`${words[language]}\n`);
  return refused.length === 0;
};

const written = (name: string): Message => message(`已写入 ${name}`, `wrote ${name}`);
const unchanged = (name: string): Message => message(`没有变化 ${name}`, `unchanged ${name}`);
const gone = (name: string): Message => message(`已删除多余的 ${name}`, `removed ${name}, which is no longer needed`);

type ManifestIo = Pick<Session['io'], 'kindOf' | 'read' | 'write' | 'sha256'>;

const hashOf = async (path: string, io: ManifestIo): Promise<string | null> => {
  const kind = await io.kindOf(path);
  if (kind === null) return null;
  if (kind === 'file') return io.sha256(await io.read(path));
  throw new UserError(
    message(`写不了 ${visible(path)}：那里已有文件夹`, `cannot write ${visible(path)}: a folder stands there`),
  );
};

const readManifest = async (path: string, io: ManifestIo): Promise<Manifest['files']> => {
  if ((await io.kindOf(path)) !== 'file') return {};
  try {
    const manifest = JSON.parse(new TextDecoder().decode(await io.read(path))) as Partial<Manifest> | null;
    return typeof manifest?.files === 'object' ? { ...manifest.files } : {};
  } catch (error) {
    // A record that cannot be read is no record: files then count as not ours, which loses nothing.
    if (error instanceof SyntaxError) return {};
    throw error;
  }
};

/** Changes the record by what this run did. It is read again, for another run may have changed it meanwhile. */
const writeManifest = async (
  path: string,
  hashes: ReadonlyMap<string, string>,
  removed: ReadonlySet<string>,
  io: ManifestIo,
): Promise<void> => {
  const recorded = new Map(Object.entries(await readManifest(path, io)));
  const entries = [...new Map([...recorded, ...hashes])].filter(([name]) => !removed.has(name));
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  const manifest: Manifest = { version: 1, files: Object.fromEntries(sorted) };
  await io.write(path, new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`));
};
