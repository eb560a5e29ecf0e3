import { formatPlanYaml } from '../../plan/format-plan-yaml.ts';
import { documentKind } from '../../plan/kind.ts';
import { loadPlanYaml } from '../../plan/load-plan-yaml.ts';
import type { CheckedFile } from '../../report/reporter.ts';
import { decodeText } from '../../source/decode.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import type { KeyLanguage } from '../../source/format/words.ts';
import { message } from '../../text/message.ts';
import { plural } from '../../text/plural.ts';
import { UserError } from '../../text/user-error.ts';
import { atLineStart, visible } from '../../text/visible.ts';
import { standardInput } from '../../workspace/discover.ts';
import type { GivenFile } from '../../workspace/load-file.ts';
import { isConfig } from '../../workspace/repository.ts';
import type { OptionValues, Session } from '../command.ts';
import { isDocument } from '../document-file.ts';
import { ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';
import { naming } from '../naming.ts';
import { printReports } from '../print-reports.ts';
import { readReporting } from '../reporting.ts';
import { diffOf, encodeAs, printPatch, type Rewritten, rewrite } from '../rewritten.ts';
import { readGiven } from '../run-files.ts';
import { isSet, textOf } from '../settings.ts';
import { tellRefusals } from '../tell-refusals.ts';
import { filesToFormat } from './files-to-format.ts';

/** What became of the files of a run: those that are or would be written otherwise, those with faults, those refused. */
interface FormatRun {
  readonly changed: readonly (Rewritten & { readonly path: string })[];
  readonly faulty: readonly CheckedFile[];
  readonly refused: readonly UserError[];
  readonly count: number;
}

/** Formats files, or says which are to be formatted, and reports those that cannot be read. Decides the exit code. */
export const formatFiles = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
): Promise<ExitCode> => {
  const keys = (textOf(options, 'keys') ?? null) as KeyLanguage;
  const isDry = isSet(options, 'check') || isSet(options, 'diff');
  if (names.includes(standardInput) && !isDry) return formatInput(names, keys, session);
  const run = await formatEach(names, session, { isDry, keys, isProved: !isDry || isSet(options, 'diff') });
  await tell(run, session, { isDry, isDiff: isSet(options, 'diff') });
  if (run.faulty.length > 0)
    await printReports({ files: run.faulty, extent: null }, await readReporting({}, session, noRules), session);
  await tellRefusals(run.refused, session);
  if (run.refused.length > 0) return ExitCode.misuse;
  return run.faulty.length > 0 || (isDry && run.changed.length > 0) ? ExitCode.findings : ExitCode.ok;
};

const noRules = async () => [];

/** Standard input to standard output; what stands against it goes elsewhere, for the output may be a file. */
const formatInput = async (names: readonly string[], keys: KeyLanguage, session: Session): Promise<ExitCode> => {
  if (names.length > 1) throw onlyInput;
  const { io } = session;
  const given = await readGiven({ path: standardInput, bytes: null }, io);
  const formatted = await formatGiven(given, { keys, isProved: true }, io);
  if (typeof formatted === 'string') {
    await io.print(encodeAs(given.bytes, formatted));
    return ExitCode.ok;
  }
  const faulty = [{ path: given.path, diagnostics: formatted }];
  const reporting = await readReporting({}, session, noRules);
  await printReports({ files: faulty, extent: null }, reporting, {
    ...session,
    color: false,
    io: { ...io, print: (text) => io.warn(String(text)) },
  });
  return ExitCode.findings;
};

const onlyInput = new UserError(
  message('整理标准输入时，不能同时给别的文件。', 'standard input is formatted alone; leave the other files out.'),
);

/** In which words, and whether it is proved that a file says the same in its form. */
interface Form {
  readonly keys: KeyLanguage;
  readonly isProved: boolean;
}

const formatEach = async (
  names: readonly string[],
  session: Session,
  { isDry, ...form }: Form & { readonly isDry: boolean },
): Promise<FormatRun> => {
  const { io } = session;
  const changed: (Rewritten & { readonly path: string })[] = [];
  const faulty: CheckedFile[] = [];
  const refused: UserError[] = [];
  let count = 0;
  for await (const file of filesToFormat(names, session, refused)) {
    try {
      const given = await readGiven(file, io);
      const formatted = await formatGiven(given, form, io);
      count += 1;
      if (typeof formatted !== 'string') {
        faulty.push({ path: given.path, diagnostics: formatted });
        continue;
      }
      const after = encodeAs(given.bytes, formatted);
      if (isSameText(given.bytes, after)) continue;
      const rewritten = { path: given.path, before: given.bytes, after };
      if (!isDry) await rewrite(file.path, rewritten, io);
      changed.push(rewritten);
    } catch (error) {
      if (!(error instanceof UserError)) throw naming(file.path, error);
      refused.push(error);
    }
  }
  return { changed, faulty, refused, count };
};

const isSameText = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

const formatGiven = async (
  { path, bytes }: GivenFile,
  { keys, isProved }: Form,
  io: Io,
): Promise<string | readonly Diagnostic[]> => {
  if (isDocument(path)) throw new UserError(noDocument(path));
  const { source, diagnostics } = decodeText(path, bytes, io);
  if (diagnostics.length > 0) return diagnostics;
  if (isConfig(path)) return formatPlanYaml(source, 'config', keys, isProved);
  return formatPlanYaml(source, documentKind((await loadPlanYaml(source)).data) ?? 'plan', keys, isProved);
};

const noDocument = (path: string) =>
  message(
    `fmt 整理 YAML 文件，${visible(path)} 是文档。要把它变成计划文件，请用 kepu import。`,
    `fmt formats YAML files; ${visible(path)} is a document. kepu import makes a plan file of it.`,
  );

const tell = async (
  { changed, count }: FormatRun,
  { io, language }: Session,
  { isDry, isDiff }: { readonly isDry: boolean; readonly isDiff: boolean },
): Promise<void> => {
  const say = (zh: string, en: string) => io.warn(`${message(zh, en)[language]}\n`);
  for (const file of changed) {
    const shown = visible(file.path);
    if (isDiff) await printPatch(diffOf(file.path, file), io, language);
    else if (isDry) await io.print(`${atLineStart(shown)}\n`);
    else await say(`已整理 ${shown}`, `formatted ${shown}`);
  }
  if (changed.length === 0) await say(`${count} 个文件都不用整理`, `nothing to format in ${plural(count, 'file')}`);
  else if (isDry) {
    await say(
      `${count} 个文件中有 ${changed.length} 个要整理：请运行 kepu fmt`,
      `${changed.length} of ${plural(count, 'file')} to be formatted: run kepu fmt`,
    );
  }
};
