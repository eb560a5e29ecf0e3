import { expect, it } from 'vitest';
import { describeDifference } from '../../src/compare/describe-difference.ts';
import { compared } from './compared.ts';

const planWith = (target: string): string => `kepu: 1
title: 工作要点
year: 2026
issuer: 示例省科学技术协会
sections:
  - title: 服务
    tasks:
      - title: 办好活动
        text: 面向基层办好活动。
        targets:
          - ${target}
`;

/** What is said of the only indicator of two plans. */
const saidOf = async (old: string, now: string): Promise<readonly string[]> => {
  const { indicators } = await compared(planWith(old), planWith(now));
  return indicators.map(describeDifference).map(({ zh, en }) => `${zh} | ${en}`);
};

it.each([
  ['30场', '50场', '增加20场（66.7%） | +20场 (66.7%)'],
  ['50场', '30场', '减少20场（40%） | -20场 (40%)'],
  ['30场', '30场', '持平 | unchanged'],
  ['90%', '95%', '增加5个百分点 | +5个百分点'],
  ['不少于30场', '不超过30场', '口径不同 | counted otherwise'],
  ['30场', '30次', '口径不同 | counted otherwise'],
  ['30场', '不少于30场', '口径不同 | counted otherwise'],
  ['1—2场', '2—3场', '提高 | raised'],
  ['2—3场', '1—2场', '降低 | lowered'],
  ['不超过5场', '不超过3场', '减少2场（40%） | -2场 (40%)'],
])('from %s to %s', async (old, now, said) => {
  expect(await saidOf(`{id: a, indicator: 活动, value: ${old}}`, `{id: a, indicator: 活动, value: ${now}}`)).toEqual([
    said,
  ]);
});

it('of one that came and one that went', async () => {
  expect(await saidOf('{id: a, indicator: 广播节目, value: 30期}', '{id: b, indicator: 农村电影, value: 9部}')).toEqual(
    expect.arrayContaining(['新增 | new', '不再列入 | dropped']),
  );
});
