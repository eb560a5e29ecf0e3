import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules/rules.ts';
import { fileOf } from '../plan/plan-of.ts';
import { lintText } from './lint-text.ts';

/** What all rules but those of owners and deadlines say: the rule, its words, and the words of the related places. */
const found = async (text: string, ...targets: readonly string[]) => {
  const prose = rules.filter(({ id }) => !id.startsWith('task-missing'));
  return (await lintText(fileOf(text, targets), prose)).map(({ ruleId, severity, source, span, related }) =>
    [severity, ruleId, ...[{ span }, ...related].map(({ span: { start, end } }) => source.text.slice(start, end))].join(
      ' ',
    ),
  );
};

describe('a target that several figures may state is asked about, once', () => {
  it.each<[words: string, text: string, target: string, report: string]>([
    ['two parts of it', '举办线上培训20场、线下培训30场。', 'indicator: 培训, value: 25场', '25场 20场 30场'],
    [
      'two places of one name',
      '科普讲座进校园20场、进社区30场。',
      'indicator: 科普讲座, value: 25场',
      '25场 20场 30场',
    ],
    ['the name twice', '举办讲座20场。全年讲座30场。', 'indicator: 讲座, value: 25场', '25场 20场 30场'],
    ['two times of the year', '春季举办讲座20场，秋季举办讲座30场。', 'indicator: 讲座, value: 50场', '50场 20场 30场'],
    ['no words of it', '全年举办讲座20场、展览30场。', 'indicator: 群众活动, value: 25场', '25场 20场 30场'],
    ['its number twice, no words of it', '讲座20场、展览20场。', 'indicator: 群众活动, value: 20场', '20场 20场 20场'],
    ['the same name under another verb', '新建站点5个，改造站点6个。', 'indicator: 站点, value: 7个', '7个 5个 6个'],
    ['one figure of its amount', '举办科普讲座30次。', 'indicator: 专题培训, value: 30场', '30场 30次'],
    ['what each of something has', '每家支持120万元。', 'indicator: 补助标准, value: 100万元', '100万元 120万元'],
    ['one figure left in its unit', '举办科普讲座20场。', 'indicator: 专题培训, value: 30场', '30场 20场'],
  ])('%s', async (_, text, target, report) => {
    expect(await found(text, target)).toEqual([`warning quote-needed ${report}`]);
  });

  it('only the figures that have words of the indicator are likely', async () => {
    expect(await found('市级专题培训20场，展览30场。', 'indicator: 专题学习班, value: 25场')).toEqual([
      'warning prose-target-unlisted 30场',
      'warning quote-needed 25场 20场',
    ]);
  });
});

describe('nothing is asked', () => {
  it.each<[words: string, text: string, target: string, ...report: string[]]>([
    [
      'where the name stands with one figure alone',
      '专题培训40场，展览35场。',
      'indicator: 专题培训, value: 30场',
      'error prose-target-mismatch 40 30场',
      'warning prose-target-unlisted 35场',
    ],
    [
      'where one of two agrees',
      '专题培训30场。确保专题培训40场。',
      'indicator: 专题培训, value: 30场',
      'error prose-target-mismatch 40 30场',
    ],
    [
      'where nothing counts in its unit',
      '举办展览5次。',
      'indicator: 专题培训, value: 30场',
      'warning prose-target-unlisted 5次',
      'warning listed-target-unmentioned 专题培训',
    ],
    [
      'where the figure is another year’s',
      '上年举办讲座20场。',
      'indicator: 专题培训, value: 30场',
      'warning listed-target-unmentioned 专题培训',
    ],
    [
      'where a quote says it',
      '线上培训20场、线下培训25场。',
      'indicator: 培训, value: 25场, quote: 线下培训25场',
      'warning prose-target-unlisted 20场',
    ],
    [
      'of more figures than anybody chooses from',
      Array.from({ length: 30 }, (_, index) => `举办讲座${index + 60}场。`).join(''),
      'indicator: 专题培训, value: 30场',
      ...Array.from({ length: 30 }, (_, index) => `warning prose-target-unlisted ${index + 60}场`),
      'warning listed-target-unmentioned 专题培训',
    ],
  ])('%s', async (_, text, target, ...report) => {
    expect(await found(text, target)).toEqual(report);
  });
});
