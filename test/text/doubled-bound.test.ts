import { describe, expect, it } from 'vitest';
import { findDoubledBound } from '../../src/text/doubled-bound.ts';
import { readFigures } from '../../src/text/read-figures.ts';

/** The text without what its figures say twice. */
const reduced = (text: string): string => {
  const surplus = readFigures(text).flatMap((figure) =>
    (findDoubledBound(figure)?.surplus ?? []).map(
      ({ start, end }) => [figure.start + start, figure.start + end] as const,
    ),
  );
  return surplus.reduceRight((words, [start, end]) => words.slice(0, start) + words.slice(end), text);
};

const readings = (text: string) =>
  readFigures(text).map(({ kind, comparator, min, max, unit }) => ({ kind, comparator, min, max, unit }));

describe('findDoubledBound', () => {
  it.each([
    ['举办约30场左右', '举办约30场'],
    ['举办大约30场上下', '举办大约30场'],
    ['参训约200余人', '参训约200人'],
    ['参训约200余人左右', '参训约200人'],
    ['参训30多人左右', '参训30多人'],
    ['建成近30个左右', '建成近30个'],
    ['约３０余万人', '约３０万人'],
    ['增长约30%左右', '增长约30%'],
    ['每天约3条左右', '每天约3条'],
    ['至少30场以上', '至少30场'],
    ['超过90万户以上', '超过90万户'],
    ['不低于15%以上', '不低于15%'],
    ['不超过5个以内', '不超过5个'],
    ['约三十场左右', '约三十场'],
  ])('%s says no more than %s', (text, shorter) => {
    expect(reduced(text)).toBe(shorter);
    expect(readings(shorter)).toEqual(readings(text));
  });

  it.each([
    '约30场',
    '30场左右',
    '200余人',
    '近30场',
    '至少30场',
    '30场以上',
    '达到30场以上',
    '至少1名中级以上专家',
    '附近30人左右',
    '节约30元左右',
    '20—30场左右',
    '不超过30场，50场以上',
    '不少于30场左右',
    '约30个多功能厅',
  ])('%s says nothing twice', (text) => {
    expect(readFigures(text).map(findDoubledBound).filter(Boolean)).toEqual([]);
  });

  it('cannot tell what 近30余场 means', () => {
    const [figure] = readFigures('举办近30余场');
    expect(figure && findDoubledBound(figure)).toEqual({ surplus: [], isAbout: true });
  });
});
