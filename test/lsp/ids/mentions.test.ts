import { describe, expect, it } from 'vitest';
import { mentionsIn } from '../../../src/lsp/ids/mentions.ts';
import { Source } from '../../../src/source/source.ts';

/** Every mention of a text: what it means, the words, and how they are written where that is otherwise. */
const mentioned = (text: string): readonly string[] => {
  const source = new Source('plan.yaml', text);
  return mentionsIn(source).map(({ kind, words, span }) => {
    const written = text.slice(span.start, span.end);
    return `${kind} ${words}${written === words ? '' : ` ${JSON.stringify(written)}`}`;
  });
};

describe('mentions', () => {
  it.each([
    ['an id of something that nothing leads to', 'attachments:\n  - id: a\n    title: 甲\n', []],
    ['an id that is too deep in a list', 'sections:\n  - - id: a\n', []],
    ['a list that is none', 'targets:\n  - { parts: a, including: b, support: c }\n', []],
    ['a link to a plan, its target not written yet', 'targets:\n  - { upstream: province }\n', ['plan province']],
    ['a link', 'targets:\n  - { previous: "last#a" }\n', ['plan last', 'link a']],
    ['words over two lines', 'issuer: 启明县\n  科协\n', ['party 启明县 科协 "启明县\\n  科协"']],
    ['quotes that nobody closed', 'kepu: 1\nissuer: "科协\n', ['party 科协']],
    ['quotes with an escape', 'kepu: 1\nissuer: "\\u79d1协"\n', ['party 科协 "\\\\u79d1协"']],
    ['no words', 'kepu: 1\nissuer: ""\n', []],
    ['a configuration', 'language: zh\nplans: [plans]\n', []],
  ])('of %s', (_what, text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});
