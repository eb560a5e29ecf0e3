import { describe, expect, it } from 'vitest';
import { compareValues } from '../../src/compare/compare-values.ts';
import { parseQuantity, type Quantity } from '../../src/text/quantity.ts';

const read = (words: string): Quantity => {
  const quantity = parseQuantity(words);
  if (!quantity) throw new Error(words);
  return quantity;
};

/** `30场` is a value, `增长15%/8600人` growth from a baseline. */
const readValue = (written: string) => {
  const [words = '', baseline] = written.split('/');
  return { quantity: read(words), baseline: baseline === undefined ? null : read(baseline) };
};

const opposites: Readonly<Record<string, string>> = {
  raised: 'lowered',
  lowered: 'raised',
  tightened: 'loosened',
  loosened: 'tightened',
  changed: 'changed',
};

describe('compareValues', () => {
  it.each([
    ['30场', '50场', 'raised value', 20, 66.7],
    ['不少于30场', '不少于20场', 'lowered value', -10, -33.3],
    ['不超过5个', '不超过3个', 'tightened value', -2, -40],
    ['不超过3个', '5个以内', 'loosened value', 2, 66.7],
    ['30场', '不少于50场', 'raised value, comparator', 20, 66.7],
    ['30场', '不少于30场', 'changed comparator', null, null],
    ['不少于5个', '不超过5个', 'changed comparator', null, null],
    ['1-2个', '2-3个', 'raised value', null, null],
    ['1-2个', '1-3个', 'raised value', null, null],
    ['2-3个', '1-4个', 'changed range', null, null],
    ['1-2个', '3个', 'raised value, range', null, null],
    ['1-4个', '3个', 'changed range', null, null],
    ['90万户', '90万人', 'changed unit', null, null],
    ['每天3条', '每周20条', 'changed period, value', null, null],
    ['达到14.2%', '达到16%', 'raised value', 1.8, 12.7],
    ['较上年增长15%', '较上年增长10%', 'lowered value', -5, -33.3],
    ['较上年下降3%', '较上年下降5%', 'raised value', 2, 66.7],
    ['较上年增长15%', '较上年下降5%', 'changed direction, value', null, null],
    ['9000人', '增长15%/8600人', 'raised value, unit, direction', 890, 9.9],
    ['10000人', '增长15%/8600人', 'lowered value, unit, direction', -110, -1.1],
    ['7000人', '下降10%/8600人', 'raised value, unit, direction', 740, 10.6],
    ['500万元', '增加200万元/400万元', 'raised value, direction', 1_000_000, 20],
    ['40%', '增长5%/30%', 'changed direction, value', null, null],
    ['9000人', '增长2场/8600人', 'changed unit, direction, value', null, null],
    ['9000人', '增长15%', 'changed unit, direction, value', null, null],
    ['约200人', '200人', 'changed comparator', null, null],
  ])('%s → %s is %s', (old, now, expected, difference, percent) => {
    const [one, other] = [readValue(old), readValue(now)];
    const found = compareValues(one, other);
    expect(found && `${found.kind} ${[found.aspect, ...found.also].join(', ')}`).toBe(expected);
    expect([found?.difference, found?.percent]).toEqual([difference, percent]);
    expect(compareValues(other, one)?.kind).toBe(opposites[found?.kind ?? '']);
  });

  it.each([
    ['30场', '三十场'],
    ['不少于30场', '30场以上'],
    ['28个试点县全覆盖', '28个'],
    ['达到100%', '100%'],
    ['1-2个', '一至两个'],
    ['同比增长10%', '增长10%'],
  ])('%s and %s are the same', (old, now) => {
    expect(compareValues(readValue(old), readValue(now))).toBeNull();
  });
});
