import { severityWords } from '../../report/reporter.ts';
import { type Language, type Message, message, type Severity } from '../../text/message.ts';
import type { PageCheck } from '../../verify/pages/page-check.ts';
import { profileDeparture } from '../../verify/place-departures.ts';
import { severityOf } from '../../verify/severity.ts';
import { textChecks } from '../../verify/text-checks.ts';
import { fileChecks } from '../../verify/verify-file.ts';
import type { Session } from '../command.ts';
import { writingChecks } from './writing-checks.ts';

/** What there is to know of a check of Word files. */
export interface CheckDescription {
  readonly id: string;
  readonly severity: Severity;
  /** Standard and clause, or ''. */
  readonly clause: string;
  readonly summary: Message;
}

/** Everything that the pages and the writing of a Word file are held against. */
export const wordChecks: readonly PageCheck[] = [...fileChecks, ...writingChecks];

/** Every check of `kepu verify`, those of `--text-of` and of the profile last. */
export const describeChecks = (): readonly CheckDescription[] => [
  ...wordChecks.map(({ id, strength, clause, summary }) => ({ id, severity: severityOf[strength], clause, summary })),
  ...textChecks.map(({ id, summary }) => ({ id, severity: 'error' as const, clause: '', summary })),
  { ...profileDeparture, severity: 'error', clause: 'GB/T 9704' },
];

/** The checks as the help of `kepu verify` lists them; those of writing are rules, which `kepu rules` lists. */
export const listChecks = (): Message => {
  const writing = new Set(writingChecks.map(({ id }) => id));
  const listed = describeChecks().filter(({ id }) => !writing.has(id));
  const width = Math.max(...listed.map(({ id }) => id.length));
  const lines = (language: Language) =>
    listed.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary[language]}`).join('\n');
  const rules = [...writing].join(' ');
  return message(
    `检查项目（--rule 用这些标识）：\n${lines('zh')}\n\n还有文字写法的规则（见 kepu rules）：${rules}`,
    `Checks, by the ids that --rule takes:\n${lines('en')}\n\nand the rules of writing (see kepu rules): ${rules}`,
  );
};

/** A check for `kepu explain`. */
export const tellCheck = ({ id, severity, clause, summary }: CheckDescription, { language }: Session): string => {
  const source = message(`出处：${clause}`, `Source: ${clause}`)[language];
  const where = message('由 kepu verify 检查 Word 文件', 'Checked by kepu verify in Word files')[language];
  const lines = [
    `${id}  ${severityWords[severity][language]}`,
    '',
    summary[language],
    ...(clause === '' ? [] : [source]),
    where,
  ];
  return `${lines.join('\n')}\n`;
};
