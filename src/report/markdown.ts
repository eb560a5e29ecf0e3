import type { Finding } from '../source/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { type Language, type Message, message } from '../text/message.ts';
import type { Span } from '../text/span.ts';
import { excerpt } from '../text/visible.ts';
import { escapeMarkdown, writeCode } from './escape-markdown.ts';
import { nth } from './place.ts';
import {
  type CheckedFile,
  countSeverities,
  findingsOf,
  gravestFirst,
  type Reporter,
  severityWords,
} from './reporter.ts';
import { summarize, summaryWords } from './summary.ts';
import { fixWords } from './tell-finding.ts';
import { wholeSlice } from './whole-slice.ts';

/**
 * Markdown for the summary of a step or a comment of a merge request: the counts, then file by file what was found, errors first, its
 * line, its words, and how it may be put right. Texts of plans are shown as they are and nothing more: no markup, no link,
 * no mention. Comments of GitHub may have 65,536 characters, so that the report has less and says what was left out.
 */
export const markdown: Reporter = {
  report: (files, { language, extent }) => {
    const summary = summarize(files, extent);
    const heading = summary.errors > 0 ? failed : passed;
    const parts = [`## ${heading[language]}\n\n${escapeMarkdown(summaryWords(summary, extent)[language])}\n`];
    let room = mostCharacters - (parts[0]?.length ?? 0);
    let told = 0;
    for (const file of withErrorsFirst(files)) {
      const head = `\n### ${writeCode(excerpt(file.path, 200))}\n\n`;
      const items: string[] = [];
      let left = room - head.length;
      for (const { finding } of gravestFirst(findingsOf([file]))) {
        const item = writeItem(finding, language);
        if (item.length > left) break;
        items.push(item);
        left -= item.length;
      }
      told += items.length;
      if (items.length > 0) {
        parts.push(head, ...items);
        room = left;
      }
      if (items.length < file.diagnostics.length) break;
    }
    const count = summary.errors + summary.warnings + summary.infos - told;
    return parts.join('') + (count > 0 ? `\n${escapeMarkdown(untold(count)[language])}\n` : '');
  },
};

/** Less than the longest comment, the words about what was left out counted in. */
const mostCharacters = 59_000;

const failed = message('kepu：有错误，请改好', 'kepu: there are errors');
const passed = message('kepu：没有错误', 'kepu: no errors');

const untold = (count: number): Message =>
  message(
    `还有 ${count} 处没有列出。请先改好上面的；全部结果见 --reporter html=文件`,
    `${count} more are not listed. Mend the ones above first; --reporter html=FILE has them all`,
  );

const withErrorsFirst = (files: readonly CheckedFile<Finding>[]): readonly CheckedFile<Finding>[] =>
  [...files].sort((a, b) => Number(countOf(b) > 0) - Number(countOf(a) > 0));

const countOf = ({ diagnostics }: CheckedFile<Finding>): number => countSeverities(diagnostics).error;

/** One finding as an item of a list, everything cut to a length that people read. */
const writeItem = (finding: Finding, language: Language): string => {
  const { severity, ruleId } = finding;
  const said = escapeMarkdown(excerpt(finding.message[language], 400));
  const lines = [
    `- **${severityWords[severity][language]}** ${writePlace(finding, language)}${said} ${writeCode(ruleId)}\n`,
  ];
  if ('place' in finding) {
    const { words } = finding.place;
    if (words !== '') lines.push(`  - ${writeCode(excerpt(words, 100))}\n`);
    return lines.join('');
  }
  const { source, span, related, fix } = finding;
  lines.push(writeWords(source, span));
  for (const each of related.slice(0, mostRelated)) {
    const where = each.source === source ? '' : `${writeCode(excerpt(each.source.path, 200))} `;
    const line = atLine(each.source.pointAt(each.span.start).line)[language];
    lines.push(`  - → ${where}${line}${escapeMarkdown(excerpt(each.message[language], 200))}\n`);
  }
  if (fix) lines.push(`  - ${fixWords[language]} ${escapeMarkdown(excerpt(fix.description[language], 200))}\n`);
  return lines.join('');
};

/** More places than this are in the other reports. */
const mostRelated = 5;

const writePlace = (finding: Finding, language: Language): string => {
  if (!('place' in finding)) return atLine(finding.source.pointAt(finding.span.start).line)[language];
  const { paragraph } = finding.place;
  return paragraph === null ? '' : `${nth(paragraph)[language]}${language === 'zh' ? '：' : ': '}`;
};

const atLine = (line: number): Message => message(`第${line}行：`, `line ${line}: `);

/** As many characters are shown on either side of the words meant, and of these. */
const around = 20;
const longest = 60;

/** The words meant as code within those beside them, on the first line of the span; nothing where it is empty. */
const writeWords = (source: Source, span: Span): string => {
  const { start, end } = source.lineSpan(source.pointAt(span.start).line);
  const from = Math.min(Math.max(span.start, start), end);
  const to = Math.min(span.end, end);
  if (to <= from) return '';
  const before = wholeSlice(source.text, Math.max(start, from - around), from);
  const after = wholeSlice(source.text, to, Math.min(end, to + around));
  const marked = excerpt(wholeSlice(source.text, from, Math.min(to, from + 2 * longest)), longest);
  const cut = [from - around > start ? '…' : '', to + around < end ? '…' : ''] as const;
  return `  - ${cut[0]}${escapeMarkdown(before.trimStart())}${writeCode(marked)}${escapeMarkdown(after.trimEnd())}${cut[1]}\n`;
};
