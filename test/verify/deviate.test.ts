import { expect, it } from 'vitest';
import { message } from '../../src/text/message.ts';
import { gather } from '../../src/verify/deviate.ts';
import { paragraphOf } from './pages/word-file-of.ts';

const faults = (count: number) => {
  const paragraph = { ...paragraphOf('正文'), number: 1 };
  return Array.from({ length: count }, () => ({ paragraph, told: message('不对', 'wrong') }));
};

it('tells few faults one by one and many as one', () => {
  expect([...gather(faults(5))].map(({ message: { zh } }) => zh)).toEqual(['不对', '不对', '不对', '不对', '不对']);
  expect([...gather(faults(6))].map(({ message: { zh } }) => zh)).toEqual(['不对（共6段如此）']);
});

it('takes time in proportion to the faults', { timeout: 5000 }, () => {
  expect([...gather(faults(200_000))].map(({ message: { en } }) => en)).toEqual(['wrong (200000 paragraphs)']);
});
