import { describe, expect, it } from 'vitest';
import { approximatorDoubled as rule } from '../../src/rules/approximator-doubled.ts';
import { findingsOf, targets } from './findings.ts';

describe('approximator-doubled', () => {
  it.each([
    ['overview: 举办约30场左右。', 'warning “约30场左右”的约数写了两遍，“左右”可以删去'],
    ['overview: 举办近30余场。', 'warning “近30余场”前后的约数互相矛盾。请只留一个'],
    ['overview: 举办至少30场以上的讲座。', 'warning “至少30场以上”的界限写了两遍，“以上”可以删去'],
    [targets('id: t, indicator: 讲座, value: 约30场左右'), 'warning “约30场左右”的约数写了两遍，“左右”可以删去'],
    ['overview: 参训**约30余人**左右。', 'warning “约30余人  左右”的约数写了两遍，“余”“左右”可以删去'],
  ])('%s', async (yaml, said) => {
    expect(await findingsOf(rule, yaml)).toEqual([said]);
  });

  it.each([
    'overview: 举办约30场，参训200余人，近30个基地，附近30人左右，节约30元左右。',
    'overview: 落实《约30场左右》和“至少30场以上”的要求。',
    'overview: 至少1名中级以上职称专家，30场以上，不少于30场。',
    'overview: 约请30名左右专家，预约30人左右。',
    targets('id: t, indicator: 讲座, value: 不少于30场'),
    targets('id: t, indicator: 讲座, value: 30场左右'),
    targets('id: t, indicator: 讲座, value: {comparator: about, amount: 30, unit: 场}'),
    'overview: 左右30家单位，上下3级联动，多余30份。',
  ])('is silent on %s', async (yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });
});
