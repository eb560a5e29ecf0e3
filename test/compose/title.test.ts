import { describe, expect, it } from 'vitest';
import { composeTitle } from '../../src/compose/title.ts';
import { planOf } from './sample-plan.ts';

describe('composeTitle', () => {
  it('knows the names of the registers that stand in a title, and no others', () => {
    const plan = planOf({
      organizations: {
        qhkx: { name: '清河县科学技术协会', aliases: ['清河县科协'], formerNames: ['清河县科普协会'] },
        qmjy: '启明县教育局',
      },
      outlets: { qhb: '清河日报' },
      publication: { signed: { by: ['清河县文旅局'] } },
      terms: [{ term: '科普中国e站' }, { term: '《纲要》', means: '《全民科学素质行动规划纲要》' }],
    });
    const title = '清河县科协\u3000清河县文旅局关于在清河日报推介科普中国e站的通知';
    expect(composeTitle(title, [plan, plan])).toEqual({
      type: 'title',
      text: title,
      names: ['清河县文旅局', '清河县科协', '清河日报', '科普中国e站'],
    });
  });
});
