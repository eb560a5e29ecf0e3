import { strToU8 } from 'fflate';
import { archive, mainPart, p, r, wordFile } from '../read/word-file.ts';

/** A file that somebody may give to import, by accident or on purpose. */
export interface HostileFile {
  readonly about: string;
  /** File name; its extension is what import goes by. */
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join('');

const sound = (): Uint8Array =>
  wordFile(p(r('清河县2026年工作要点')) + p(r('一、抓好落实')) + many(200, (i) => p(r(`${i}号文件要求落实到位。`))));

/** The first bytes of what old Word, WPS and Excel write, and of what Word encrypts. */
const compound = (): Uint8Array =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(2040).fill(0)]);

const picture = (): Uint8Array => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);

const changed = (bytes: Uint8Array, from: number, to: number): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy.fill(0x41, from, to);
  return copy;
};

/** Damaged, or something else than its name says. */
export const brokenFiles: readonly HostileFile[] = [
  { about: 'half a Word file', name: 'half.docx', bytes: () => sound().slice(0, sound().length / 2) },
  { about: 'a Word file with other bytes in its middle', name: 'changed.docx', bytes: () => changed(sound(), 60, 400) },
  { about: 'a Word file without its directory', name: 'headless.docx', bytes: () => sound().slice(0, -22) },
  { about: 'an archive without a text', name: 'empty-archive.docx', bytes: () => archive({ 'a.txt': text('甲') }) },
  {
    about: 'XML that ends too early',
    name: 'cut.docx',
    bytes: () => archive({ 'word/document.xml': strToU8(mainPart(p(r('甲'))).slice(0, -30)) }),
  },
  { about: 'an old Word file', name: 'old.doc', bytes: compound },
  { about: 'a file of WPS', name: 'old.wps', bytes: compound },
  { about: 'an old workbook', name: 'old.xls', bytes: compound },
  { about: 'an encrypted Word file', name: 'locked.docx', bytes: compound },
  { about: 'a Word file called text', name: 'word.txt', bytes: sound },
  { about: 'a picture called Markdown', name: 'picture.md', bytes: picture },
  { about: 'text called Word', name: 'text.docx', bytes: () => text('清河县2026年工作要点\n') },
  { about: 'nothing', name: 'nothing.txt', bytes: () => text('') },
  { about: 'nothing called Word', name: 'nothing.docx', bytes: () => text('') },
  { about: 'blanks alone', name: 'blanks.txt', bytes: () => text(' \t\u3000\n'.repeat(5000)) },
  { about: 'a Word file of empty paragraphs', name: 'blanks.docx', bytes: () => wordFile(p().repeat(5000)) },
  {
    about: 'bytes of no encoding',
    name: 'bytes.txt',
    bytes: () => Uint8Array.from({ length: 4000 }, (_, i) => 0x80 + ((i * 37) % 127)),
  },
];

