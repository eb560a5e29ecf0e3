import { describe, expect, it } from 'vitest';
import { readers } from '../../src/read/index.ts';
import { markdown } from '../../src/read/markdown.ts';
import { readText } from '../../src/read/read-text.ts';
import { isFailure } from '../../src/read/reader.ts';
import { text } from '../../src/read/text.ts';
import { printText } from '../../src/render/text.ts';

const utf8 = (words: string) => new TextEncoder().encode(words);

describe('readText', () => {
  it.each([
    ['characters as they stand', utf8('一、甲\r\n　　乙 30场\n'), '一、甲\r\n　　乙 30场\n'],
    ['without the byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
  ])('gives %s', (_, bytes, expected) => {
    expect(readText(bytes)).toBe(expected);
  });

  it.each([
    ['GBK', new Uint8Array([0xbf, 0xc6, 0xc6, 0xd5]), '看起来是 GBK'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0xd1, 0x79]), '看起来是 UTF-16'],
    ['big-endian UTF-16', new Uint8Array([0xfe, 0xff, 0x79, 0xd1]), '看起来是 UTF-16'],
    ['neither', new Uint8Array([0xff, 0xff, 0x61]), '文件不是 UTF-8 编码。'],
    ['bytes that are no text', new Uint8Array([0x50, 0x4b, 0, 0]), '不是文本文件'],
    ['nothing', new Uint8Array(), '文件是空的'],
    ['more than 10 MB', new Uint8Array(11 * 1024 * 1024).fill(0x61), '11.0 MB'],
  ])('refuses %s', (_, bytes, words) => {
    const read = readText(bytes);
    expect(isFailure(read) && read.failure.zh).toContain(words);
  });
});

describe('text', () => {
  it('makes a paragraph of each line that holds words', async () => {
    const reading = await text.read(utf8('标题\r\n\r\n　　一、甲\r　\n乙\n'));
    expect(isFailure(reading) ? null : printText(reading.document)).toBe('标题\n　　一、甲\n乙\n');
  });

  it('fails as readText does', async () => {
    expect(isFailure(await text.read(new Uint8Array()))).toBe(true);
  });
});

describe('markdown', () => {
  it('reads paragraphs, lists and tables', async () => {
    const reading = await markdown.read(utf8('甲\n乙\n\n- 丙\n\n| 指标 | 数量 |\n| --- | --- |\n| 讲座 | 30场 |\n'));
    expect(isFailure(reading) ? null : reading.document.blocks.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
      'table',
    ]);
  });

  it('fails as readText does', async () => {
    expect(isFailure(await markdown.read(new Uint8Array([0xbf, 0xc6])))).toBe(true);
  });
});

describe('readers', () => {
  it('have each extension once, in lower case', () => {
    const extensions = readers.flatMap((reader) => reader.extensions);
    expect(extensions).toEqual([...new Set(extensions.map((extension) => extension.toLowerCase()))]);
    expect(extensions).toEqual(expect.arrayContaining(['docx', 'md', 'txt']));
  });
});
