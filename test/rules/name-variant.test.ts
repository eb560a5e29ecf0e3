import { describe, expect, it } from 'vitest';
import { nameVariant as rule } from '../../src/rules/name-variant.ts';
import { findingsOf } from './findings.ts';

const registers = `organizations:
  kexie: {name: 清河县科学技术协会, aliases: [县科协]}
  bao: {name: 清河日报, formerNames: [清河县科普导报]}
  gongwei: {name: 清河县直机关工委}
outlets:
  tai: {name: 清河县人民广播电台, kind: radio}
  pindao: {name: 清河电视台(综合频道), kind: television}
terms:
  - {term: 科普中国e站, variants: [科普e站, 科普驿站]}
  - {term: 三农}
  - {term: 科普中国平台, variants: [中国科普]}
`;

const said = (text: string) => findingsOf(rule, `${registers}overview: |\n  ${text.replaceAll('\n', '\n  ')}`);

describe('name-variant', () => {
  it.each([
    ['新建科普e站9个。', 'warning “科普e站”应统一写作“科普中国e站”'],
    ['新建农村科普驿站9个。', 'warning “科普驿站”应统一写作“科普中国e站”'],
    ['用好中国科普的资源。', 'warning “中国科普”应统一写作“科普中国平台”'],
    ['新建科普中国E站9个。', 'warning “科普中国E站”与登记的名称“科普中国e站”写法不一。请核对'],
    ['新建科普中国 e站9个。', 'warning “科普中国 e站”与登记的名称“科普中国e站”写法不一。请核对'],
    [
      '在清河电视台（综合频道）播出。',
      'warning “清河电视台（综合频道）”与登记的名称“清河电视台(综合频道)”写法不一。请核对',
    ],
    [
      '由清河县科学技协术会承办。',
      'warning “清河县科学技协术会”与登记的名称“清河县科学技术协会”有两个字前后颠倒。请核对',
    ],
    [
      '与清河县人民广广播电台合办。',
      'warning “清河县人民广广播电台”与登记的名称“清河县人民广播电台”相比，重了一个字。请核对',
    ],
    ['用好“科普e站”。', 'info “科普e站”应统一写作“科普中国e站”'],
  ])('reports %s', async (text, words) => {
    expect(await said(text)).toEqual([words]);
  });

  it.each([
    '新建科普中国e站9个。',
    '新建**科普中国**e站9个。',
    '新建科普中国\ne站9个。',
    '用好科普中国平台。',
    '落实《科普e站管理办法》，学习“科普e站进万家”经验。',
    '科普中国e站（原科普e站）9个。',
    '由县科协、清河县科学技术协会和清河县县直机关工委承办。',
    '由清河县科学技术学会、清河县广播电台、清河晚报承办。',
    '与清河县人民广播电台台长座谈。',
    '服务三农，面向清河县科普导导报记者。',
    '在清河县\n\n人民广播电台合办。',
  ])('is silent on %s', async (text) => {
    expect(await said(text)).toEqual([]);
  });

  it('reads titles too, and every place', async () => {
    const yaml = `${registers}sections: [{title: 建好科普e站, tasks: [{title: 乙, text: 科普e站、科普e站。}]}]`;
    expect(await findingsOf(rule, yaml)).toHaveLength(3);
  });
});
