import { allRules } from '../../rules/rules.ts';
import { type Language, message } from '../../text/message.ts';
import type { Span } from '../../text/span.ts';
import type { Completion } from './completion.ts';

const directives = [
  {
    word: 'kepu-ignore',
    meaning: message('下一行（或本行）不查这条规则', 'silences a rule for what begins on the next line, or here'),
  },
  { word: 'kepu-ignore-file', meaning: message('整个文件不查这条规则', 'silences a rule for the whole file') },
];

/** What a comment may say to kepu: `# kepu-ignore rule-id: reason`. `words` is the comment up to the cursor at `offset`. */
export const commentCompletions = (words: string, offset: number, language: Language): readonly Completion[] => {
  const [, typed] = /^#+ ?([a-z-]{0,20})$/.exec(words) ?? [];
  const opening = directives.map(({ word, meaning }) =>
    completion(word, `${word} `, meaning[language], { start: offset - (typed ?? '').length, end: offset }),
  );
  if (typed !== undefined) return opening;
  const [, id] = /^#+ ?kepu-ignore(?:-file)? (?:[a-z-]{1,60}, ?){0,20}([a-z-]{0,60})$/.exec(words) ?? [];
  if (id === undefined) return [];
  const span = { start: offset - id.length, end: offset };
  return allRules.map((rule) => completion(rule.id, `${rule.id}: `, rule.summary[language], span));
};

const completion = (label: string, text: string, detail: string, span: Span): Completion => ({
  label,
  detail,
  documentation: '',
  kind: 'rule',
  filter: `${label} ${detail}`,
  span,
  text,
  isSnippet: false,
});
