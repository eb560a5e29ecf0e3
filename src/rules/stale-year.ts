import { yearOf } from '../plan/binding/narrowing.ts';
import { clauseBefore, readPassage } from '../plan/binding/passage.ts';
import { sentenceEnd } from '../plan/binding/sentence.ts';
import type { Prose } from '../plan/plan.ts';
import { prosesOf } from '../plan/prose.ts';
import { tellingProses } from '../plan/telling-proses.ts';
import { type NamedYear, yearsNamed } from '../plan/title-year.ts';
import type { Figure } from '../text/figure.ts';
import { message } from '../text/message.ts';
import { signBits } from '../text/signs.ts';
import type { Rule, Violation } from './rule.ts';

export const staleYear: Rule = {
  id: 'stale-year',
  severity: 'warning',
  source: 'office',
  summary: message('标题和要做的事都是本年度的', 'The title and what the plan does are of the plan’s year'),
  reason: message(
    '要点多由上一年的文件改成，最容易漏改的就是年份。',
    'Plans are made from last year’s file, and the year is what is most easily left as it was.',
  ),
  example: {
    bad: `title: 清河县科协2025年科普工作要点 #!
sections:
  - title: 强化科普供给
    tasks:
      - title: 提升科学素质
        text: |
          组织公众参与2025年全民科学素质网络竞赛。 #!
          确保2025年公民具备科学素质比例稳步提升。 #!
          2025年11月底前完成验收。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 提升科学素质
        text: |
          做好2025年度科普统计和工作总结，实施《行动规划（2021-2025年）》，服务人次较2025年稳步提升。
          组织公众参与2026年全民科学素质网络竞赛。`,
  },
  *check(plan) {
    for (const named of yearsNamed(plan)) yield otherYear(named, plan.year);
    for (const prose of tellingProses(prosesOf(plan), signs)) {
      if (prose.at[0] === plan) continue;
      for (const figure of readPassage(prose).figures) {
        const year = yearOf(figure);
        if (year === null || year >= plan.year || !readsAsThisYear(prose, figure)) continue;
        yield {
          at: [...prose.at, { start: figure.start, end: figure.start + 4 }],
          message: message(
            `${plan.year}年的计划里写着“${figure.text}”要做的事。请核对年份是否漏改`,
            `A plan for ${plan.year} speaks of what to do in “${figure.text}”. See whether the year was left as it was`,
          ),
        };
      }
    }
  },
};

const otherYear = ({ at, words, year, of }: NamedYear, planYear: number): Violation => {
  const [zh, en] = of === 'title' ? ['标题', 'The title'] : ['附件标题', 'The title of the attachment'];
  return {
    at,
    message: ({ beside }) =>
      message(
        `${zh}写的是${words}，${beside('计划年度', 'year')}是${planYear}。请改成一致`,
        `${en} says ${year}, the plan is for ${planYear} (year). Make the two agree`,
      ),
  };
};

/** What looks back on a year, or measures against it. */
const BACKWARD = /总结|统计|年报|报告|评估|考核|绩效|审计|决算|验收|结题|结转|遗留|立项|数据|[了已曾]|基础|同期/;
const MEASURE = /[较比自从同按]$|(?<!参)与$|相比|截至|截止|上年|以来|参照|按照|根据|继续|获得|荣获/;

/** Verbs of a plan that stand right before its year. */
const DOING =
  /(?:举办|承办|协办|开展|组织|参与|参加|实施|印发|制定|启动|完成|确保|争取|力争|做好|推进|召开|发布|编制|到|在|于)(?:[好全]?(?:[^\d，。；：]{0,6}))$/;

/** 2025年11月底前完成: the clause ends without saying whose deadline that was. */
const DEADLINE =
  /^[^，。；前]{4,12}(?<=[底末初旬日号月年])前[^，。；的已]{0,12}(?:完成|建成|办结|报送|启用|开放|投用|印发|上线|实现|落实|到位|出台|整改)[^，。；的了者]{0,12}(?:[，。；]|$)/;
const FORMER = /[的对将把已原曾应]$|原[定计]|截至|凡|上年|去年/;

const readsAsThisYear = (prose: Prose, figure: Figure): boolean => {
  if (prose.at[1] === 'title') return !BACKWARD.test(prose.text);
  const before = clauseBefore(prose, figure.start);
  const rest = prose.text.slice(figure.end, figure.end + 40);
  const behind = rest.slice(0, sentenceEnd(rest, 0));
  if (DEADLINE.test(figure.text + behind) && !FORMER.test(before)) return true;
  if (MEASURE.test(before) || /^(?:以来|以前|之前的|底?的)/.test(behind) || BACKWARD.test(before + behind))
    return false;
  return DOING.test(before) || (before.trim() === '' && /要|将|计划|力争|争取|确保|任务|目标/.test(behind));
};

const signs = signBits('digit');
