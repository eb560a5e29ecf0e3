import { message } from '../text/message.ts';
import { type Composition, composeYaml } from './compose-yaml.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Dictionary } from './dictionary.ts';
import { isSameData } from './format-check.ts';
import { inOrder } from './format-order.ts';
import { printFile } from './format-print.ts';
import { readFile } from './format-read.ts';
import type { KeyLanguage } from './format-words.ts';
import { loadYaml } from './load-yaml.ts';
import type { Source } from './source.ts';
import { syntaxError } from './syntax-error.ts';
import { translateData } from './translate.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a file is formatted by. */
export interface FormatOptions {
  /** The words of its kind of file. */
  readonly dictionary: Dictionary;
  /** The language that keys and fixed values are turned into; without one each stays as it is written. */
  readonly keys?: KeyLanguage;
}

/**
 * The canonical form of a file: keys in the order of its vocabulary, two blanks a level, no quotes that nothing needs,
 * brackets where they fit on a line. Comments and blank lines stay with what they stand by, and so do CRLF line ends. Gives
 * what stands against the file instead where it cannot be read. Never throws.
 */
export const formatYaml = async (
  source: Source,
  { dictionary, keys = null }: FormatOptions,
): Promise<string | readonly Diagnostic[]> => {
  const { diagnostics } = await loadYaml(source, dictionary);
  if (diagnostics.some(({ severity }) => severity === 'error')) return diagnostics;
  const isCrlf = source.text.includes('\r\n');
  const text = isCrlf ? source.text.replaceAll('\r\n', '\n') : source.text;
  const words = await dictionary.vocabulary();
  const before = await composeYaml(text);
  const formatted = printFile(inOrder(readFile(text, before), words, keys));
  if (!isSame(before, await composeYaml(formatted), words)) {
    return [syntaxError(source, { start: 0, end: 0 }, wouldChange)];
  }
  return isCrlf ? formatted.replaceAll('\n', '\r\n') : formatted;
};

/** Whether a file says the same after as before, in whichever language, and no comment is lost. */
const isSame = (before: Composition, after: Composition, words: Vocabulary): boolean =>
  after.faults.length === 0 &&
  after.comments.length === before.comments.length &&
  isSameData(translateData(before.data, words).data, translateData(after.data, words).data);

const wouldChange = message(
  '没有整理：整理后内容会变。这是 kepu 的错，请把文件报告给我们；文件没有动。',
  'not formatted: that would have changed what the file says. This is a bug in kepu: please report it with the file, which was left alone.',
);
