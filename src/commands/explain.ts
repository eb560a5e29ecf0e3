import { type RuleNote, severityWords } from '../report/reporter.ts';
import type { CrossPlanRule, OptionSchema, Rule, RuleDescription } from '../rules/rule.ts';
import { type Language, message } from '../text/message.ts';
import type { Command, Session } from './command.ts';
import { beforeRules, sourceOf } from './describe-rules.ts';
import { ExitCode } from './exit-code.ts';
import { describeRule } from './rules.ts';
import { isSet, named } from './settings.ts';

/** `kepu explain`: what a rule claims, why, and an example of each kind with what kepu says of it. */
export const explain: Command = {
  name: 'explain',
  summary: message('讲解一条规则：为什么、出处、正反例', 'explain a rule: why, its source, a bad and a good example'),
  operands: { flags: '<rule>', summary: message('规则的标识', 'id of the rule') },
  options: [{ flags: '--json', summary: message('以 JSON 输出', 'print JSON') }],
  examples: ['kepu explain column-episodes-exceed-calendar'],
  run: async ([id = ''], options, session) => {
    const { allRules } = await import('../rules/rules.ts');
    const { describeChecks, tellCheck } = await import('./verify/verify-checks.ts');
    const { rule, check, note } = named(
      onceEach([
        ...allRules.map((each) => ({ name: each.id, rule: each, check: null, note: null })),
        ...describeChecks().map((each) => ({ name: each.id, rule: null, check: each, note: null })),
        ...beforeRules.map((each) => ({ name: each.id, rule: null, check: null, note: each })),
      ]),
      id,
      message('规则', 'rule'),
    );
    if (note) {
      await session.io.print(isSet(options, 'json') ? `${JSON.stringify(note, null, 2)}\n` : tellNote(note, session));
      return ExitCode.ok;
    }
    if (check) {
      await session.io.print(
        isSet(options, 'json') ? `${JSON.stringify(check, null, 2)}\n` : tellCheck(check, session),
      );
      return ExitCode.ok;
    }
    await session.io.print(
      isSet(options, 'json') ? `${JSON.stringify(describeRule(rule), null, 2)}\n` : await tell(rule, session),
    );
    return ExitCode.ok;
  },
};

/** Word files are held against rules, too, and these are listed once. */
const onceEach = <Thing extends { readonly name: string }>(things: readonly Thing[]): readonly Thing[] =>
  things.filter(({ name }, index) => things.findIndex((other) => other.name === name) === index);

const tellFix = (isFixable: boolean, language: 'zh' | 'en'): readonly string[] =>
  isFixable
    ? [message('改法：kepu validate --fix 能改有把握的', 'Fix: kepu validate --fix applies what is certain')[language]]
    : [];

const tellNote = ({ id, severity, summary, reason, isFixable }: RuleNote, { language }: Session): string => {
  const why = message('为什么：', 'Why: ')[language];
  const head = `${id}  ${severityWords[severity][language]}`;
  return [head, '', summary[language], `${why}${reason[language]}`, ...tellFix(isFixable, language), ''].join('\n');
};

const tell = async (rule: Rule | CrossPlanRule, { language, color, io }: Session): Promise<string> => {
  const { lintExamples, shownExample } = await import('../lint/example.ts');
  const { pretty } = await import('../report/pretty.ts');
  const files = (await lintExamples(rule, 'bad')).map(({ source, diagnostics }) => ({
    path: source.path,
    diagnostics,
  }));
  const report = pretty.report(files, { language, color, width: io.width(), extent: null });
  const say = (zh: string, en: string) => message(zh, en)[language];
  return [
    `${rule.id}  ${severityWords[rule.severity][language]}`,
    '',
    rule.summary[language],
    `${say('为什么：', 'Why: ')}${rule.reason[language]}`,
    `${say('出处：', 'Source: ')}${sourceOf(rule)[language]}`,
    ...tellFix(rule.isFixable ?? false, language),
    ...tellOptions(rule, language),
    '',
    say('会被指出：', 'Reported:'),
    ...shownExample(rule, 'bad').flatMap(exampleLines),
    '',
    ...indented(report.trimEnd()),
    '',
    say('这样写就好：', 'Good:'),
    ...shownExample(rule, 'good').flatMap(exampleLines),
    '',
  ].join('\n');
};

/** The options of a rule with what holds where nothing is set, and how a configuration sets them. */
const tellOptions = ({ id, severity, options }: RuleDescription, language: Language): readonly string[] => {
  const entries = Object.entries(options ?? {});
  if (entries.length === 0) return [];
  const values = entries.map(([name, option]) => `${name}: ${JSON.stringify(option.default)}`).join(', ');
  return [
    '',
    message('可以设置（等号后是默认值）：', 'Options, with their defaults:')[language],
    ...entries.map(
      ([name, option]) =>
        `    ${name} = ${JSON.stringify(option.default)}${boundsOf(option, language)}  ${option.summary[language]}`,
    ),
    `${message('写在 kepu.config.yaml 里：', 'In kepu.config.yaml: ')[language]}rules: {${id}: [${severity}, {${values}}]}`,
  ];
};

const boundsOf = ({ minimum, maximum, enum: choices }: OptionSchema, language: Language): string => {
  if (choices) return message(`（${choices.join('、')}）`, ` (${choices.join(', ')})`)[language];
  if (minimum === undefined && maximum === undefined) return '';
  if (maximum === undefined) return message(`（至少 ${minimum}）`, ` (at least ${minimum})`)[language];
  if (minimum === undefined) return message(`（至多 ${maximum}）`, ` (at most ${maximum})`)[language];
  return message(`（${minimum} 到 ${maximum}）`, ` (${minimum} to ${maximum})`)[language];
};

/** An example as it is shown; where it has several files, each under its name. */
const exampleLines = ({ name, text }: { readonly name: string | null; readonly text: string }): readonly string[] =>
  name === null ? indented(text) : [`    # ${name}`, ...indented(text)];

const indented = (text: string): readonly string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`));
