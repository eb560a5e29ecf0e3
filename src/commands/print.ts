import type { Document } from '../document/document.ts';
import type { Profile } from '../document/profile.ts';
import type { Plan } from '../plan/plan.ts';
import { renderers } from '../render/index.ts';
import { type CheckedFile, hasErrors } from '../report/reporter.ts';
import { message } from '../text/message.ts';
import { liesBelow } from '../text/path.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { findRoot } from '../workspace/repository.ts';
import { checkFiles } from './check.ts';
import type { CheckedPlan } from './checked-plan.ts';
import type { OptionValues, Session } from './command.ts';
import { ExitCode, graver } from './exit-code.ts';
import { type OutputFile, writeOutputs } from './output.ts';
import { printContent } from './print-content.ts';
import { configuredPath, isSet, named, textOf } from './settings.ts';
import { tellRefusals } from './tell-refusals.ts';
import { warnOfFindings } from './warn-of-findings.ts';

/** A plan that may be printed. */
export interface PrintablePlan extends CheckedPlan {
  readonly plan: Plan;
}

/** What a command makes of the plans that passed: every file, ready to be put in place. */
export type Make = (plans: readonly PrintablePlan[]) => Promise<readonly OutputFile[]>;

/**
 * Checks plans, reports their errors, and writes what `make` gives for the others; with `--draft` for all that can be
 * read. Of warnings the number is told only. Several plans: those without errors are still written.
 */
export const printPlans = async (
  names: readonly string[],
  options: OptionValues,
  session: Session,
  make: Make,
): Promise<ExitCode> => {
  const run = await checkFiles(names, options, session, { keepPlans: true });
  const printable = run.plans.filter((plan): plan is PrintablePlan => mayPrint(plan, isSet(options, 'draft')));
  await reportErrors(run.files, options, session);
  await tellRefusals(run.unreadable, session);
  for (const plan of printable) await countWarnings(plan, session);
  refuseNothing(printable, run.files, run.unreadable);
  const isInPlace = await deliver(await make(printable), options, session);
  const found = printable.length < run.plans.length && run.files.some(hasErrors) ? ExitCode.findings : ExitCode.ok;
  return graver(found, isInPlace && run.unreadable.length === 0 ? ExitCode.ok : ExitCode.misuse);
};

const mayPrint = ({ plan, hasErrors: isBroken }: CheckedPlan, isDraft: boolean): boolean =>
  plan !== null && (isDraft || !isBroken);

/** Errors go where the report of `validate` goes, unless a document is asked for there. */
const reportErrors = async (files: readonly CheckedFile[], options: OptionValues, session: Session): Promise<void> => {
  const broken = files.filter(hasErrors).map(({ path, diagnostics }) => ({
    path,
    diagnostics: diagnostics.filter(({ severity }) => severity === 'error'),
  }));
  if (broken.length === 0) return;
  if (isSet(options, 'stdout')) return warnOfFindings(broken, session);
  const { io, language, color } = session;
  const { pretty } = await import('../report/pretty.ts');
  await io.print(pretty.report(broken, { language, color, width: io.width(), extent: null }));
};

const countWarnings = async (plan: PrintablePlan, { io, language }: Session): Promise<void> => {
  const { warning: warnings, info: infos } = plan.counts;
  if (warnings + infos === 0) return;
  const name = visible(plan.path);
  const words = message(
    `计划 ${name} 有 ${warnings} 个警告、${infos} 个提示；用 kepu validate 查看`,
    `plan ${name} has ${warnings} warnings and ${infos} infos; see kepu validate`,
  );
  await io.warn(`${words[language]}\n`);
};

/** Silence about nothing would look like success: registers alone give nothing to print. */
const refuseNothing = (
  printable: readonly PrintablePlan[],
  files: readonly CheckedFile[],
  unreadable: readonly UserError[],
): void => {
  if (printable.length > 0 || unreadable.length > 0 || files.some(hasErrors)) return;
  throw new UserError(
    message('这些文件里没有计划（登记册不输出）。', 'there is no plan among these files (a register is not printed).'),
  );
};

