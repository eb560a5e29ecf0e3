import { severityWords } from '../report/reporter.ts';
import { type Language, type Message, message, type Severity } from '../text/message.ts';
import { profileDeparture } from '../verify/place-departures.ts';
import { severityOf } from '../verify/severity.ts';
import { textChecks } from '../verify/text-checks.ts';
import { fileChecks } from '../verify/verify-file.ts';
import type { Session } from './command.ts';

/** What there is to know of a check of Word files. */
export interface CheckDescription {
  readonly id: string;
  readonly severity: Severity;
  /** Standard and clause, or ''. */
  readonly clause: string;
  readonly summary: Message;
}

/** Every check of `kepu verify`, those of `--text-of` and of the profile last. */
export const describeChecks = (): readonly CheckDescription[] => [
  ...fileChecks.map(({ id, strength, clause, summary }) => ({ id, severity: severityOf[strength], clause, summary })),
  ...textChecks.map(({ id, summary }) => ({ id, severity: 'error' as const, clause: '', summary })),
  { ...profileDeparture, severity: 'error', clause: 'GB/T 9704' },
];

/** The checks as the help of `kepu verify` lists them. */
export const listChecks = (): Message => {
  const described = describeChecks();
  const width = Math.max(...described.map(({ id }) => id.length));
  const lines = (language: Language) =>
    described.map(({ id, summary }) => `  ${id.padEnd(width)}  ${summary[language]}`).join('\n');
  return message(
    `检查项目（--rule 用这些标识）：\n${lines('zh')}`,
    `Checks, by the ids that --rule takes:\n${lines('en')}`,
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
