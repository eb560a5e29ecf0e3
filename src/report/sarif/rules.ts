import type { Language, Severity } from '../../text/message.ts';
import type { RuleNote } from '../reporter.ts';

/** The levels of SARIF for the severities. */
export const levels: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** What code scanning sorts by. */
const problems: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'recommendation' };

/** A rule as a reporting descriptor (SARIF 2.1.0 §3.49), with the properties that code scanning reads. */
export const descriptorOf = (note: RuleNote, language: Language) => {
  const { id, severity, isFixable } = note;
  const [summary, reason, source] = [note.summary[language], note.reason[language], note.source[language]];
  const sourceLine = source === '' ? [] : [language === 'zh' ? `出处：${source}。` : `Source: ${source}.`];
  const paragraphs = [summary, reason, ...sourceLine].filter((text) => text !== '');
  const more = language === 'zh' ? '详见' : 'More:';
  return {
    id,
    ...nameOf(id),
    shortDescription: { text: summary },
    fullDescription: { text: reason === '' ? summary : reason },
    help: {
      text: [...paragraphs, `${more} kepu explain ${id}`].join('\n\n'),
      markdown: [...paragraphs, `${more} \`kepu explain ${id}\``].join('\n\n'),
    },
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ['plan', ...(source === '' ? [] : [note.source.en]), ...(isFixable ? ['fixable'] : [])],
      'problem.severity': problems[severity],
      precision: 'high',
    },
  };
};

/** A rule id as one word, for lists that show names: `stale-year` is StaleYear. An id of one word is its own name. */
const nameOf = (id: string) => {
  const name = id.replace(/(?:^|-)([a-z0-9])/g, (_whole, letter: string) => letter.toUpperCase());
  return id.includes('-') ? { name } : {};
};