const deliver = async (files: readonly OutputFile[], options: OptionValues, session: Session): Promise<boolean> => {
  if (!isSet(options, 'stdout')) return putOutputs(files, options, session);
  for (const { bytes } of files) await printContent(bytes, session.io);
  return true;
};

/** Puts files into the output folder of a run as `writeOutputs` does. */
export const putOutputs = async (
  files: readonly OutputFile[],
  options: OptionValues,
  session: Session,
  isObsolete?: (name: string) => boolean,
): Promise<boolean> => {
  const folder = textOf(options, 'outDir') ?? (await usualFolder(session));
  return files.length === 0 || writeOutputs(folder, files, isSet(options, 'force'), session, isObsolete);
};

/**
 * The output folder where the command line names none. Throws `UserError` where it is a link out of the repository, which
 * anybody may have written.
 */
const usualFolder = async (session: Session): Promise<string> => {
  const { io, config } = session;
  const configured = configuredPath(session, 'outDir');
  const folder = configured ?? 'out';
  const path = io.resolve(io.cwd, folder);
  if ((await io.kindOf(path)) === null) return folder;
  const within = configured !== undefined && config ? config.folder : await findRoot(io.cwd, io);
  const [real, root] = [await io.realPath(path), await io.realPath(within)];
  if (real === root || liesBelow(real, root)) return folder;
  const shown = visible(io.relative(path));
  throw new UserError(
    message(
      `输出文件夹 ${shown} 是指向仓库以外的链接：${visible(real)}。要写到那里，请用 -o 指定`,
      `the output folder ${shown} is a link out of the repository, to ${visible(real)}. Name it with -o to write there`,
    ),
  );
};

/** The formats that flags such as `--docx` ask for, else the usual ones. With `--stdout` it must be one of text. */
export const chosenFormats = (
  options: OptionValues,
  formats: readonly string[],
  usual: readonly string[],
): readonly string[] => {
  const asked = formats.filter((format) => isSet(options, format));
  const chosen = asked.length > 0 ? asked : usual;
  const texts = formats.filter((format) => !binary.has(format));
  if (isSet(options, 'stdout') && !(asked.length === 1 && texts.includes(asked[0] ?? ''))) {
    const flags = texts.map((format) => `--${format}`);
    throw new UserError(
      message(
        `--stdout 要同时选一种文本格式：${flags.join('、')} 之一`,
        `--stdout takes exactly one text format: one of ${flags.join(', ')}`,
      ),
    );
  }
  return chosen;
};

const binary: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pdf', 'png']);

/** A document in one format, under the name of its file without the extension. */
export const renderAs = async (
  format: string,
  stem: string,
  document: Document,
  profile: Profile,
): Promise<OutputFile> => {
  const { render, extension } = named(renderers, format, message('格式', 'format'));
  return { name: `${stem}.${extension}`, bytes: await render(document, profile) };
};

/**
 * A document in each of some formats, one after the other: all at once, what each is made of would be in memory together. What
 * `describe` gives is the JSON that programs read.
 */
export const renderEach = async (
  formats: readonly string[],
  stem: string,
  { document, profile, describe }: Rendered,
): Promise<readonly OutputFile[]> => {
  const { writeJson } = await import('../report/write-json.ts');
  const files: OutputFile[] = [];
  for (const format of formats) {
    if (format !== 'json') files.push(await renderAs(format, stem, document, profile));
    else files.push({ name: `${stem}.json`, bytes: new TextEncoder().encode(`${writeJson(await describe(), 2)}\n`) });
  }
  return files;
};

interface Rendered {
  readonly document: Document;
  readonly profile: Profile;
  readonly describe: () => unknown;
}
