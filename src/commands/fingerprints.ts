import { keyOf } from '../lint/baseline.ts';
import { type CheckedFile, findingsOf, type ToldFinding } from '../report/reporter.ts';
import type { Finding } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { loadSource } from '../workspace/load-file.ts';
import type { Io } from './io.ts';

/** As many hex digits of a SHA-256. */
const length = 32;

/**
 * A name for each finding by what the baseline knows it by – rule, place by ids and titles, words – and its file, so that it
 * stays when lines move. Those that are alike in all of it are counted.
 */
export const fingerprintsOf = async (
  files: readonly CheckedFile<Finding>[],
  io: Io,
): Promise<ReadonlyMap<Finding, string>> => {
  const hash = (text: string) => io.sha256(new TextEncoder().encode(text));
  const data = new Map<Source, unknown>();
  const alike = new Map<string, number>();
  const named = new Map<Finding, string>();
  for (const told of findingsOf(files)) {
    const key = JSON.stringify([told.path, await keyOfFinding(told, data, hash)]);
    const count = (alike.get(key) ?? 0) + 1;
    alike.set(key, count);
    named.set(told.finding, (await hash(`${key}${count}`)).slice(0, length));
  }
  return named;
};

const keyOfFinding = async (
  { finding }: ToldFinding,
  data: Map<Source, unknown>,
  hash: (text: string) => Promise<string>,
): Promise<unknown> => {
  if ('place' in finding) return [finding.ruleId, finding.place.words || finding.message.zh];
  const { source } = finding;
  if (!data.has(source)) data.set(source, (await loadSource(source)).data);
  return keyOf(finding, data.get(source), '', hash);
};
