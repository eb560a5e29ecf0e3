import { describe, expect, it } from 'vitest';
import { moveInPlace } from '../../../src/commands/disk/move-in-place.ts';

/** A file that is held for some attempts, and then let go. */
const held = (attempts: number, code: string) => {
  let asked = 0;
  const rename = () => {
    asked += 1;
    if (asked <= attempts) throw Object.assign(new Error(code), { code });
  };
  return { rename, asked: () => asked };
};

describe('moveInPlace', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('waits on Windows for who holds the file (%s)', (code) => {
    const { rename, asked } = held(3, code);
    moveInPlace('a', 'b', rename, true);
    expect(asked()).toBe(4);
  });

  it('gives up where nobody lets go', () => {
    const { rename, asked } = held(99, 'EBUSY');
    expect(() => moveInPlace('a', 'b', rename, true)).toThrow('EBUSY');
    expect(asked()).toBe(5);
  });

  it('waits for nothing else, and nowhere else', () => {
    const full = held(1, 'ENOSPC');
    expect(() => moveInPlace('a', 'b', full.rename, true)).toThrow('ENOSPC');
    const elsewhere = held(1, 'EBUSY');
    expect(() => moveInPlace('a', 'b', elsewhere.rename, false)).toThrow('EBUSY');
    expect([full.asked(), elsewhere.asked()]).toEqual([1, 1]);
  });
});
