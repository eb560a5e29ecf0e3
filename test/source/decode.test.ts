import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/source/decode.ts';
import { builtInLimits, bytesOf } from '../../src/text/limits.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

/** `line:column sentence` of every finding. */
const findings = (input: Uint8Array): readonly string[] => {
  const { source, diagnostics } = decodeText('计划.yaml', input);
  return diagnostics.map(({ span, message }) => {
    const { line, column } = source.pointAt(span.start);
    return `${line}:${column} ${message.zh}`;
  });
};

/** 强化科普供给 in GB 18030. */
const gbk = [0xc7, 0xbf, 0xbb, 0xaf, 0xbf, 0xc6, 0xc6, 0xd5, 0xb9, 0xa9, 0xb8, 0xf8];

const utf16 = (text: string, isBig: boolean) =>
  [...text].flatMap((letter) => {
    const unit = letter.charCodeAt(0);
    return isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
  });

const saveAs = '请用记事本或 WPS 打开，选“另存为”，编码选“UTF-8”，再试一次。';
const noPlan = '不是计划文件（YAML 文本）。计划文件要用文本编辑器编写。';

describe('decodeText', () => {
  it('reads UTF-8', () => {
    const { source, diagnostics } = decodeText('计划.yaml', utf8('标题: 𠮷\r\n\t期\n'));
    expect([source.path, source.text, diagnostics]).toEqual(['计划.yaml', '标题: 𠮷\r\n\t期\n', []]);
  });

  it('drops one byte order mark', () => {
    expect(decodeText('a', bytes([0xef, 0xbb, 0xbf], 'kepu: 1')).source.text).toBe('kepu: 1');
  });

  it.each([
    ['an empty file', bytes(), ['1:1 文件是空的，里面没有内容。']],
    ['blanks only', bytes(' \r\n\t\n'), ['1:1 文件是空的，里面没有内容。']],
    ['a mark only', bytes([0xef, 0xbb, 0xbf]), ['1:1 文件是空的，里面没有内容。']],
    [
      'GB 18030',
      bytes('kepu: 1\ntitle: ', gbk, '\n'),
      [`2:9 文件的编码是 GBK（GB18030），不是 UTF-8。${saveAs}命令行里可以用 iconv -f GB18030 -t UTF-8 转换。`],
    ],
    [
      'GB 18030 behind much English',
      bytes('kepu: 1\n', '# plan\n'.repeat(1000), 'title: ', gbk, '\n'),
      [`1002:9 文件的编码是 GBK（GB18030），不是 UTF-8。${saveAs}命令行里可以用 iconv -f GB18030 -t UTF-8 转换。`],
    ],
    [
      'other scripts as GB 18030 has them',
      bytes('kepu: 1\ntitle: ', [0xa8, 0xa4, 0xa8, 0xa6], '\n'),
      [`2:8 从这里起，文件的内容不是 UTF-8 文字，可能已经损坏，或者混用了编码。${saveAs}`],
    ],
    [
      'UTF-16 with a mark',
      bytes([0xff, 0xfe], utf16('kepu: 1', false)),
      [`1:1 文件的编码是 UTF-16，不是 UTF-8。${saveAs}`],
    ],
    [
      'UTF-16 of the other order',
      bytes([0xfe, 0xff], utf16('kepu: 1', true)),
      [`1:1 文件的编码是 UTF-16，不是 UTF-8。${saveAs}`],
    ],
    [
      'UTF-16 without a mark',
      bytes(utf16('kepu: 1\ntitle: abc\n', false)),
      [`1:1 文件的编码是 UTF-16，不是 UTF-8。${saveAs}`],
    ],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 0x6b, 0, 0, 0]), [`1:1 文件的编码是 UTF-32，不是 UTF-8。${saveAs}`]],
    [
      'a zip file',
      bytes('PK', [3, 4, 20, 0]),
      [`1:1 这是压缩包，很可能是 Word 或 Excel 文件（.docx、.xlsx），${noPlan}`],
    ],
    [
      'an old Word file',
      bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      [`1:1 这是旧版 Office 或 WPS 文件（.doc、.xls、.wps），${noPlan}`],
    ],
    ['a PDF file', bytes('%PDF-1.7\n'), [`1:1 这是 PDF 文件，${noPlan}`]],
    ['an RTF file', bytes('{\\rtf1 a}'), [`1:1 这是 RTF 文件，${noPlan}`]],
    ['a picture', bytes([0x89], 'PNG', [13, 10, 26, 10, 0, 0, 0, 13, 1, 2, 3]), [`1:1 这是二进制文件，${noPlan}`]],
    [
      'a damaged character behind sound Chinese',
      bytes('title: 好专栏求真培训青少年', [0xe5, 0xbc], '\n'),
      [`1:18 从这里起，文件的内容不是 UTF-8 文字，可能已经损坏，或者混用了编码。${saveAs}`],
    ],
    [
      'a file cut off within a character',
      bytes('title: a', [0xe5, 0xbc]),
      ['1:9 文件在一个字的中间断开了，可能没有保存或下载完整。请重新保存一次。'],
    ],
    ['NUL', bytes('kepu: 1\ntitle: a', [0], 'b\n'), ['2:9 这里有看不见的控制字符 U+0000，请删除。']],
    [
      'ESC and DEL',
      bytes('a: \x1B[2J\nb: \x7F\n'),
      ['1:4 这里有看不见的控制字符 U+001B，请删除。', '2:4 这里有看不见的控制字符 U+007F，请删除。'],
    ],
    ['C1', bytes('a: \x85\n'), ['1:4 这里有看不见的控制字符 U+0085，请删除。']],
    [
      'a carriage return alone',
      bytes('a: b\rc: d\n'),
      ['1:5 这里有单独的回车符（换行应为 LF 或 CRLF） U+000D，请删除。'],
    ],
    ['a line separator', bytes('a: b\u2028c\n'), ['1:5 这里有特殊的换行符 U+2028，请删除。']],
    ['a bidi control', bytes('a: 甲\u202E乙\n'), ['1:5 这里有看不见的、会颠倒文字方向的控制符 U+202E，请删除。']],
    ['a bidi isolate', bytes('a: \u2066\n'), ['1:4 这里有看不见的、会颠倒文字方向的控制符 U+2066，请删除。']],
    ['a noncharacter', bytes('a: \uFFFE\n'), ['1:4 这里有不是文字的码位 U+FFFE，请删除。']],
    ['a second byte order mark', bytes('\uFEFF\uFEFFa: b\n'), ['1:1 这里有多余的字节顺序标记 U+FEFF，请删除。']],
  ])('refuses %s', (_name, input, found) => {
    expect(findings(input)).toEqual(found);
  });

  it('refuses a file over the bound and takes one at it', () => {
    const most = bytesOf(builtInLimits, 'file-size');
    expect(findings(new Uint8Array(most + 1).fill(0x61))).toEqual([
      '1:1 文件有 2.1 MiB，超过 2 MiB 的上限。请确认这是计划文件；如果是，请拆成几个文件。确实需要时，可在 kepu.config.yaml 里写 limits: {file-size: 更大的数}（最多 8）。',
    ]);
    expect(findings(new Uint8Array(most).fill(0x61))).toEqual([]);
  });

  it('reports a bounded number of characters', () => {
    expect(findings(utf8(`title: ${'字\u202E'.repeat(500)}`))).toHaveLength(builtInLimits.messages + 1);
  });

  it('keeps a text that may be shown before the place', () => {
    const { source, diagnostics } = decodeText('a', bytes('a: \x1B[2J', [0xff], 'b'));
    expect([source.text, diagnostics.length]).toEqual(['a: \uFFFD[2J', 1]);
  });

  it('never throws, and keeps places within the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (input) => {
        const { source, diagnostics } = decodeText('a', input);
        for (const { span } of diagnostics) expect(span.end).toBeLessThanOrEqual(source.text.length);
        if (diagnostics.length === 0) expect(new TextDecoder('utf-8').decode(input)).toBe(source.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives back every text that holds nothing refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const { source, diagnostics } = decodeText('a', utf8(text));
        if (diagnostics.length === 0) expect(source.text).toBe(text);
      }),
    );
  });
});
