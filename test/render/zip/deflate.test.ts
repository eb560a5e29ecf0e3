import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../../src/render/zip/deflate.ts';

/** Whether zlib unpacks to the same bytes what was packed; comparing them one by one takes long. */
const survives = (bytes: Uint8Array): boolean => inflateRawSync(deflate(bytes)).equals(bytes);

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes without an order that repeat themselves from a distance of `period`. */
const noise = (length: number, period: number): Uint8Array => {
  let state = 1;
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    bytes[at] = at < period ? state >>> 16 : (bytes[at - period] ?? 0);
  }
  return bytes;
};

describe('deflate', () => {
  it('gives what zlib unpacks to the same bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), survives));
  });

  it('does so for what repeats itself, from near and from far', () => {
    const stretch = fc.tuple(fc.uint8Array({ minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 700 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const bytes = Uint8Array.from(
          stretches.flatMap(([unit, times]) =>
            Array(times)
              .fill([...unit])
              .flat(),
          ),
        );
        return survives(bytes);
      }),
      { numRuns: 100 },
    );
  });

  it('has every byte, every length and every distance', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    expect(survives(bytes)).toBe(true);
    for (let length = 1; length <= 600; length += 1) {
      const same = new Uint8Array(length).fill(0x61);
      expect(survives(same)).toBe(true);
    }
    for (let period = 1; period <= 40_000; period = Math.ceil(period * 1.1)) {
      const repeated = noise(period + 300, period);
      expect(survives(repeated)).toBe(true);
    }
  });

  it.each([32_767, 32_768])('takes up what lies %d bytes back', (period) => {
    expect(deflate(noise(period + 257, period)).length).toBeLessThan(deflate(noise(period, period)).length + 16);
  });

  it('leaves alone what lies farther back', () => {
    const [period, length] = [32_769, 32_769 + 257];
    expect(survives(noise(length, period))).toBe(true);
    expect(deflate(noise(length, period)).length).toBeGreaterThan(deflate(noise(period, period)).length + 200);
  });

  it('makes a text of tags a tenth as long', () => {
    const text = utf8('<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t>科普</w:t></w:r></w:p>'.repeat(200));
    expect(deflate(text).length).toBeLessThan(text.length / 10);
  });

  it('gives these very bytes, under every version of Node', () => {
    expect(Buffer.from(deflate(utf8('abcabcabcabc 科普科普'))).toString('hex')).toBe(
      '4b4c4a862385e7cb273e9bb90e420200',
    );
    expect(Buffer.from(deflate(new Uint8Array())).toString('hex')).toBe('0300');
  });
});
