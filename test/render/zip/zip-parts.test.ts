import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/read/archive.ts';
import { isFailure } from '../../../src/read/reader.ts';
import { zipParts } from '../../../src/render/zip/zip-parts.ts';

const parts = {
  '[Content_Types].xml': new TextEncoder().encode('<Types/>'),
  'word/document.xml': new TextEncoder().encode('<w:document>科普</w:document>'),
  'word/empty.xml': new Uint8Array(),
};

describe('zipped parts', () => {
  it('are what others unpack, in the order given', () => {
    const unpacked = unzipSync(zipParts(parts));
    expect(unpacked).toEqual(parts);
    expect(Object.keys(unpacked)).toEqual(Object.keys(parts));
  });

  it('have sums and sizes that hold, whatever is in them', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (contents) => {
        const named = Object.fromEntries(contents.map((bytes, index) => [`part-${index}.xml`, bytes]));
        const archive = openArchive(zipParts(named));
        if (isFailure(archive)) throw new Error(archive.failure.en);
        expect(archive.names).toEqual(Object.keys(named));
        for (const [name, bytes] of Object.entries(named)) {
          expect(new Uint8Array(archive.unpack(name) as Uint8Array)).toEqual(bytes);
        }
      }),
    );
  });

  it('are dated 1980-01-01 in every time zone, and named alike in every header', () => {
    const bytes = Buffer.from(zipParts(parts));
    const date = (at: number): number => bytes.readUInt16LE(at);
    expect(date(12)).toBe(0x21);
    const directory = bytes.readUInt32LE(bytes.length - 6);
    expect(date(directory + 14)).toBe(0x21);
    expect(bytes.subarray(30, 49).toString()).toBe('[Content_Types].xml');
    expect(bytes.subarray(directory + 46, directory + 65).toString()).toBe('[Content_Types].xml');
  });

  it('are an empty archive where there are none', () => {
    expect(zipParts({})).toHaveLength(22);
    expect(unzipSync(zipParts({}))).toEqual({});
  });
});
