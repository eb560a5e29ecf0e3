import type { Finding } from '../source/diagnostic.ts';
import type { Language, Severity } from '../text/message.ts';
import { visible } from '../text/visible.ts';
import { rangeOfFinding } from './place.ts';
import { findingsOf, gravestFirst, type Reporter, type ToldFinding } from './reporter.ts';
import { summarize, summaryWords } from './summary.ts';
import { tellMessage, tellMore } from './tell-finding.ts';

/**
 * Workflow commands of GitHub Actions, one a finding, that become annotations of the lines; then the counts, which are no
 * command. A step shows ten annotations of each kind, so that errors come first.
 */
export const github: Reporter = {
  report: (files, { language, extent }) => {
    const commands = gravestFirst(findingsOf(files)).map((told) => `${commandOf(told, language)}\n`);
    return `${commands.join('')}${summaryWords(summarize(files, extent), extent)[language]}\n`;
  },
};

const kinds: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

const commandOf = ({ path, finding }: ToldFinding, language: Language): string => {
  const properties = { file: path, ...linesOf(finding), title: `kepu ${finding.ruleId}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${kinds[finding.severity]} ${written.join(',')}::${escapeData([tellMessage(finding, language), ...tellMore(finding, language)].join('\n'))}`;
};

/** Columns are known to GitHub within one line only. */
const linesOf = (finding: Finding): Readonly<Record<string, number>> => {
  const range = rangeOfFinding(finding);
  if (range === null) return {};
  const { start, end } = range;
  const lines = { line: start.line, endLine: end.line };
  return start.line === end.line ? { ...lines, col: start.column, endColumn: end.column } : lines;
};

/** What the runner takes back in a message: percent signs and line ends. */
const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** What it takes back in a property: the marks between properties as well. */
const escapeProperty = (text: string): string =>
  escapeData(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
