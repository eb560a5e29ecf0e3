import type { Finding } from '../source/diagnostic.ts';
import { type Language, message } from '../text/message.ts';
import { printPlace, rangeOfFinding } from './place.ts';
import { type CheckedFile, countSeverities, type Reporter } from './reporter.ts';
import { summarize } from './summary.ts';
import { tellMessage, tellMore } from './tell-finding.ts';
import { declaration, writeElement } from './write-xml.ts';

/**
 * JUnit, which every build server shows: a suite a file, a case a finding. Errors fail; warnings and infos are skipped
 * cases, which are seen and fail nothing, as they do not fail a run of kepu. A clean file is one case that passes.
 */
export const junit: Reporter = {
  report: (files, { language, extent }) => {
    const { errors, warnings, infos } = summarize(files, extent);
    const clean = files.filter(({ diagnostics }) => diagnostics.length === 0).length;
    const counts = { tests: errors + warnings + infos + clean, failures: errors, errors: 0, skipped: warnings + infos };
    const suites = files.map((file) => suiteOf(file, language));
    return `${declaration}${writeElement('testsuites', { name: 'kepu', ...counts, time: 0 }, suites)}`;
  },
};

const suiteOf = ({ path, diagnostics }: CheckedFile<Finding>, language: Language): string => {
  const { error, warning, info } = countSeverities(diagnostics);
  const counts = { tests: Math.max(1, diagnostics.length), failures: error, errors: 0, skipped: warning + info };
  const cases = diagnostics.map((finding) => caseOf(finding, path, language));
  const passed = writeElement('testcase', { name: clean[language], classname: path, file: path, time: 0 });
  return writeElement('testsuite', { name: path, ...counts, time: 0 }, cases.length > 0 ? cases : [passed]);
};

const clean = message('没有发现问题', 'nothing found');

const caseOf = (finding: Finding, path: string, language: Language): string => {
  const { ruleId, severity } = finding;
  const told = tellMessage(finding, language);
  const line = rangeOfFinding(finding)?.start.line;
  const outcome =
    severity === 'error'
      ? writeElement('failure', { message: told, type: ruleId }, detailsOf(finding, path, language))
      : writeElement('skipped', { message: `${severity}: ${told}` });
  return writeElement('testcase', { name: `${ruleId}: ${told}`, classname: path, file: path, line, time: 0 }, [
    outcome,
  ]);
};

/** The finding, its place and what belongs to it, line by line. */
const detailsOf = (finding: Finding, path: string, language: Language): string =>
  [
    tellMessage(finding, language),
    `${at[language]}${printPlace(finding, path, language)}`,
    ...tellMore(finding, language),
  ].join('\n');

const at = message('位置：', 'at ');
