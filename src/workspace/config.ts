import type { ConfigFile } from '../plan/generated/types.generated.ts';
import { loadConfigYaml } from '../plan/load-plan-yaml.ts';
import { checkShape } from '../plan/shape.ts';
import { decodeText } from '../source/decode.ts';
import { Origins } from '../source/origins.ts';
import { builtInLimits, type Limits } from '../text/limits.ts';
import { message } from '../text/message.ts';
import type { Files } from './files.ts';
import { refusalOf } from './refusal.ts';
import { findConfig } from './repository.ts';

/** A repository's configuration and the folder that its paths are seen from. */
export interface Config {
  readonly folder: string;
  readonly settings: ConfigFile;
  /** The bounds that hold in it. */
  readonly limits: Limits;
}

/**
 * Reads the configuration: the file named, or the nearest at the current folder or above; null where there is none
 * or none is wanted. Throws `UserError` with every fault of it, for with half a configuration nothing can be trusted.
 */
export const loadConfig = async (named: string | false | undefined, files: Files): Promise<Config | null> => {
  if (named === false) return null;
  const path = named === undefined ? await findConfig(files.cwd, files) : files.resolve(files.cwd, named);
  if (path === null) return null;
  const name = files.relative(path);
  const { source, diagnostics: unreadable } = decodeText(name, await files.read(path), files);
  if (unreadable.length > 0) throw refusalOf(unreadable, unusable);
  const loaded = await loadConfigYaml(source);
  const origins = new Origins();
  if (loaded.data === undefined) throw refusalOf(loaded.diagnostics, unusable);
  origins.add(loaded);
  const faults = [...(await checkShape('config', loaded, origins))];
  if (faults.length > 0) throw refusalOf(faults, unusable);
  const settings = loaded.data as ConfigFile;
  return { folder: files.folderOf(path), settings, limits: { ...builtInLimits, ...settings.limits } };
};

const unusable = message('配置文件有误：', 'the configuration cannot be used:');
