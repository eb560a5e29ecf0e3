import type { Site } from './sites.ts';
import type { Variant } from './variants.ts';

/** A change that is no error: what comes instead, and why. */
export interface Exception {
  readonly outcome: 'warning' | 'silence';
  readonly reason: string;
  readonly covers: (site: Site, variant: Variant) => boolean;
}

const titled =
  (...titles: readonly string[]) =>
  ({ title }: Site): boolean =>
    titles.includes(title);

/** Every change that is not an error, each with its reason. One that covers nothing any more fails the test. */
export const exceptions: readonly Exception[] = [
  {
    outcome: 'silence',
    reason: '每周不少于1期、约1期 do not contradict one episode a week, and the data has no bound for how often',
    covers: ({ isFrequency }, { name }) => isFrequency && /^→(?:不少于|约|以上)$/.test(name),
  },
  {
    outcome: 'warning',
    reason: 'the data has no unit for how often a column appears: 每周1场 may be another matter',
    covers: ({ isFrequency }, { name }) => isFrequency && name === 'unit',
  },
  {
    outcome: 'silence',
    reason: 'a number of a table leaves out the bound that the data has',
    covers: ({ cell, where }, { name }) =>
      where === 'data' ? cell === 'bare' && name.includes('→') : cell === 'bounded' && name === '以上→nothing',
  },
  {
    outcome: 'warning',
    reason: 'the unit of a number in a table is only what its head says',
    covers: ({ cell, where }, { name }) => cell !== null && where === 'data' && name === 'unit',
  },
  {
    outcome: 'silence',
    reason: 'a bound may stand apart from its number (不低于教师总数的15%), and the data may leave it out',
    covers: ({ isBoundApart }, { name }) => isBoundApart && /^→(?:不少于|以上)$|^不低于→nothing$/.test(name),
  },
  {
    outcome: 'silence',
    reason: 'nothing lies above a share of 100%, so that 达到100% and 100% are the same',
    covers: ({ words }, { name }) =>
      /^[^\d]*100%|百分之百/.test(words) && /^→(?:不少于|以上)$|^(?:达到|不低于|以上)→nothing$/.test(name),
  },
  {
    outcome: 'silence',
    reason: '提高到97% is read as 97% and as 达到97%: where it arrives need not be a bound',
    covers: (site, { name }) =>
      site.where === 'data' &&
      (name === '达到→nothing' || /^→(?:不少于|以上)$/.test(name)) &&
      titled(
        '高中阶段毛入学率',
        '县级寄递物流中心覆盖率',
        '工会会员',
        '孵化面积',
        '展厅面积',
        '创新大赛参赛学校',
      )(site),
  },
  {
    outcome: 'warning',
    reason: 'the text has half of the indicator’s words or fewer',
    covers: titled('农村改厕', '通过验收的实验室支持标准', '每个团队支持额度'),
  },
  {
    outcome: 'warning',
    reason: 'the unit is a word of the indicator, and with it half of the words is gone',
    covers: (site, { name }) => site.where === 'text' && name === 'unit' && titled('培训人次')(site),
  },
  {
    outcome: 'warning',
    reason: '累计6000人次 may sum up other years as well',
    covers: (site, { name }) =>
      site.where === 'text' && /→(?:nothing|不超过)$/.test(name) && titled('参演人员', '文体活动参与职工')(site),
  },
];
