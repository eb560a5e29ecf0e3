import { describe, expect, it } from 'vitest';
import { nodeBetween } from '../../src/source/node-at.ts';
import { Source } from '../../src/source/source.ts';

const text = `overview: |
  词
sections:
  - title: 一
    tasks:
      - {title: 甲, text: 词}
      -
        title: 乙
`;

/** The words of the node that begins at some words or behind them. */
const nodeAt = async (words: string, before = text.length) => {
  const node = await nodeBetween(new Source('plan.yaml', text), text.indexOf(words), before);
  return node && text.slice(node.start, node.end);
};

describe('nodeBetween', () => {
  it.each([
    ['overview', 'overview: |\n  词\n'],
    ['|', text.slice(text.indexOf('sections'))],
    ['- title: 一', text.slice(text.indexOf('title: 一'))],
    ['tasks', text.slice(text.indexOf('tasks'))],
    ['- {title', '{title: 甲, text: 词}'],
    ['title: 甲', 'title: 甲'],
    ['-\n', 'title: 乙\n'],
  ])('from %j on is the outermost that begins first', async (words, node) => {
    expect((await nodeAt(words))?.trimEnd()).toBe(node.trimEnd());
  });

  it('is null where none begins before the other offset', async () => {
    expect(await nodeAt('词', text.indexOf('sections'))).toBeNull();
    expect(await nodeAt('乙')).toBeNull();
  });
});
