import { describe, expect, it } from 'vitest';
import { forget, readForGood, readOnce } from '../../src/text/remember.ts';

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

describe('forget', () => {
  it('makes readers read anew, but those that read for good', () => {
    const of = { words: '培训' };
    const [once, forGood] = [readOnce(() => ({})), readForGood(() => ({}))];
    const before = [once(of), forGood(of)];
    forget();
    expect(once(of)).not.toBe(before[0]);
    expect(once(of)).toBe(once(of));
    expect(forGood(of)).toBe(before[1]);
  });
});
