import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createIo } from '../../src/commands/io.ts';
import { decodeUtf8 } from '../../src/source/foreign-bytes.ts';

const nowhere = { write: () => true };
const { decode } = createIo({
  cwd: '/',
  env: {},
  stdin: async function* () {},
  stdout: () => nowhere,
  stderr: () => nowhere,
});

const utf8 = (text: string) => new TextEncoder().encode(text);
const mark = '\uFEFF';

it.each(['', mark, `${mark}计划`, `${mark}${mark}计划`, 'a·—计𠮷\r\n\0'])('decodes %j as TextDecoder does', (text) => {
  expect(decode(utf8(text))).toBe(new TextDecoder().decode(utf8(text)));
});

it.each([
  ['a byte that UTF-8 has not', [0x61, 0xff]],
  ['a character cut off', [0xe5, 0xbc]],
  ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
  ['a longer form than needed', [0xc0, 0x80]],
])('decodes no %s', (_name, bytes) => {
  expect(decode(Uint8Array.from(bytes))).toBeNull();
});

it('decodes any bytes as TextDecoder does', () => {
  const texts = fc.string({ unit: 'binary' }).map(utf8);
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array(), texts), (bytes) => {
      expect(decode(bytes)).toBe(decodeUtf8(bytes));
    }),
    { numRuns: 1000 },
  );
});
