import { describe, expect, it } from 'vitest';
import { isAspirational } from '../../src/text/commitment.ts';

describe('isAspirational', () => {
  it.each(['争取推出', '力争全年', '拟新建', '拟于三季度', '力求覆盖', '努力培育', '有望建成'])(
    '%s only aims',
    (words) => {
      expect(isAspirational(words)).toBe(true);
    },
  );

  it.each(['举办', '确保建成', '利用虚拟现实', '开展模拟演练', '草拟人员名单', ''])('%s promises', (words) => {
    expect(isAspirational(words)).toBe(false);
  });
});
