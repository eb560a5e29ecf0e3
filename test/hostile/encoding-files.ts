import { type HostileFile, planThen, planWith, utf8 } from './hostile-file.ts';

const sound = planWith('走进学校。');
const joined = (...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));
const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => Uint8Array.from(Buffer.from(bytes).swap16());
const utf32 = (text: string): Uint8Array =>
  joined(
    ...[...text].map((character) => {
      const code = character.codePointAt(0) ?? 0;
      return [code & 255, (code >> 8) & 255, (code >> 16) & 255, 0];
    }),
  );
const bom = [0xef, 0xbb, 0xbf];
const of = (about: string, expected: HostileFile['expected'], bytes: () => Uint8Array): HostileFile => ({
  about,
  expected,
  bytes,
});
const words = (...bytes: readonly number[]): Uint8Array =>
  joined(utf8('kepu: 1\ntitle: '), bytes, utf8('\nyear: 2026\n'));

/** Texts in other encodings than UTF-8, damaged texts, and files that are no text at all. */
export const encodingFiles: readonly HostileFile[] = [
  of('a byte order mark', 'taken', () => joined(bom, utf8(sound))),
  of('two byte order marks', 'refused', () => joined(bom, bom, utf8(sound))),
  of('a byte order mark alone', 'refused', () => joined(bom)),
  of('UTF-16 LE with its mark', 'refused', () => joined([0xff, 0xfe], utf16(sound))),
  of('UTF-16 BE with its mark', 'refused', () => joined([0xfe, 0xff], swapped(utf16(sound)))),
  of('UTF-16 LE without a mark', 'refused', () => utf16(sound)),
  of('UTF-16 BE without a mark', 'refused', () => swapped(utf16(sound))),
  of('UTF-32 LE with its mark', 'refused', () => joined([0xff, 0xfe, 0, 0], utf32(sound))),
  of('UTF-32 LE without a mark', 'refused', () => utf32(sound)),
  of('GB 18030', 'refused', () => words(0xbc, 0xc6, 0xbb, 0xae)),
  of('GB 18030 of four bytes', 'refused', () => words(0x81, 0x30, 0x81, 0x30, 0xbc, 0xc6)),
  of('Big5', 'refused', () => words(0xad, 0x70, 0xb5, 0x65)),
  of('Shift-JIS', 'refused', () => words(0x8c, 0x76, 0x89, 0xe6)),
  of('Latin-1', 'refused', () => words(0xe9, 0x74, 0xe9)),
  of('half a character at the end', 'refused', () => utf8(planThen('# 完')).slice(0, -1)),
  of('half a character in the middle', 'refused', () => joined(utf8('kepu: 1\ntitle: '), [0xe6, 0x8a], utf8('\n'))),
  of('an overlong form', 'refused', () => words(0xc0, 0xaf)),
  of('a half pair in UTF-8', 'refused', () => words(0xed, 0xa0, 0x80)),
  of('a code beyond Unicode', 'refused', () => words(0xf5, 0x80, 0x80, 0x80)),
  of('every byte', 'refused', () => Uint8Array.from({ length: 256 }, (_, index) => index)),
  of('random bytes', 'refused', () =>
    Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919 + (index >> 3)) & 255),
  ),
  of('a megabyte of NUL', 'refused', () => new Uint8Array(1024 * 1024)),
  of('a zip archive', 'refused', () => joined([0x50, 0x4b, 3, 4], new Uint8Array(100))),
  of('an old Office file', 'refused', () =>
    joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], new Uint8Array(504)),
  ),
  of('a PDF', 'refused', () => utf8('%PDF-1.7\n')),
  of('RTF', 'refused', () => utf8('{\\rtf1 a}')),
  of('a picture', 'refused', () => joined([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], new Uint8Array(100))),
  of('a gzip file', 'refused', () => joined([0x1f, 0x8b, 8, 0], new Uint8Array(100))),
];
