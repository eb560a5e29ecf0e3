import type { SkippedFile } from '../report/extent.ts';
import type { CheckedFile } from '../report/reporter.ts';
import type { Finding, WordFinding } from '../source/diagnostic.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import type { CheckSettings } from '../verify/verify-file.ts';
import type { Command, OptionValues, Session } from './command.ts';
import { naming } from './naming.ts';
import { printReports } from './print-reports.ts';
import type { FoundProfile } from './profiles.ts';
import { tellFile } from './progress/tell-progress.ts';
import { exitCodeOf, readReporting, reportingOptions } from './reporting.ts';
import { isSet, listOf, textOf } from './settings.ts';
import { formOption, profileOption, wordEndings } from './shared-options.ts';
import { refusedFile } from './system-error.ts';
import { tellRefusals } from './tell-refusals.ts';

/** `kepu verify`: holds Word files, whoever made them, against a layout and against the plan that they print. */
export const verify: Command = {
  name: 'verify',
  summary: message(
    '检查 Word 文件：版式合不合规定，文字与计划是否一致',
    'check Word files: their layout, and their text against the plan',
  ),
  operands: {
    flags: '<files...>',
    endings: wordEndings,
    summary: message('.docx 文件、文件夹或通配符；- 为标准输入', '.docx files, folders or globs; - is standard input'),
  },
  options: [
    profileOption,
    {
      flags: '--text-of <plan>',
      summary: message(
        '逐字核对：文件里的文字是否还是这份计划的文字',
        'whether the file still says, word for word, what this plan says',
      ),
    },
    formOption,
    ...reportingOptions,
  ],
  examples: [
    'kepu verify 印发.docx',
    'kepu verify --text-of plan-2020.yaml 印发.docx',
    'kepu verify --rule leftovers=off --reporter json=report.json 发文/',
  ],
  notes: async () => (await import('./verify/verify-checks.ts')).listChecks(),
  run: async (names, options, session) => {
    const reporting = await readReporting(options, session, async () =>
      (await import('./describe-rules.ts')).describeWordChecks(),
    );
    const { verifyBytes, departures, checks } = await prepare(options, session);
    const { discoverWordFiles } = await import('../workspace/discover.ts');
    const { readGiven } = await import('./run-files.ts');
    const unreadable: UserError[] = [];
    const skipped: SkippedFile[] = [];
    const files: CheckedFile<Finding>[] = [...departures];
    let count = 0;
    for await (const found of discoverWordFiles(names, session.io, (refusal) => unreadable.push(refusal))) {
      count += 1;
      if (!isSet(options, 'quiet')) tellFile(checking, count, found.path, session);
      try {
        const { bytes, path } = await readGiven(found, session.io);
        files.push({ path, diagnostics: verifyBytes(bytes, path) });
      } catch (error) {
        if (!(error instanceof UserError)) throw naming(found.path, error);
        unreadable.push(error);
        skipped.push({ path: session.io.relative(found.path), reason: 'unreadable' });
      }
    }
    await printReports({ files, extent: { rules: checks, figures: null, skipped } }, reporting, session);
    await tellRefusals(unreadable, session);
    return exitCodeOf({ files, unreadable }, reporting);
  },
};

const checking = message('检查', 'checking');

type VerifyBytes = (bytes: Uint8Array, path: string) => readonly WordFinding[];

/** What is the same for all files of a run. */
interface Verifying {
  readonly verifyBytes: VerifyBytes;
  /** The profile as a file of its own, where it departs from the standard. */
  readonly departures: readonly CheckedFile<Finding>[];
  /** How many checks are on. */
  readonly checks: number;
}

/** Throws `UserError` where options, the profile or the plan cannot be read. */
const prepare = async (options: OptionValues, session: Session): Promise<Verifying> => {
  const { readWordFile } = await import('../verify/read-word-file.ts');
  const { sortFindings, verifyFile } = await import('../verify/verify-file.ts');
  const { checkText, textChecks } = await import('../verify/text-checks.ts');
  const { describeChecks, wordChecks } = await import('./verify/verify-checks.ts');
  const { isFailure } = await import('../read/reader.ts');
  const { findProfile } = await import('./profiles.ts');
  const ids = describeChecks().map(({ id }) => id);
  const settings = await readSettings(options, ids);
  const found = await findProfile(options, session);
  const plan = textOf(options, 'textOf');
  const expected =
    plan === undefined
      ? null
      : await (await import('./verify/expected-text.ts')).loadText(plan, found.profile, options, session);
  const verifyBytes: VerifyBytes = (bytes, path) => {
    const file = readWordFile(bytes, session.io.limits);
    if (isFailure(file)) throw refusedFile(path, file.failure);
    const told = verifyFile(file, found.profile, { checks: wordChecks, settings });
    return sortFindings(expected === null ? told : [...told, ...checkText(file, expected, settings)]);
  };
  const idle = new Set<string>(expected === null ? textChecks.map(({ id }) => id) : []);
  const checks = ids.filter((id) => settings.get(id) !== 'off' && !idle.has(id)).length;
  return { verifyBytes, departures: await findDepartures(found, settings), checks };
};

const findDepartures = async (
  { profile, locate }: FoundProfile,
  settings: CheckSettings,
): Promise<readonly CheckedFile<Finding>[]> => {
  const { placeDepartures, profileDeparture } = await import('../verify/place-departures.ts');
  const chosen = settings.get(profileDeparture.id);
  const placed = chosen === 'off' ? [] : await placeDepartures(profile, locate);
  const told = placed.map((finding) => (chosen && chosen !== 'off' ? { ...finding, severity: chosen } : finding));
  const paths = [...new Set(told.map(({ source }) => source.path))];
  return paths.map((path) => ({ path, diagnostics: told.filter(({ source }) => source.path === path) }));
};

const readSettings = async (options: OptionValues, ids: readonly string[]): Promise<CheckSettings> => {
  const { readSeverity } = await import('./rule-settings.ts');
  const choices = message('全部检查见 kepu verify --help。', 'All checks: kepu verify --help.');
  return new Map(listOf(options, 'rule').map((pair) => readSeverity(pair, ids, choices)));
};
