import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { Origins } from '../../src/source/origins.ts';

/** A plan from its file's data, with what every file has filled in. */
export const planOf = (data: Partial<PlanFile>): Plan => {
  const file = { kepu: 1, title: '示例县科协2026年工作要点', year: 2026, issuer: '示例县科协', sections: [], ...data };
  return normalisePlan(file as PlanFile, [], 'sample', new Origins());
};

/** Everything that print knows: every level and lead, tables, lists, strong, items, closing words, odd characters. */
export const samplePlan: Plan = planOf({
  title: '示例县科学技术协会\n2026年科学技术普及工作要点',
  responsibility: '（责任单位：{owner}；配合单位：{support}；完成时限：{due}）',
  organizations: { slkx: { name: '示例县科学技术协会', aliases: ['县科协'] }, kepubu: '科普部', bangong: '办公室' },
  issuer: 'slkx',
  overview: '2026年工作的总体要求是：坚持“四个面向”，\n服务全县大局。\n\n以下数据来自 annual\nreport 2025。',
  sections: [
    {
      title: '强化科普供给',
      text: '本部分共**三项**任务。',
      sections: [
        {
          title: '办好专栏',
          tasks: [
            {
              title: '与县融媒体中心合办《求证》专栏',
              text: '全年播出30期（FM91.6）——每周一期……',
              owner: 'kepubu',
              support: ['bangong', '县科协'],
              due: '2026-11-30',
            },
            {
              title: '建立“3+1”机制：',
              text: '一是*统筹*；二是落实 5*3 项。\n\n另起一段。',
              owner: 'kepubu',
              due: '2026-Q3',
            },
            {
              title: '组织三项活动',
              owner: '外单位',
              items: [{ title: '科技周', text: '举办1次。' }, { title: '科普日' }],
            },
          ],
        },
      ],
    },
    {
      title: '夯实基础',
      tasks: [
        {
          title: '完善阵地',
          lead: 'own-line',
          text: '- 新建科普e站12个；\n- 更新设施：\n  1) 大屏\n  2) 展柜\n\n| 序号 | 指标 | 目标值 |\n|:-:|---|--:|\n| 1 | 培训 | 不少于30场 |\n| 2 | a\\|b | <5%> |',
        },
        { title: '开好两个会', lead: 'own-line' },
      ],
    },
    { title: '其他', text: '# 不是标题 `x` <b> &amp; [a](b) ~~c~~ 𠮷👍' },
  ],
});
