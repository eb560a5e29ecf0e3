import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/commands/read-lines.ts';

const linesOf = async (chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> => {
  async function* stream() {
    yield* chunks;
  }
  const lines: string[] = [];
  for await (const line of readLines(stream())) lines.push(line);
  return lines;
};

describe('lines that somebody types', () => {
  const bytes = new TextEncoder().encode('科普\r\n');

  it.each([
    ['whole', ['a\nb\n'], ['a', 'b']],
    ['the last without its end', ['a\nb'], ['a', 'b']],
    ['of which pieces come, cut within a character', [bytes.slice(0, 2), bytes.slice(2)], ['科普']],
    ['empty', ['\n\r\n'], ['', '']],
    ['none', [], []],
  ] as const)('%s', async (_what, chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected);
  });

  it('are no longer than any answer', async () => {
    expect(await linesOf(['x'.repeat(20_000), 'y'.repeat(20_000), '\nz\n'])).toEqual(['x'.repeat(10_000), 'z']);
  });
});
