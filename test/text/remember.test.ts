import { describe, expect, it } from 'vitest';
import { readOnce } from '../../src/text/remember.ts';

describe('readOnce', () => {
  it('reads each object once, and alike objects each for itself', () => {
    let count = 0;
    const read = readOnce((of: { readonly words: string }) => {
      count += 1;
      return [of.words];
    });
    const [one, other] = [{ words: '培训' }, { words: '培训' }];
    expect(read(one)).toBe(read(one));
    expect(read(other)).not.toBe(read(one));
    expect(count).toBe(2);
  });
});
