import { describe, expect, it } from 'vitest';
import { targetMissingCount as rule } from '../../src/rules/target-missing-count.ts';
import { findingsOf } from './findings.ts';

const task = (text: string, ...rest: readonly string[]): string =>
  [
    'sections:',
    '  - title: 开展科普活动',
    '    tasks:',
    '      - title: 抓好重点人群',
    `        text: ${text}`,
    ...rest.map((line) => `        ${line}`),
  ].join('\n');

describe('target-missing-count', () => {
  it.each([
    ['在县图书馆定期举办科普讲座。', '讲座'],
    ['科普讲座依托“科协大讲堂”定期举办。', '讲座'],
    ['与示例知网共同开办科协大讲堂——云课堂，请专家直播。', '大讲堂'],
    ['举办培训30场。在报纸开设科普专栏。定期举办论坛。', '专栏'],
    ['经常性地开展义诊，2026年全面铺开。', '义诊'],
  ])('%s', async (text, event) => {
    expect(await findingsOf(rule, task(text))).toEqual([expect.stringContaining(`info “${event}”要举办多少次`)]);
  });

  it.each([
    [task('在县图书馆定期举办科普讲座，全年12期。')],
    [task('在县图书馆定期举办科普讲座。科普讲座全年不少于12期。')],
    [task('定期举办一批科普讲座。')],
    [task('每月定期举办1期科普讲座。')],
    [task('举办科普讲座，把大讲堂办成品牌。')],
    [task('定期通报进展，办好讲座。')],
    [task('定期举办“名家讲座”和《百姓论坛》。')],
    [task('定期举办科普讲座。', 'targets:', '  - {id: t, indicator: 科普讲座, value: 12期}')],
    [task('开设科普专栏。', 'columns:', '  - {name: 求真, episodes: 12}')],
    [task('制作短视频。', 'items:', '  - title: 定期举办科普讲座')],
  ])('is silent on %s', async (yaml) => {
    expect(await findingsOf(rule, yaml)).toEqual([]);
  });
});
