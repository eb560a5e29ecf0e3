import type { LintOptions, RuleSettings } from '../lint/lint.ts';
import { allRules, rules } from '../rules/rules.ts';
import { createCalendar } from '../text/calendar.ts';
import { readForGood } from '../text/remember.ts';
import type { UserError } from '../text/user-error.ts';
import { discoverFiles, type FoundFile, type Pass, standardInput } from '../workspace/discover.ts';
import { type GivenFile, stemOf } from '../workspace/load-file.ts';
import type { OptionValues, Session } from './command.ts';
import { asPlanFile, isDocument } from './document-file.ts';
import type { Io } from './io.ts';
import { readRuleSettings } from './rule-settings.ts';
import { listOf } from './settings.ts';

/** What a file is held against, by its absolute path; `-` is standard input. */
export type LintOptionsOf = (path: string) => LintOptions;

/** What the configuration and `--rule` ask for. Throws `UserError` where there is no such rule. */
export const readLintOptions = async (options: OptionValues, { config }: Session): Promise<LintOptionsOf> => {
  const ids = allRules.map(({ id }) => id);
  const settingsOf = await readRuleSettings(config, listOf(options, 'rule'), ids);
  const calendar = createCalendar({ holidays: {}, workdays: {}, ...config?.settings.calendar });
  const optionsOf = readForGood((settings: RuleSettings): LintOptions => ({ rules, settings, calendar }));
  return (path) => optionsOf(settingsOf(path === standardInput ? null : path));
};

/** The files that a command is about, one at a time; `refused` takes what finds nothing, `pass` what is no plan. */
export const findFiles = (
  names: readonly string[],
  { io, config }: Session,
  refused: UserError[],
  pass?: Pass,
): AsyncIterable<FoundFile> => {
  const patterns = config?.settings.plans;
  const configured = config && patterns ? { patterns, folder: config.folder } : null;
  return discoverFiles(names, configured, io, (refusal) => refused.push(refusal), pass);
};

/** A found file with its bytes, ready to be loaded. Throws `UserError` where it cannot be read. */
export const readGiven = async ({ path, bytes }: FoundFile, io: Io): Promise<GivenFile> => {
  if (path === standardInput) {
    return { bytes: await io.readInput(), path: '<stdin>', folder: io.cwd, place: null, stem: 'stdin' };
  }
  return {
    bytes: bytes ?? (await io.read(path)),
    path: io.relative(path),
    folder: io.folderOf(path),
    place: path,
    stem: stemOf(path),
  };
};

/** The same for what is to be a plan: a document comes with the bytes of the plan file that it would be. */
export const readPlanFile = async (file: FoundFile, io: Io): Promise<GivenFile> => {
  const given = await readGiven(file, io);
  return isDocument(given.path) ? { ...given, bytes: await asPlanFile(given.bytes, given.path, io) } : given;
};
