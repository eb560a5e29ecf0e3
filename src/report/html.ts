import type { Finding } from '../source/diagnostic.ts';
import { type Language, message } from '../text/message.ts';
import { type ShownFile, showFiles } from './html/marks.ts';
import { escapeText, type NoteOptions, paragraphOf, writeWordNote } from './html/notes.ts';
import { writeSource } from './html/source-view.ts';
import { style } from './html/style.ts';
import { type CheckedFile, countSeverities, type Reporter, severityWords } from './reporter.ts';
import { type Summary, summarize, summaryWords } from './summary.ts';

/**
 * One page to mail to a colleague: the counts, then each file that has findings, its text with the words marked and the
 * notes beside them; the two ends of a contradiction lead to each other. It holds all that it needs, runs nothing and asks
 * for nothing from elsewhere.
 */
export const html: Reporter = {
  tellsRun: true,
  report: (files, { language, rules, extent }) => {
    const options = { language, rules: new Map(rules.map((rule) => [rule.id, rule])) };
    const shown = showFiles(files);
    const summary = summarize(files, extent);
    return (
      `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">\n` +
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">\n` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${title[language]}</title>\n` +
      `<style>${style}</style>\n</head>\n<body>\n<header>\n<h1>${title[language]}</h1>\n` +
      `<p class="verdict ${gravest(summary)}">${escapeText(summaryWords(summary, extent)[language])}</p>\n` +
      `${writeTable(files, shown, language)}</header>\n<main>\n` +
      `${shown.map((file, index) => writeFile(file, index, options)).join('')}</main>\n</body>\n</html>\n`
    );
  },
};

const title = message('计划检查结果', 'Findings of kepu');

const gravest = ({ errors, warnings }: Summary): string => (errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good');

/** Every file that was checked with its counts; those that are shown are linked. */
const writeTable = (
  files: readonly CheckedFile<Finding>[],
  shown: readonly ShownFile[],
  language: Language,
): string => {
  const numbers = new Map(shown.map(({ path }, index) => [path, index + 1]));
  const severities = ['error', 'warning', 'info'] as const;
  const rows = files.map(({ path, diagnostics }) => {
    const counts = countSeverities(diagnostics);
    const number = numbers.get(path);
    const name = escapeText(path);
    const linked = number === undefined ? name : `<a href="#file-${number}">${name}</a>`;
    const cells = severities.map((severity) => `<td class="count">${counts[severity]}</td>`).join('');
    return `<tr><td>${linked}</td>${cells}</tr>\n`;
  });
  const heads = severities.map((severity) => `<th scope="col">${severityWords[severity][language]}</th>`).join('');
  return `<table>\n<thead><tr><th scope="col">${fileWord[language]}</th>${heads}</tr></thead>\n<tbody>\n${rows.join('')}</tbody>\n</table>\n`;
};

const fileWord = message('文件', 'file');

const writeFile = ({ path, source, marks, inWord }: ShownFile, index: number, options: NoteOptions): string => {
  const rows = inWord.map((numbered) => {
    const words = escapeText(numbered.finding.place.words);
    const marked = words === '' ? '' : `<mark class="${numbered.finding.severity}">${words}</mark>`;
    return (
      `<div class="row word"><span class="line">${paragraphOf(numbered, options.language)}</span>` +
      `<span class="words">${marked}</span><div class="notes">\n${writeWordNote(numbered, options)}</div></div>\n`
    );
  });
  const text = source === null ? '' : writeSource(source, marks, options);
  return `<section id="file-${index + 1}">\n<h2>${escapeText(path)}</h2>\n<div class="text">\n${rows.join('')}${text}</div>\n</section>\n`;
};
