import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { zipParts } from '../../src/render/zip.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('parts as a zip archive', () => {
  it('are stored as they are where they are small', async () => {
    const packed = await zipParts({ 'b.xml': bytesOf('<b>一</b>'), 'a.xml': bytesOf('<a/>') });
    expect(new TextDecoder().decode(packed)).toContain('<b>一</b>');
    expect(Object.keys(unzipSync(packed))).toEqual(['b.xml', 'a.xml']);
  });

  it('are deflated where they are large', async () => {
    const part = bytesOf('一二三'.repeat(20_000));
    const packed = await zipParts({ 'a.xml': part });
    expect(packed.length).toBeLessThan(part.length / 20);
    expect(unzipSync(packed)['a.xml']).toEqual(part);
  });

  it('are dated 1980-01-01', async () => {
    const packed = await zipParts({ 'a.xml': bytesOf('<a/>') });
    // Time, then date: years since 1980, month, day.
    expect([...packed.subarray(10, 14)]).toEqual([0, 0, (1 << 5) | 1, 0]);
  });
});
