import { builtInLimits } from '../text/limits.ts';
import { type Message, message } from '../text/message.ts';
import { isRefusedUnit } from '../text/refused-unit.ts';
import type { Span } from '../text/span.ts';
import type { Diagnostic } from './diagnostic.ts';
import { repairOf } from './repair.ts';
import type { Source } from './source.ts';
import { firstOf, syntaxError } from './syntax-error.ts';

/** Where the characters stand that no plan may hold, in order, up to a number of them. */
export const refusedCharacters = (text: string, most: number = builtInLimits.messages): readonly Span[] => {
  const spans: Span[] = [];
  const { length } = text;
  for (let at = 0; at < length && spans.length < most; at += 1) {
    const unit = text.charCodeAt(at);
    if (isRefusedUnit(text, at, unit)) spans.push({ start: at, end: at + 1 });
  }
  return spans;
};

/** A text with U+FFFD for every character that no plan may hold: safe to show, each offset where it was. */
export const withoutRefused = (text: string): string => {
  const units = text.split('');
  for (const { start } of refusedCharacters(text, Number.POSITIVE_INFINITY)) units[start] = '\uFFFD';
  return units.join('');
};

/** One `syntax` error for each character of a source that no plan may hold, up to the bound on messages. */
export const refuseCharacters = (source: Source): readonly Diagnostic[] => {
  const found = refusedCharacters(source.text, source.limits.messages + 1).map((span) => {
    const unit = source.text.charCodeAt(span.start);
    const fix = isSuperfluous(unit) ? repairOf([{ span, text: '' }]) : null;
    return { ...syntaxError(source, span, characterMessage(unit)), fix };
  });
  return firstOf(found, source);
};

/** Whether nothing is lost without a character: of a line end or of half a character that cannot be said. */
const isSuperfluous = (unit: number): boolean =>
  unit !== 0xd && unit !== 0x2028 && unit !== 0x2029 && (unit < 0xd800 || unit === 0xfeff);

/** Why a character (a UTF-16 unit) may not stand in a plan: its code point, its kind, what to do. */
export const characterMessage = (unit: number): Message => {
  const name = `U+${unit.toString(16).toUpperCase().padStart(4, '0')}`;
  const [zh, en] = kindOf(unit);
  return message(`这里有${zh} ${name}，请删除。`, `There is ${en} ${name} here. Delete it.`);
};

const kindOf = (unit: number): readonly [zh: string, en: string] => {
  if (unit === 0xd) return ['单独的回车符（换行应为 LF 或 CRLF）', 'a carriage return without a line feed,'];
  if (unit === 0x2028 || unit === 0x2029) return ['特殊的换行符', 'a Unicode line separator,'];
  if (unit === 0xfeff) return ['多余的字节顺序标记', 'a second byte order mark,'];
  if (unit >= 0xfffe) return ['不是文字的码位', 'a code that is no character,'];
  if (unit >= 0xd800 && unit <= 0xdfff) return ['残缺的半个字符', 'half of a character,'];
  if (unit === 0x61c || (unit >= 0x200e && unit <= 0x2069)) {
    return ['看不见的、会颠倒文字方向的控制符', 'an invisible control that turns the direction of text,'];
  }
  return ['看不见的控制字符', 'an invisible control character,'];
};
