import type { Finding, WordFinding } from '../source/diagnostic.ts';
import { type Language, type Message, message } from '../text/message.ts';
import { excerpt, visible } from '../text/visible.ts';
import { nth, printPlace } from './place.ts';

/** More of a paragraph is not needed to find it. */
const longestWords = 40;

/** What a finding says, with paragraph and words behind it where a Word file leaves no line to name. */
export const tellMessage = (finding: Finding, language: Language): string => {
  const said = visible(finding.message[language]);
  const where = 'place' in finding ? placeInWord(finding)[language] : '';
  if (where === '') return said;
  return language === 'zh' ? `${said}（${where}）` : `${said} (${where})`;
};

const placeInWord = ({ place: { paragraph, words } }: WordFinding): Message => {
  const number = paragraph === null ? message('', '') : nth(paragraph);
  const shown = words === '' ? '' : `“${excerpt(words, longestWords)}”`;
  const gap = number.en !== '' && shown !== '' ? ', ' : '';
  return message(`${number.zh}${shown}`, `${number.en}${gap}${shown}`);
};

/** A line for each place that a finding contradicts and one for how it may be put right; none begins with a path. */
export const tellMore = (finding: Finding, language: Language): readonly string[] => {
  if ('place' in finding) return [];
  const lines = finding.related.map(({ source, span, message: words }) => {
    const place = printPlace({ ...finding, source, span }, source.path, language);
    return `→ ${place} ${visible(words[language])}`;
  });
  const { fix } = finding;
  return fix ? [...lines, `${fixWords[language]} ${visible(fix.description[language])}`] : lines;
};

/** What goes before the description of a fix. */
export const fixWords: Message = message('可改：', 'fix:');
