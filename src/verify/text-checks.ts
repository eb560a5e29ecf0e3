import type { PrintedLine } from '../document/printed-line.ts';
import type { WordFinding } from '../source/diagnostic.ts';
import { type Message, message } from '../text/message.ts';
import { compareText, type TextCheckId } from './text/compare-text.ts';
import type { CheckSettings } from './verify-file.ts';
import type { WordFile } from './word-file.ts';

/** What comparing a file with its plan may find, as checks are listed. */
export const textChecks: readonly { readonly id: TextCheckId; readonly summary: Message }[] = [
  {
    id: 'text-altered',
    summary: message('文件里的一段与计划的文字一致', 'a paragraph says what the plan says (--text-of)'),
  },
  {
    id: 'text-missing',
    summary: message('计划里的每一段文件里都有', 'every paragraph of the plan stands in the file (--text-of)'),
  },
  {
    id: 'text-added',
    summary: message('文件里没有计划以外的文字', 'the file says nothing that the plan does not (--text-of)'),
  },
];

/** Where a file does not say, word for word and in its order, what a plan says: errors, unless settings say otherwise. */
export const checkText = (
  file: WordFile,
  expected: readonly PrintedLine[],
  settings: CheckSettings,
): readonly WordFinding[] =>
  compareText(file, expected).flatMap(({ id, paragraph, words, message: told }) => {
    const severity = settings.get(id) ?? 'error';
    return severity === 'off' ? [] : [{ ruleId: id, severity, message: told, clause: '', place: { paragraph, words } }];
  });
