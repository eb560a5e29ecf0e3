import { describe, expect, it } from 'vitest';
import { outletKindOf } from '../../../src/recognize/promises/outlet-kind.ts';
import { columnsOf, proposeFor, targetsOf } from './drafts.ts';

const column = { name: '求知', episodes: 24, outlet: '清河日报', relation: '合办' };

describe('columns of a text', () => {
  it.each([
    ['在清河日报开设《求知》专栏，刊发24期。', { ...column, relation: '开设' }],
    ['在《清河日报》开设《求知》专栏，刊发24期。', { ...column, relation: '开设' }],
    ['联合清河日报推出《求知》栏目24期。', { ...column, relation: '推出' }],
    ['与清河日报联合开办《求知》专版（24期）。', { ...column, relation: '联合开办' }],
    ['与清河日报协办24期《求知》栏目。', { ...column, relation: '协办' }],
    ['《求知》专栏同清河日报合办，全年24期。', column],
    ['与清河日报等媒体合办《求知》专栏24期。', column],
    ['由县科协与清河日报合办的《求知》专栏，全年刊发24期。', column],
    ['与清河日报合办《求知》专栏，每月两期，全年24期。', { ...column, every: { times: 2, per: 'month' } }],
    [
      '与清河日报合办《求知》专栏（每周二、周四刊发），全年不少于96期。',
      { ...column, episodes: '不少于96期', every: { weekdays: ['tue', 'thu'] } },
    ],
    [
      '与县电台（FM 95.6）合办《求知》节目，每个工作日播出，全年240期。',
      { ...column, outlet: '县电台', episodes: 240, every: 'workday' },
    ],
    ['与县卫健局合办《求知》专栏24期。', { name: '求知', partners: ['县卫健局'], relation: '合办', episodes: 24 }],
    [
      '依托“清河科普”微信公众号开设《求知》栏目，每天一期。',
      { name: '求知', outlet: '“清河科普”微信公众号', relation: '开设', every: 'day' },
    ],
    ['与清河日报合办《求知》专栏，每天刊发。', { name: '求知', outlet: '清河日报', relation: '合办', every: 'day' }],
    [
      '与清河日报合办《求知》专栏，每个工作日一期。',
      { name: '求知', outlet: '清河日报', relation: '合办', every: 'workday' },
    ],
    ['与清河日报合办《求知》专栏，每月0.5期。', { name: '求知', outlet: '清河日报', relation: '合办' }],
    ['办好《求知》专刊（每月一期）。', { name: '求知', relation: '开办', every: 'month' }],
    [
      '在《乡村大集》栏目中开设《求知》专题，播出24期。',
      { name: '求知', relation: '开设', episodes: 24, within: '《乡村大集》栏目' },
    ],
  ])('%s', (text, expected) => {
    expect(columnsOf(text)).toEqual([expected]);
  });

  it('gives several names one figure, or each its own', () => {
    const together = { outlet: '清河日报', relation: '合办' };
    expect(columnsOf('与清河日报合办《甲问》《乙答》专栏各30期。')).toEqual([
      { names: ['甲问', '乙答'], share: 'each', episodes: 30, ...together },
    ]);
    expect(columnsOf('与清河日报合办《甲问》《乙答》专栏共30期。')).toEqual([
      { names: ['甲问', '乙答'], share: 'joint', episodes: 30, ...together },
    ]);
    const apart = [
      { name: '甲问', episodes: 30, ...together },
      { name: '乙答', episodes: 20, ...together },
    ];
    expect(columnsOf('与清河日报合办《甲问》、《乙答》专栏，分别刊发30期。')).toEqual([
      { names: ['甲问', '乙答'], episodes: 30, ...together },
    ]);
    expect(columnsOf('与清河日报合办《甲问》专栏30期、《乙答》专栏20期。')).toEqual(apart);
    expect(columnsOf('与清河日报合办《甲问》、《乙答》专栏，分别刊发30期、20期。')).toEqual(apart);
  });

  it.each([
    '认真学习《讲话选编》，落实《全民科学素质行动规划纲要》。',
    '《求知》栏目荣获省级一等奖。',
    '与省科技馆共同举办《光的故事》展览3场。',
    '编发《科普简报》12期。',
    '根据《求知》专栏反馈，改进“最后一公里”服务30次。',
    '开展“小小科学家”评选活动，评出30名。',
  ])('takes no other title for one: %s', (text) => {
    expect(columnsOf(text)).toEqual([]);
  });

  it('leaves out a frequency that the year has no room for, and says so', () => {
    const text = '与清河日报合办《求知》专栏，每周一期，全年90期。';
    expect(columnsOf(text)).toEqual([{ ...column, episodes: 90 }]);
    expect(proposeFor(text).notes.map(({ message }) => message.zh)).toEqual([
      '请核对：照正文写的频次，一年播不出这么多期，这里没有写 every',
    ]);
  });

  it('leaves out what it cannot tell with certainty, and says so once for each text', () => {
    const told = (text: string) => proposeFor(text).notes.map(({ message }) => message.zh);
    const rest = '没有登记，看不出是哪个目标或专栏的数';
    expect(told('与清河日报合办《求知》专栏，每个工作日两期。')).toEqual([`请核对：正文的“《求知》”${rest}`]);
    expect(told('与清河日报合办《甲问》《乙答》专栏，每个工作日两期。')).toEqual([
      `请核对：正文的“《甲问》《乙答》”${rest}`,
    ]);
    const both = '与清河日报合办《求知》专栏，每个工作日两期。与清河电台合办《问答》节目，每个工作日三期。';
    expect(told(both)).toEqual([`请核对：正文的“《求知》”、“《问答》”${rest}`]);
  });

  it('takes a column for one, in however many sentences it is named', () => {
    expect(columnsOf('继续办好《求知》专栏。与清河日报合办《求知》专栏24期。')).toEqual([column]);
    expect(targetsOf('继续办好《求知》专栏。与清河日报合办《求知》专栏24期。')).toEqual([]);
  });
});

describe('outletKindOf', () => {
  it.each([
    ['清河日报', 'newspaper'],
    ['启明法制报', 'newspaper'],
    ['清河电视台', 'television'],
    ['清河广播电视台乡村频道', 'television'],
    ['清河广播电视台交通广播', 'radio'],
    ['清河新闻网', 'website'],
    ['清河发布客户端', 'app'],
    ['清河科普微信公众号', 'account'],
    ['科学之友杂志', 'magazine'],
    ['清河广播电视台', null],
    ['县融媒体中心', null],
    ['县卫健局', undefined],
    ['省科技馆', undefined],
  ])('%s is %s', (name, kind) => {
    expect(outletKindOf(name, null)).toBe(kind);
  });
});
