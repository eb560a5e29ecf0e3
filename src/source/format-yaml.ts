import { message } from '../text/message.ts';
import { composeYaml } from './compose-yaml.ts';
import type { Diagnostic } from './diagnostic.ts';
import { isSameData } from './format-check.ts';
import { inOrder } from './format-order.ts';
import { printFile } from './format-print.ts';
import { readFile } from './format-read.ts';
import { loadYaml } from './load-yaml.ts';
import type { Source } from './source.ts';
import { syntaxError } from './syntax-error.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a file is formatted by. */
export interface FormatOptions {
  /** The keys of its kind of file, in their order. */
  readonly vocabulary: Vocabulary;
}

/**
 * The canonical form of a file: keys in the order of its vocabulary, two blanks a level, no quotes that nothing needs,
 * brackets where they fit on a line. Comments and blank lines stay with what they stand by, and so do CRLF line ends. Gives
 * what stands against the file instead where it cannot be read. Never throws.
 */
export const formatYaml = async (
  source: Source,
  { vocabulary }: FormatOptions,
): Promise<string | readonly Diagnostic[]> => {
  const { diagnostics } = await loadYaml(source);
  if (diagnostics.length > 0) return diagnostics;
  const isCrlf = source.text.includes('\r\n');
  const text = isCrlf ? source.text.replaceAll('\r\n', '\n') : source.text;
  const before = await composeYaml(text);
  const formatted = printFile(inOrder(readFile(text, before), vocabulary));
  const after = await composeYaml(formatted);
  const isKept =
    after.faults.length === 0 &&
    after.comments.length === before.comments.length &&
    isSameData(before.data, after.data);
  if (!isKept) return [syntaxError(source, { start: 0, end: 0 }, wouldChange)];
  return isCrlf ? formatted.replaceAll('\n', '\r\n') : formatted;
};

const wouldChange = message(
  '没有整理：整理后内容会变。这是 kepu 的错，请把文件报告给我们；文件没有动。',
  'not formatted: that would have changed what the file says. This is a bug in kepu: please report it with the file, which was left alone.',
);
