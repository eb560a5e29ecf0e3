import type { Finding } from '../source/diagnostic.ts';
import { type Language, type Message, message } from '../text/message.ts';
import {
  type CheckedFile,
  findingsOf,
  gravestFirst,
  type ReportedRun,
  type Reporter,
  type RuleNote,
  type ToldFinding,
} from './reporter.ts';
import { artifactLocationOf, root } from './sarif/locations.ts';
import { resultOf } from './sarif/result.ts';
import { descriptorOf } from './sarif/rules.ts';
import { writeJson } from './write-json.ts';

/**
 * SARIF 2.1.0 (OASIS), for code scanning: one run with the rules, every file that was checked, and the findings, gravest
 * first, of which code scanning keeps 5,000.
 */
export const sarif: Reporter = {
  tellsRun: true,
  report: (files, { language, ...run }) =>
    `${writeJson(
      {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [runOf(files, run, language)],
      },
      2,
    )}\n`,
};

const mostTold = 5_000;

const runOf = (files: readonly CheckedFile<Finding>[], run: ReportedRun, language: Language) => {
  const told = gravestFirst(findingsOf(files));
  const rules = allRules(run.rules, told);
  const indices = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: { driver: driverOf(run, rules, language) },
    invocations: [invocationOf(told.length, run, language)],
    originalUriBaseIds: { [root]: { description: { text: rootWords[language] } } },
    columnKind: 'utf16CodeUnits',
    defaultEncoding: 'utf-8',
    artifacts: files.map(({ path }) => ({ location: artifactLocationOf(path), roles: ['analysisTarget'] })),
    results: told.slice(0, mostTold).map((each) =>
      resultOf(
        each,
        {
          ruleIndex: indices.get(each.finding.ruleId) ?? -1,
          fingerprint: run.fingerprints.get(each.finding) ?? '',
        },
        language,
      ),
    ),
  };
};

const rootWords = message('运行 kepu 的文件夹', 'The folder that kepu ran in');

const driverOf = ({ version }: ReportedRun, rules: readonly RuleNote[], language: Language) => ({
  name: 'kepu',
  version,
  semanticVersion: version,
  language: { zh: 'zh-CN', en: 'en-US' }[language],
  shortDescription: { text: driverWords[language] },
  rules: rules.map((note) => descriptorOf(note, language)),
});

const driverWords = message('检查年度工作要点', 'Checks annual plans');

/** The rules that were run, and those ids of findings that are none of them. */
const allRules = (rules: readonly RuleNote[], told: readonly ToldFinding[]): readonly RuleNote[] => {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const nothing = message('', '');
  for (const { finding } of told) {
    const { ruleId: id, severity } = finding;
    const summary = message(id, id);
    if (!known.has(id)) known.set(id, { id, severity, summary, reason: nothing, source: nothing, isFixable: false });
  }
  return [...known.values()];
};

const invocationOf = (count: number, { extent }: ReportedRun, language: Language) => {
  const notification = { level: 'warning', message: { text: untold(count - mostTold)[language] } };
  return {
    executionSuccessful: true,
    ...(count > mostTold ? { toolExecutionNotifications: [notification] } : {}),
    ...(extent === null ? {} : { properties: { ...extent } }),
  };
};

const untold = (count: number): Message =>
  message(
    `还有 ${count} 处没有列出。请先改好这里的；全部结果见 --reporter json=文件`,
    `${count} more are not listed. Mend these first; --reporter json=FILE has them all`,
  );
