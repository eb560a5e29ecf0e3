import { describe, expect, it } from 'vitest';
import { readers } from '../../src/read/index.ts';
import { readText } from '../../src/read/read-text.ts';
import { isFailure } from '../../src/read/reader.ts';
import { text } from '../../src/read/text.ts';
import { printText } from '../../src/render/text.ts';

const hex = (bytes: string) => Buffer.from(bytes, 'hex');

/** Han characters of the first plane of GB 2312 in GBK. */
const gbk = (words: string): readonly number[] => {
  const table = new TextDecoder('gbk');
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0xb0; lead < 0xf8; lead += 1) {
    for (let trail = 0xa1; trail < 0xff; trail += 1)
      codes.set(table.decode(new Uint8Array([lead, trail])), [lead, trail]);
  }
  return [...words].flatMap((character) => codes.get(character) ?? []);
};

const utf8 = (words: string) => new TextEncoder().encode(words);

describe('readText', () => {
  it.each([
    ['characters as they stand', utf8('一、甲\r\n　　乙 30场\n'), '一、甲\r\n　　乙 30场\n'],
    ['without the byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
    ['GBK', new Uint8Array([0xbf, 0xc6, 0xc6, 0xd5]), '科普'],
    [
      'GB 18030 in four bytes',
      new Uint8Array([...gbk('科普工作惠及千家万户'), 0x82, 0x35, 0x8f, 0x33]),
      '科普工作惠及千家万户\u9fa6',
    ],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0xd1, 0x79]), '科'],
    ['big-endian UTF-16', new Uint8Array([0xfe, 0xff, 0x79, 0xd1]), '科'],
  ])('gives %s', (_, bytes, expected) => {
    expect(readText(bytes)).toBe(expected);
  });

  it.each([
    ['what is none of these', new Uint8Array([0xff, 0xff, 0x61]), '文件不是 UTF-8 编码'],
    ['a Western text', Buffer.from('Un résumé à propos des années passées', 'latin1'), '文件不是 UTF-8 编码'],
    // 計画の概要は次のとおりです。 in Shift JIS and in EUC, 과학기술진흥계획 in EUC several times, 科普工作 in Big5.
    ['Shift JIS', hex('8c7689e682cc8a54977682cd8e9f82cc82c682a882e882c582b78142'), '文件不是 UTF-8 编码'],
    ['Japanese in EUC', hex('b7d7b2e8a4ceb3b5cdd7a4cfbca1a4cea4c8a4aaa4eaa4c7a4b9a1a3'), '文件不是 UTF-8 编码'],
    ['Korean in EUC', hex('b0fac7d0b1e2bcfac1f8c8efb0e8c8b9'.repeat(6)), '文件不是 UTF-8 编码'],
    ['Big5', hex('acecb4b6a475a740'.repeat(3)), '文件不是 UTF-8 编码'],
    ['a code of somebody’s own', new Uint8Array([0xbf, 0xc6, 0xaa, 0xa1]), '文件不是 UTF-8 编码'],
    ['bytes that are no text', new Uint8Array([0x50, 0x4b, 0, 0]), '不是文本文件'],
    ['RTF', Buffer.from('{\\rtf1\\ansi'), 'RTF'],
    ['PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['a page', utf8('\ufeff\n<!DOCTYPE html>\n<p>一、围绕中心工作</p>'), 'HTML'],
    ['a page without a head', utf8('<HTML xmlns="x"><p>一、围绕中心工作</p>'), 'HTML'],
    ['Word as XML', utf8('<?xml version="1.0"?><w:wordDocument/>'), 'XML'],
    ['a page with its pictures', utf8('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'MHTML'],
    ['control characters', new Uint8Array([1, 2, 3, 4, 0x61, 0x62]), '不是文本文件'],
    ['nothing', new Uint8Array(), '文件是空的'],
    ['more than 10 MB', new Uint8Array(11 * 1024 * 1024).fill(0x61), '11 MiB'],
  ])('refuses %s', (_, bytes, words) => {
    const read = readText(bytes);
    expect(isFailure(read) && read.failure.zh).toContain(words);
  });
});

describe('text', () => {
  it('makes a paragraph of each line that holds words', async () => {
    const reading = await text.read(utf8('\ufeff标题\r\n\r\n　　一、甲　乙\r　\n\t乙 \u0085丙\u2028丁\n'));
    expect(isFailure(reading) ? null : printText(reading.document)).toBe('标题\n一、甲　乙\n乙\n丙\n丁\n');
    expect(isFailure(reading) ? null : reading.asides).toEqual([]);
  });

  it('tells of another encoding and of what it took out', async () => {
    const reading = await text.read(new Uint8Array([0xbf, 0xc6, 0x07, 0xc6, 0xd5]));
    expect(isFailure(reading) ? null : printText(reading.document)).toBe('科普\n');
    expect(isFailure(reading) ? null : reading.asides.map(({ kind, words }) => `${kind} ${words}`)).toEqual([
      'encoding GB 18030',
      'invisible U+0007',
    ]);
  });

  it('fails as readText does', async () => {
    expect(isFailure(await text.read(new Uint8Array()))).toBe(true);
  });
});

describe('readers', () => {
  it('have each extension once, in lower case', () => {
    const extensions = readers.flatMap((reader) => reader.extensions);
    expect(extensions).toEqual([...new Set(extensions.map((extension) => extension.toLowerCase()))]);
    expect(extensions).toEqual(expect.arrayContaining(['docx', 'md', 'txt']));
  });
});
