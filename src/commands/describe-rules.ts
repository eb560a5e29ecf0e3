import type { RuleNote } from '../report/reporter.ts';
import type { RuleDescription } from '../rules/rule.ts';
import { type Message, message } from '../text/message.ts';

/** Everything that plans are held against: the rules, and what is found before or beside them. */
export const describeRules = async (): Promise<readonly RuleNote[]> => {
  const { allRules } = await import('../rules/rules.ts');
  return sorted([...allRules.map(noteOf), ...beforeRules]);
};

/** Everything that Word files are held against, with the profile that they are printed under. */
export const describeWordChecks = async (): Promise<readonly RuleNote[]> => {
  const { describeChecks } = await import('./verify/verify-checks.ts');
  const { writingRules } = await import('../rules/rules.ts');
  const reasons = new Map(writingRules.map(({ id, reason }) => [id, reason]));
  return sorted(
    describeChecks().map(({ id, severity, clause, summary }) => ({
      id,
      severity,
      summary,
      reason: reasons.get(id) ?? message('', ''),
      source: message(clause, clause),
      isFixable: false,
    })),
  );
};

const sorted = (notes: readonly RuleNote[]): readonly RuleNote[] => [...notes].sort((a, b) => (a.id < b.id ? -1 : 1));

const noteOf = (rule: RuleDescription): RuleNote => ({
  id: rule.id,
  severity: rule.severity,
  summary: rule.summary,
  reason: rule.reason,
  source: sourceOf(rule),
  isFixable: rule.isFixable ?? false,
});

/** Where a rule comes from: logic, the calendar, practice, or a standard with its clause and strength. */
export const sourceOf = ({ source, clause, strength }: RuleDescription): Message => {
  const name = source in sources ? sources[source as keyof typeof sources] : message(source, source);
  const more = `${clause ? ` ${clause}` : ''}${strength ? `（${strength}）` : ''}`;
  return message(name.zh + more, name.en + more);
};

const sources = {
  logic: message('逻辑', 'logic'),
  calendar: message('日历', 'the calendar'),
  office: message('办公室实务', 'office practice'),
} as const;

/** Some of these findings tell what was meant, too. */
const mended: ReadonlySet<string> = new Set(['syntax', 'schema']);

const firm = (id: string, summary: Message, reason: Message): RuleNote => ({
  id,
  severity: id === 'baseline-unused' ? 'warning' : 'error',
  summary,
  reason,
  source: message('', ''),
  isFixable: mended.has(id),
});

/** What is no rule's: no configuration puts it off. */
export const beforeRules: readonly RuleNote[] = [
  firm(
    'syntax',
    message('文件是能读懂的 YAML', 'A file is YAML that can be read'),
    message('读不懂的文件，后面的检查都无从做起。', 'What cannot be read cannot be checked.'),
  ),
  firm(
    'schema',
    message('字段齐全，名称和类型都对', 'Fields are there, by their names and of their types'),
    message('结构不对的文件，意思就说不准。', 'Without its shape the meaning of a file is uncertain.'),
  ),
  firm(
    'include',
    message('引用的登记文件存在，而且能读', 'Registers that a plan includes are there and can be read'),
    message('登记文件缺了，名称和日历就无从核对。', 'Names and calendars are held against registers.'),
  ),
  firm(
    'duplicate-plan-id',
    message('各份计划的标识互不相同', 'No two plans have the same id'),
    message(
      '标识相同，成品会互相覆盖，别的计划也不知道指的是哪一份。',
      'Their outputs would overwrite each other, and references would be uncertain.',
    ),
  ),
  firm(
    'baseline-unused',
    message('基线里的每一条都还用得着', 'Every entry of the baseline is still needed'),
    message(
      '已经改好的结果留在基线里，以后再犯就看不到了。',
      'An entry that stays hides the same finding when it comes back.',
    ),
  ),
];
