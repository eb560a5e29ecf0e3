import { escapeMarkup } from '../../text/markup.ts';
import { type Language, type Message, message } from '../../text/message.ts';
import { visible } from '../../text/visible.ts';
import { nth } from '../place.ts';
import { type RuleNote, severityWords } from '../reporter.ts';
import { fixWords } from '../tell-finding.ts';
import { type Mark, markId, type NumberedFinding, type NumberedWordFinding } from './marks.ts';

/** What notes are written with: the language, and what is known of the rules. */
export interface NoteOptions {
  readonly language: Language;
  readonly rules: ReadonlyMap<string, RuleNote>;
}

/** A text of a plan between tags or in an attribute. */
export const escapeText = (text: string): string => escapeMarkup(visible(text));

/** What stands beside marked words: the finding itself, or which one this is the other end of. */
export const writeNote = (mark: Mark, options: NoteOptions): string =>
  mark.related === null ? writeFinding(mark.of, options) : writeOtherEnd(mark, options);

const writeFinding = ({ number, finding }: NumberedFinding, options: NoteOptions): string => {
  const { language } = options;
  const ends = finding.related.map((each, index) => {
    const target = markId({ of: { number, finding }, related: index });
    const { line } = each.source.pointAt(each.span.start);
    const path = each.source.path === finding.source.path ? '' : `${escapeText(each.source.path)} `;
    return `<li>→ <a href="#${target}">${path}${lineWords(line)[language]}</a> ${escapeText(each.message[language])}</li>\n`;
  });
  const fix = finding.fix ? writeFix(finding.fix.description, language) : '';
  const body = `${ends.length > 0 ? `<ul>\n${ends.join('')}</ul>\n` : ''}${fix}`;
  return frame({ number, finding }, `#words-${number}`, body, options);
};

/** A finding in a Word file: its clause stands where texts have other ends. */
export const writeWordNote = (numbered: NumberedWordFinding, options: NoteOptions): string => {
  const { clause } = numbered.finding;
  return frame(numbered, null, clause === '' ? '' : `<p class="clause">${escapeText(clause)}</p>\n`, options);
};

/** The paragraph of a finding in a Word file, or that it concerns all of it. */
export const paragraphOf = ({ finding }: NumberedWordFinding, language: Language): string =>
  (finding.place.paragraph === null ? wholeFile : nth(finding.place.paragraph))[language];

const wholeFile = message('整个文件', 'whole file');

const frame = (
  { number, finding }: NumberedFinding | NumberedWordFinding,
  target: string | null,
  body: string,
  { language, rules }: NoteOptions,
): string => {
  const { severity, ruleId } = finding;
  const label = target === null ? `<b>${number}</b>` : `<a class="number" href="${target}">${number}</a>`;
  return (
    `<div class="note ${severity}" id="note-${number}">\n` +
    `<p>${label} <strong>${severityWords[severity][language]}</strong> ${escapeText(finding.message[language])}</p>\n` +
    `${body}${writeRule(ruleId, rules.get(ruleId), language)}</div>\n`
  );
};

const writeFix = (description: Message, language: Language): string =>
  `<p class="fix">${fixWords[language]} ${escapeText(description[language])}</p>\n`;

/** The rule behind a finding, with its reason to be opened by who asks why. */
const writeRule = (ruleId: string, rule: RuleNote | undefined, language: Language): string => {
  const id = `<code>${escapeText(ruleId)}</code>`;
  const reason = rule?.reason[language] ?? '';
  if (!rule || reason === '') return `<p class="rule">${id}</p>\n`;
  const source = rule.source[language];
  const from = source === '' ? '' : language === 'zh' ? `（出处：${source}）` : ` (${source})`;
  return `<details class="rule"><summary>${id}</summary>${escapeText(`${rule.summary[language]}${stop[language]}${reason}${from}`)}</details>\n`;
};

const stop = message('。', '. ');

const writeOtherEnd = ({ of, related }: Mark, { language }: NoteOptions): string => {
  const said = of.finding.related[related ?? 0]?.message[language] ?? '';
  const target = markId({ of, related: null });
  return `<div class="note related"><p>← <a href="#${target}">${of.number}</a> ${escapeText(said)}</p></div>\n`;
};

const lineWords = (line: number): Message => message(`第${line}行`, `line ${line}`);
