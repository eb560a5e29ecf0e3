import { type Message, message } from '../../text/message.ts';
import { type Composition, composeYaml, compositionOf } from '../compose-yaml.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { loadYaml } from '../load-yaml.ts';
import type { Source } from '../source.ts';
import { syntaxError } from '../syntax-error.ts';
import type { Dictionary } from '../vocabulary/dictionary.ts';
import { translateData } from '../vocabulary/translate.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { inOrder } from './order.ts';
import { printFile } from './print.ts';
import { readFile } from './read.ts';
import { isSameData } from './same-data.ts';
import type { KeyLanguage } from './words.ts';

/** What a file is formatted by. */
export interface FormatOptions {
  /** The words of its kind of file. */
  readonly dictionary: Dictionary;
  /** The language that keys and fixed values are turned into; without one each stays as it is written. */
  readonly keys?: KeyLanguage;
  /**
   * Whether it is proved that the form says what the file says, which takes as long again as all the rest. Nobody need prove it
   * who only asks whether a file is in its form.
   */
  readonly isProved?: boolean;
}

/**
 * The canonical form of a file: keys in the order of its vocabulary, two blanks a level, no quotes that nothing needs,
 * brackets where they fit on a line. Comments and blank lines stay with what they stand by, and so do CRLF line ends. Gives
 * what stands against the file instead where it cannot be read. Never throws.
 */
export const formatYaml = async (
  source: Source,
  { dictionary, keys = null, isProved = true }: FormatOptions,
): Promise<string | readonly Diagnostic[]> => {
  const { diagnostics } = await loadYaml(source, dictionary);
  if (diagnostics.some(({ severity }) => severity === 'error')) return diagnostics;
  const isCrlf = source.text.includes('\r\n');
  const text = isCrlf ? source.text.replaceAll('\r\n', '\n') : source.text;
  const words = await dictionary.vocabulary();
  const before = await (isCrlf ? composeYaml(text) : compositionOf(source));
  const formatted = printFile(inOrder(readFile(text, before), words, keys));
  if (formatted === text) return source.text;
  const refusal = isProved ? refuseChange(before, await composeYaml(formatted), words) : null;
  if (refusal) return [syntaxError(source, { start: 0, end: 0 }, refusal)];
  return isCrlf ? formatted.replaceAll('\n', '\r\n') : formatted;
};

const refuseChange = (before: Composition, after: Composition, words: Vocabulary): Message | null => {
  if (isSame(before, after, words)) return null;
  return after.faults.some(({ code }) => code === 'TOO_LONG') ? tooLong : wouldChange;
};

/** Whether a file says the same after as before, in whichever language, and no comment is lost. */
const isSame = (before: Composition, after: Composition, words: Vocabulary): boolean =>
  after.faults.length === 0 &&
  after.comments.length === before.comments.length &&
  isSameData(translateData(before.data, words).data, translateData(after.data, words).data);

const tooLong = message(
  '没有整理：整理后各占一行，就超出 kepu 能读的长度了。请把文件拆成几个。',
  'not formatted: on lines of its own, what stands here would be longer than kepu reads. Split the file.',
);

const wouldChange = message(
  '没有整理：整理后内容会变。这是 kepu 的错，请把文件报告给我们；文件没有动。',
  'not formatted: that would have changed what the file says. This is a bug in kepu: please report it with the file, which was left alone.',
);