const entities = `<?xml version="1.0"?><!DOCTYPE w:document [<!ENTITY a0 "拉拉">${many(12, (i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`)}]>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(r('&a12;'))}</w:body></w:document>`;

const row = `<w:tr>${`<w:tc>${p(r('甲'))}</w:tc>`.repeat(3)}</w:tr>`;
const nested = (depth: number): string =>
  `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p(r('甲'))}${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;

/** Too large, too deep, or made to be slow. */
export const largeFiles: readonly HostileFile[] = [
  { about: 'a paragraph of 20 MB', name: 'paragraph-20.txt', bytes: () => text('甲'.repeat(7_000_000)) },
  {
    about: 'a paragraph of 9 MB',
    name: 'paragraph-9.txt',
    bytes: () => text(`${'全年举办培训30场，'.repeat(350_000)}\n`),
  },
  {
    about: 'a paragraph of 9 MB in Word',
    name: 'paragraph-9.docx',
    bytes: () => wordFile(p(r('全年举办培训30场，'.repeat(350_000)))),
  },
  {
    about: '100,000 headings',
    name: 'headings.txt',
    bytes: () => text(many(100_000, (i) => `${i + 1}.抓好第${i + 1}项工作\n`)),
  },
  {
    about: '100,000 headings in Word',
    name: 'headings.docx',
    bytes: () => wordFile(many(100_000, (i) => p(r(`${i + 1}.抓好工作。全年${i}次。`)))),
  },
  { about: '100,000 sections', name: 'sections.txt', bytes: () => text('一、抓好落实\n'.repeat(100_000)) },
  {
    about: '60,000 paragraphs of a line',
    name: 'lines.txt',
    bytes: () => text(many(60_000, (i) => `各单位要抓好落实，全年检查${i}次。\n`)),
  },
  {
    about: '60,000 paragraphs of Markdown',
    name: 'lines.md',
    bytes: () => text(many(60_000, (i) => `各单位要抓好落实，全年检查${i}次。\n\n`)),
  },
  {
    about: '60,000 closing words',
    name: 'closings.txt',
    bytes: () => text('1.抓好落实。认真办理。（责任单位：科普部；完成时限：2026年12月）\n'.repeat(60_000)),
  },
  {
    about: '10,000 tables',
    name: 'tables.docx',
    bytes: () => wordFile(many(10_000, () => `<w:tbl>${row}</w:tbl>${p()}`)),
  },
  { about: 'a table of 30,000 rows', name: 'rows.docx', bytes: () => wordFile(`<w:tbl>${row.repeat(30_000)}</w:tbl>`) },
  { about: 'tables in tables, 5,000 deep', name: 'deep-tables.docx', bytes: () => wordFile(nested(5000)) },
  {
    about: 'lists in lists, 5,000 deep',
    name: 'deep-lists.md',
    bytes: () => text(many(5000, (i) => `${' '.repeat(2 * Math.min(i, 400))}- 甲\n`)),
  },
  { about: 'a line of 100,000 list marks', name: 'list-marks.md', bytes: () => text(`${'- '.repeat(100_000)}甲\n`) },
  { about: 'a line of 100,000 stars', name: 'stars.md', bytes: () => text(`${'*a_'.repeat(100_000)}\n`) },
  { about: 'numerals alone', name: 'numerals.txt', bytes: () => text('一、\n（一）\n1.\n（1）\n①\n'.repeat(10_000)) },
  { about: 'a bomb of 400 MB', name: 'bomb.docx', bytes: () => wordFile(' '.repeat(400_000_000)) },
  {
    about: 'entities in entities',
    name: 'entities.docx',
    bytes: () => archive({ 'word/document.xml': strToU8(entities) }),
  },
  { about: 'a million elements', name: 'elements.docx', bytes: () => wordFile('<w:p/>'.repeat(1_000_000)) },
  ...[
    '（',
    '《',
    '“',
    '1.',
    '一、',
    '、',
    '责任单位：',
    '（责任单位：甲；',
    '2026年',
    '9',
    '。',
    '与《',
    '：',
    '①',
    '\u3000年',
  ].map(
    (piece): HostileFile => ({
      about: `a paragraph of ${piece} and ${piece}`,
      name: `${[...piece].map((character) => character.codePointAt(0)?.toString(16)).join('-')}.txt`,
      bytes: () =>
        text(`清河县2026年工作要点\n一、抓好落实\n1.甲。${piece.repeat(100_000)}\n${piece.repeat(100_000)}\n`),
    }),
  ),
];

/** Lines that mean something to YAML or Markdown, or that no plan may hold. */
export const oddLines: readonly string[] = [
  'key: value',
  '- x',
  '# 号',
  '## 二号',
  '*重点*与**要点**',
  '---',
  '...',
  '| a | b |',
  '> 引用',
  '1) 甲',
  '1. 甲',
  '+ 加',
  '`代码`',
  '[链接](http://example.com)',
  '<b>不是粗体</b>&amp;&nbsp;',
  '"双引号" \'单引号\'',
  '%YAML 1.1',
  '!!python/object x',
  '&anchor *alias',
  '{a: b}, [c]',
  '? 键',
  'null',
  'true',
  '123',
  '2026-01-05',
  '~',
  '@at',
  '反斜杠 \\n \\',
  '\\',
  '表情👍🏽与𠮷',
  '私有\uE4C6区',
  '全角　空格　在中间',
  '零宽\u200B字符',
  '<<: *x',
  '***',
  '===',
  '冒号: # 井号',
  '制表\t符\t三格',
];
