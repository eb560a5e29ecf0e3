import type { BaselineFile } from '../plan/generated/types.generated.ts';
import { checkShape } from '../plan/shape.ts';
import { decodeText } from '../source/decode.ts';
import { type LoadedYaml, loadYaml } from '../source/load-yaml.ts';
import { Origins } from '../source/origins.ts';
import { Source } from '../source/source.ts';
import { bytesOf, inMebibytes, type Limits, raise } from '../text/limits.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import type { Files } from './files.ts';
import { refusalOf } from './refusal.ts';

/** A baseline file, and where its entries stand. */
export interface LoadedBaseline {
  readonly source: Source;
  readonly file: BaselineFile;
  readonly origins: Origins;
}

/**
 * Reads a baseline file; null where there is none. Throws `UserError` with every fault of it, for with half a baseline
 * findings would come and go.
 */
export const loadBaseline = async (path: string, files: Files): Promise<LoadedBaseline | null> => {
  if ((await files.kindOf(path)) === null) return null;
  const bytes = await files.read(path);
  if (bytes.length > bytesOf(files.limits, 'baseline-size'))
    throw refusedSize(files.relative(path), bytes.length, files.limits);
  const text = files.decode(bytes);
  // Not bounded like a plan: a repository may have many known findings.
  if (text === null) throw refusalOf(decodeText(files.relative(path), bytes, files).diagnostics, unusable);
  const source = new Source(files.relative(path), text);
  const loaded = await loadJson(source);
  if (loaded.data === undefined) throw refusalOf(loaded.diagnostics, unusable);
  const origins = new Origins();
  origins.add(loaded);
  const faults = [...loaded.diagnostics, ...(await checkShape('baseline', loaded, origins))];
  if (faults.length > 0) throw refusalOf(faults, unusable);
  return { source, file: loaded.data as BaselineFile, origins };
};

const refusedSize = (path: string, size: number, limits: Limits): UserError => {
  const [name, has, most, more] = [visible(path), inMebibytes(size), limits['baseline-size'], raise('baseline-size')];
  return new UserError(
    message(
      `${unusable.zh}${name} 有 ${has}，超过 ${most} MiB 的上限。请先改好一部分已知问题，再用 --update-baseline 更新。${more.zh}`,
      `${unusable.en} ${name} has ${has}, more than the limit of ${most} MiB. Correct some of what it holds, then --update-baseline.${more.en}`,
    ),
  );
};

const unusable = message('基线文件有误：', 'the baseline cannot be used:');

/** JSON is YAML. Where it is not even that, the YAML reader says where and why. */
const loadJson = async (source: Source): Promise<LoadedYaml> => {
  try {
    return { source, data: JSON.parse(source.text), diagnostics: [] };
  } catch {
    return loadYaml(source);
  }
};
