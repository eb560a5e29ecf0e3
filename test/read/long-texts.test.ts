import { describe, expect, it } from 'vitest';
import { readers } from '../../src/read/index.ts';
import { isFailure } from '../../src/read/reader.ts';
import { builtInLimits } from '../../src/text/limits.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { p, r, wordFile } from './word-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const words = (count: number): string => Array.from({ length: count }, (_, index) => p(r(`抓好${index}。`))).join('');

const failureOf = async (extension: string, content: Uint8Array, limits = builtInLimits): Promise<string | null> => {
  const read = await readers.find(({ extensions }) => extensions.includes(extension))?.read(content, { limits });
  return read && isFailure(read) ? read.failure.zh : null;
};

describe('a document that no plan is as long as', () => {
  it.each([
    ['txt', (count: number) => bytes('抓好落实\n\n'.repeat(count))],
    ['md', (count: number) => bytes('- 抓好落实\n'.repeat(count))],
    ['docx', (count: number) => wordFile(words(count))],
  ])('is refused for its paragraphs (.%s), unless the limit is raised', async (extension, of) => {
    expect(await failureOf(extension, of(10_000))).toBeNull();
    expect(await failureOf(extension, of(10_001))).toContain('文件超过 10000 段');
    expect(await failureOf(extension, of(10_001), { ...builtInLimits, paragraphs: 10_001 })).toBeNull();
  });

  it('is refused for its cells (.md), as if each were a paragraph', async () => {
    const of = (count: number): Uint8Array => bytes(`${'甲|'.repeat(count)}\n`);
    expect(await failureOf('md', of(10_000))).toBeNull();
    expect(await failureOf('md', of(10_001))).toContain('文件超过 10000 段');
  });

  it('is not verified', () => {
    const file = readWordFile(wordFile(words(10_001)));
    expect(isFailure(file) && file.failure.zh).toContain('文件超过 10000 段');
  });

  it.each(['txt', 'md'])('is refused for its words (.%s)', async (extension) => {
    const most = 2 * 1024 * 1024;
    expect(await failureOf(extension, bytes('a'.repeat(most)))).toBeNull();
    expect(await failureOf(extension, bytes('a'.repeat(most + 1)))).toContain(`超过 ${most} 个`);
  });
});
