import { documentKind } from '../../plan/kind.ts';
import { loadPlanYaml } from '../../plan/load-plan-yaml.ts';
import { decodeText } from '../../source/decode.ts';
import { Origins } from '../../source/origins.ts';
import { UserError } from '../../text/user-error.ts';
import type { FoundFile } from '../../workspace/discover.ts';
import { includedPaths } from '../../workspace/include.ts';
import { configName } from '../../workspace/repository.ts';
import type { Session } from '../command.ts';
import { isDocument } from '../document-file.ts';
import type { Io } from '../io.ts';
import { findFiles } from '../run-files.ts';

/**
 * The files that are to be formatted, each once: those named; where plans were found – in a folder or by themselves – the
 * registers that they include, too, and without names the configuration. `refused` takes what finds nothing.
 */
export async function* filesToFormat(
  names: readonly string[],
  session: Session,
  refused: UserError[],
): AsyncGenerator<FoundFile> {
  const { io, config } = session;
  const given = new Set<string>();
  const named = new Set(names.map((name) => io.resolve(io.cwd, name)));
  const registers = new Set<string>();
  for await (const file of findFiles(names, session, refused)) {
    given.add(await placeOf(file.path, io));
    if (!named.has(file.path)) for (const path of await registersOf(file, io)) registers.add(path);
    yield file;
  }
  const settings = config && names.length === 0 ? [io.resolve(config.folder, configName)] : [];
  for (const path of [...registers, ...settings]) {
    const place = await placeOf(path, io);
    if (given.has(place) || (await io.kindOf(path)) !== 'file') continue;
    given.add(place);
    yield { path, bytes: null };
  }
}

const placeOf = async (path: string, io: Io): Promise<string> =>
  (await io.kindOf(path)) === null ? path : io.realPath(path);

/** The registers that a plan includes; none where it cannot be read: whoever formats it says so. */
const registersOf = async ({ path, bytes }: FoundFile, io: Io): Promise<readonly string[]> => {
  if (isDocument(path)) return [];
  try {
    const { source, diagnostics } = decodeText(path, bytes ?? (await io.read(path)), io);
    if (diagnostics.length > 0) return [];
    const loaded = await loadPlanYaml(source);
    if (documentKind(loaded.data) !== 'plan') return [];
    const origins = new Origins();
    origins.add(loaded);
    return (await includedPaths(loaded.data, io.folderOf(path), path, origins, io)).paths;
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
};
