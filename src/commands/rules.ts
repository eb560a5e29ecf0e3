import { severityWords } from '../report/reporter.ts';
import type { CrossPlanRule, Rule, RuleDescription } from '../rules/rule.ts';
import { type Language, message } from '../text/message.ts';
import type { Command } from './command.ts';
import { ExitCode } from './exit-code.ts';
import { isSet } from './settings.ts';
import { alignTable } from './table.ts';

/** `kepu rules`: every rule with its severity and what it claims. */
export const rules: Command = {
  name: 'rules',
  summary: message('列出全部规则', 'list every rule'),
  operands: null,
  options: [{ flags: '--json', summary: message('以 JSON 输出', 'print JSON') }],
  examples: ['kepu rules', 'kepu rules --json'],
  run: async (_names, options, { io, language }) => {
    const list = (await import('../rules/rules.ts')).allRules;
    await io.print(
      isSet(options, 'json') ? `${JSON.stringify(list.map(describeRule), null, 2)}\n` : tableOf(list, language),
    );
    return ExitCode.ok;
  },
};

/** What programs are told of a rule. */
export const describeRule = ({ example, ...rule }: Rule | CrossPlanRule) => ({
  id: rule.id,
  severity: rule.severity,
  source: rule.source,
  clause: rule.clause ?? null,
  strength: rule.strength ?? null,
  fixable: rule.isFixable ?? false,
  options: rule.options ?? {},
  summary: rule.summary,
  reason: rule.reason,
  example,
});

/** Marks a rule whose findings `--fix` can put right. */
const fixable = message('可改', 'fix');

const tableOf = (list: readonly RuleDescription[], language: Language): string =>
  alignTable(
    list.map(({ id, severity, isFixable, summary }) => [
      id,
      severityWords[severity][language],
      isFixable ? fixable[language] : '',
      summary[language],
    ]),
  );
