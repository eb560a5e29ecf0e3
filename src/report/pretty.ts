import { Chalk, type ChalkInstance } from 'chalk';
import type { Diagnostic, Finding, WordFinding } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { message, type Severity } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { visible, withoutLogCommands } from '../text/visible.ts';
import { cutEnd, frameOf } from './frame.ts';
import { printPlace } from './place.ts';
import {
  type CheckedFile,
  findingsOf,
  type ReportedRun,
  type Reporter,
  type ReportOptions,
  severityWords,
} from './reporter.ts';
import { summarize, summaryWords } from './summary.ts';
import { fixWords } from './tell-finding.ts';

/** The report that people read: each finding with its place, its words, the line it speaks of and related places. */
export const pretty: Reporter<PrettyOptions> = {
  report: (files, options) => {
    const chalk = new Chalk({ level: options.color ? 1 : 0 });
    const findings = findingsOf(files);
    const told = findings.slice(0, mostTold).map(({ path, finding }) => `${tell(finding, path, options, chalk)}\n`);
    if (findings.length > mostTold) told.push(`${untold(findings.length - mostTold)[options.language]}\n`);
    // Words that stand apart may make a command of the log together.
    const list = withoutLogCommands(told.join('\n'));
    return `${list}${told.length > 0 ? '\n' : ''}${total(files, options, chalk)}\n`;
  },
};

type PrettyOptions = ReportOptions & Pick<ReportedRun, 'extent'>;

/** Nobody reads more at once; the counts and the JSON report leave nothing out. */
const mostTold = 300;

const untold = (count: number) =>
  message(
    `还有 ${count} 处没有列出。请先改好上面的；全部结果见 --reporter json=文件`,
    `${count} more are not listed. Mend the ones above first; --reporter json=FILE has them all`,
  );

/** How many cells the numbers at the left take. */
const gutter = 6;

const paint = (severity: Severity, chalk: ChalkInstance): ChalkInstance =>
  ({ error: chalk.red, warning: chalk.yellow, info: chalk.blue })[severity];

const tell = (finding: Finding, path: string, options: ReportOptions, chalk: ChalkInstance): string =>
  'place' in finding ? tellOfWord(finding, path, options, chalk) : tellOfText(finding, options, chalk);

/** The first line of a finding: how grave it is, where it is, what it says. */
const headOf = (
  { severity, message: words, ruleId }: Finding,
  place: string,
  { language }: ReportOptions,
  chalk: ChalkInstance,
): string =>
  [
    paint(severity, chalk).bold(severityWords[severity][language]),
    chalk.cyan(place),
    chalk.bold(visible(words[language])),
    chalk.dim(`[${ruleId}]`),
  ].join(' ');

/** A finding in a Word file: number and words of its paragraph stand where a text has its line. */
const tellOfWord = (finding: WordFinding, path: string, options: ReportOptions, chalk: ChalkInstance): string => {
  const { paragraph, words } = finding.place;
  const clause = finding.clause === '' ? '' : ` ${chalk.dim(visible(finding.clause))}`;
  const head = headOf(finding, printPlace(finding, path, options.language), options, chalk) + clause;
  if (words === '') return head;
  const number = String(paragraph ?? '').padStart(gutter);
  return `${head}\n${chalk.dim(`${number} |`)} ${visible(cutEnd(words, options.width - gutter - 4))}`;
};

const tellOfText = (diagnostic: Diagnostic, options: ReportOptions, chalk: ChalkInstance): string => {
  const { severity, source, span, related, fix } = diagnostic;
  const { language } = options;
  const color = paint(severity, chalk);
  const head = headOf(diagnostic, printPlace(diagnostic, source.path, language), options, chalk);
  const lines = [head, ...frameLines(source, span, options, color, chalk)];
  for (const each of related) {
    const where = each.source === source ? '' : `${visible(each.source.path)} `;
    lines.push(`  ${chalk.dim('→')} ${where}${visible(each.message[language])}`);
    lines.push(...frameLines(each.source, each.span, options, chalk.cyan, chalk));
  }
  if (fix) lines.push(`  ${chalk.green(fixWords[language])} ${visible(fix.description[language])}`);
  return lines.join('\n');
};

const frameLines = (
  source: Source,
  span: Span,
  { width }: ReportOptions,
  color: ChalkInstance,
  chalk: ChalkInstance,
): readonly string[] => {
  if (source.text === '') return [];
  const { line, code, carets } = frameOf(source, span, width - gutter - 4);
  return [
    `${chalk.dim(`${String(line).padStart(gutter)} |`)} ${code}`,
    `${' '.repeat(gutter)} ${chalk.dim('|')} ${color(carets)}`,
  ];
};

const total = (
  files: readonly CheckedFile<Finding>[],
  { extent, language }: PrettyOptions,
  chalk: ChalkInstance,
): string => {
  const summary = summarize(files, extent);
  const words = summaryWords(summary, extent)[language];
  return summary.errors > 0 ? chalk.red.bold(words) : summary.warnings > 0 ? chalk.yellow(words) : chalk.green(words);
};
