import type { Comparison } from '../compare/comparison.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { visible } from '../text/visible.ts';
import { standardInput } from '../workspace/discover.ts';
import type { Command, OptionValues, Session } from './command.ts';
import type { Comparable } from './diff/load-comparable.ts';
import { ExitCode, graver } from './exit-code.ts';
import type { OutputFile } from './output.ts';
import { isSet } from './settings.ts';
import { documentEndings, outputOptions, planEndings, profileOption } from './shared-options.ts';

const formats = ['md', 'docx', 'html', 'txt', 'json'] as const;

/** `kepu diff`: what changed from one plan to another. */
export const diff: Command = {
  name: 'diff',
  summary: message(
    '比较两份计划，或一份计划的两稿：目标、任务、专栏、文字改了什么',
    'compare two plans, or two versions of one: targets, tasks, columns, words',
  ),
  operands: {
    flags: '<old> <new>',
    endings: [...planEndings, ...documentEndings],
    summary: message(
      '计划文件，或 .docx、.md、.txt；- 为标准输入的计划',
      'a plan file, or .docx, .md, .txt; - is a plan on standard input',
    ),
  },
  options: [
    { flags: '--docx', summary: message('Word：修改对照表', 'Word: a table of old and new words') },
    { flags: '--md', summary: message('Markdown', 'Markdown') },
    { flags: '--html', summary: message('网页：单个文件，可打印', 'a web page: one file, printable') },
    { flags: '--txt', summary: message('纯文本', 'plain text') },
    { flags: '--json', summary: message('JSON（版本 1）', 'JSON (version 1)') },
    {
      flags: '--exit-code',
      summary: message('有不同时退出码为 1', 'exit with 1 where the two differ'),
    },
    profileOption,
    ...outputOptions.filter(({ flags }) => flags !== '--draft'),
  ],
  examples: [
    'kepu diff 征求意见稿.yaml 送审稿.yaml',
    'kepu diff --docx plan-2025.yaml plan-2026.yaml',
    'kepu diff 2025年要点.docx plan-2026.yaml',
    'kepu diff --json --stdout old.yaml new.yaml',
  ],
  run: async (names, options, session) => {
    const { chosenFormats } = await import('./print.ts');
    const chosen = chosenFormats(options, formats, []);
    const [old, now] = await loadBoth(names, session);
    if (!old || !now) return ExitCode.findings;
    const { comparePlans } = await import('../compare/compare-plans.ts');
    const comparison = comparePlans(old.printed, now.printed);
    const isInPlace = await deliver({ old, now, comparison }, chosen, options, session);
    const found = isSet(options, 'exitCode') && comparison.changes.length > 0 ? ExitCode.findings : ExitCode.ok;
    return graver(found, isInPlace ? ExitCode.ok : ExitCode.misuse);
  },
};

/** Both plans; null for one whose shape is broken. What is wrong with the second is told even so. Next to a document, a plan file is read as it prints. */
const loadBoth = async (
  [old = '', now = '']: readonly string[],
  session: Session,
): Promise<readonly [Comparable | null, Comparable | null]> => {
  if (old === standardInput && now === standardInput) {
    throw new UserError(message('标准输入只能作其中一份计划。', 'standard input can be only one of the two plans.'));
  }
  const { loadComparable } = await import('./diff/load-comparable.ts');
  const [before, after] = [await loadComparable(old, session), await loadComparable(now, session)];
  if (!before || !after || before.isDocument === after.isDocument) return [before, after];
  const { readBothAsPrinted } = await import('./diff/read-as-printed.ts');
  const [plan, document] = before.isDocument ? [after, before] : [before, after];
  await session.io.warn(`${comparedAsPrinted(document)[session.language]}\n`);
  const read = await readBothAsPrinted({ plan, document }, session);
  return before.isDocument ? [read.document, read.plan] : [read.plan, read.document];
};

const comparedAsPrinted = ({ path }: Comparable) =>
  message(
    `${visible(path)} 是文档：两份都按印出来的内容比较，只写在计划数据里的不比较`,
    `${visible(path)} is a document: both are compared as they print; what only the data of a plan say is left out`,
  );

interface Compared {
  readonly old: Comparable;
  readonly now: Comparable;
  readonly comparison: Comparison;
}

/** Prints the report, or puts the files in place that are asked for; gives whether they all are. */
const deliver = async (
  compared: Compared,
  chosen: readonly string[],
  options: OptionValues,
  session: Session,
): Promise<boolean> => {
  const { io, language, color } = session;
  if (chosen.length === 0) {
    const { tellComparison } = await import('./diff/tell-comparison.ts');
    const paths = { old: compared.old.path, new: compared.now.path };
    const { printList } = await import('./bound-output.ts');
    await printList(tellComparison(compared.comparison, paths, { language, color, width: io.width() }), session);
    return true;
  }
  const files = await makeFiles(compared, chosen, options, session);
  const { putOutputs } = await import('./print.ts');
  if (!isSet(options, 'stdout')) return putOutputs(files, options, session);
  const { printContent } = await import('./print-content.ts');
  for (const { bytes } of files) await printContent(bytes, io);
  return true;
};

const makeFiles = async (
  { old, now, comparison }: Compared,
  chosen: readonly string[],
  options: OptionValues,
  session: Session,
): Promise<readonly OutputFile[]> => {
  const { composeComparison } = await import('../compose/comparison.ts');
  const { comparisonJson } = await import('../compose/comparison-json.ts');
  const { loadProfile } = await import('./profiles.ts');
  const { refuseRows } = await import('./bound-output.ts');
  const { renderEach } = await import('./print.ts');
  const profile = await loadProfile(options, session);
  const stem = `${comparison.new.id}-diff`;
  refuseRows(stem, comparison.changes.length, session.io.limits);
  const document = composeComparison(comparison);
  const describe = () => comparisonJson(comparison, { old: old.path, new: now.path });
  return renderEach(chosen, stem, { document, profile, describe });
};
