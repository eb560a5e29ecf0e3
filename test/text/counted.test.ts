import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countedBy } from '../../src/text/counted.ts';
import { readFigures } from '../../src/text/read-figures.ts';

type Row = readonly [sentence: string, counted: readonly (string | null)[]];

/** What each figure that promises something counts. */
const counted = (sentence: string): readonly (string | null)[] => {
  const figures = readFigures(sentence);
  return figures.flatMap(({ kind }, index) =>
    kind === 'target' || kind === 'growth' || kind === 'rate' || kind === 'approximate'
      ? [countedBy(sentence, figures, index)]
      : [],
  );
};

describe('what a figure counts', () => {
  it.each<Row>([
    // behind the unit
    ['重点推动28个试点县科技志愿服务全覆盖。', ['试点县科技志愿服务']],
    ['完成9个县（市、区）、60所学校的巡回展览。', ['县（市、区）', '学校']],
    ['扶持3家国家级“绿色工厂”，推广20个AI应用场景。', ['国家级“绿色工厂”', 'AI应用场景']],
    ['惠及30%的农户，新建20场（次）活动。', ['农户', '活动']],
    ['2000名以上科技工作者参加。', ['科技工作者']],
    ['覆盖28县，涉及150村。', ['县', '村']],
    // before the number
    ['全年举办健康讲座不少于40场，其中进乡村20场。', ['健康讲座', '进乡村']],
    ['培训教师1200人次，培训30场。', ['教师', '培训']],
    ['科普讲座：30场；展览（12场）。', ['科普讲座', '展览']],
    ['日均点播用户要超过90万户。', ['日均点播用户']],
    ['公民具备科学素质的比例达到10%。', ['公民具备科学素质的比例']],
    ['地区生产总值增长6%左右，参与人数较上年增长15%。', ['地区生产总值', '参与人数']],
    ['城镇新增就业1200万人以上。', ['城镇新增就业']],
    ['开展“科技下乡”活动50场。', ['“科技下乡”活动']],
    ['建设5G基站1.2万个，承办第12届科技节活动8场。', ['5G基站', '第12届科技节活动']],
    ['科普讲座由28场增加到35场。', ['科普讲座']],
    // cells of a table
    ['《科学之光》\t临水日报\t30期', ['《科学之光》 临水日报']],
    // titles keep their marks
    ['与示例日报合办《求证》专栏30期，合办《求真》专栏，全年235期。', ['《求证》', '《求真》']],
    ['《甲》、《乙》专栏共280期。', ['《甲》、《乙》']],
    ['在《乡村四季》周末版播出短片50期。', ['短片']],
    // verbs, places and small words around it
    ['召开新闻发布会24场次，在省级以上媒体刊发稿件600篇（条）以上。', ['新闻发布会', '稿件']],
    ['新增停车位2万个，建筑面积12万㎡，办复率100%。', ['停车位', '建筑面积', '办复率']],
    ['举办应急科普讲座30场，签约40家。', ['应急科普讲座', '签约']],
    ['基层组织覆盖率由85%提升至95%，协会会员由1200人增长到1500人。', ['基层组织覆盖率', '协会会员']],
    ['培训乡村医生2000人以上，每个行政村至少1名。', ['乡村医生', '乡村医生']],
    ['为65岁以上老年人免费体检不少于50万人次。', ['65岁以上老年人免费体检']],
    ['技术合同成交额突破200亿元大关，抓好五项任务。', ['技术合同成交额', '任务']],
    ['动员46家中央企业、300余万名科技工作者参与。', ['中央企业', '科技工作者']],
    ['支持开发一批公众喜爱的科普作品。', ['公众喜爱的科普作品']],
    ['完成投资进度的60%，劳动生产率为20万元/人，提高4.2%。', ['投资进度', '劳动生产率', '劳动生产率']],
    [
      '“十佳科技工作者”10名、优秀论文50篇（一等奖5篇、二等奖15篇）。',
      ['“十佳科技工作者”', '优秀论文', '一等奖', '二等奖'],
    ],
    // several nouns
    ['讲座、展览共30场；讲座、竞赛各10场。', ['讲座、展览', '讲座、竞赛']],
    [
      '城镇和农村居民收入分别达到4.2万元、2.1万元，分别增长5.5%、6.8%。',
      ['城镇', '农村居民收入', '城镇', '农村居民收入'],
    ],
    ['讲座、展览、竞赛分别达到30场、20场和10场。', ['讲座', '展览', '竞赛']],
    // named further before
    ['科普讲座，2026年不少于30场。', ['科普讲座']],
    ['每周推送短文3条、视频2条。', ['短文', '视频']],
    ['建成站点30个，其中5个为省级。', ['站点', '站点']],
    ['完成投资3亿元，增长15%。', ['投资', '投资']],
    ['不少于30场。', [null]],
  ])('%s', (sentence, expected) => {
    expect(counted(sentence)).toEqual(expected);
  });

  it('is nothing for what counts nothing', () => {
    const sentence = '2026年3月举办第35届大赛，FM91.6播出“3+1”节目。';
    const figures = readFigures(sentence);
    expect(figures.length).toBeGreaterThan(3);
    expect(figures.map((_, index) => countedBy(sentence, figures, index))).toEqual(figures.map(() => null));
  });

  it('is never empty, whatever the text', () => {
    const pieces = [
      '讲座',
      '举办',
      '共',
      '的',
      '分别',
      '、',
      '，',
      '（',
      '）',
      '《',
      '》',
      '“',
      '”',
      '30场',
      '5%',
      '2026年',
      '增长',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const figures = readFigures(text);
        for (const index of figures.keys()) {
          const words = countedBy(text, figures, index);
          if (words !== null) expect(words).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no longer for a number in a longer text', () => {
    const text = '（讲座、'.repeat(20_000) + '30场、'.repeat(20_000);
    const figures = readFigures(text);
    expect(figures.length).toBe(20_000);
    expect(countedBy(text, figures, 19_999)).not.toBe('');
    const rows = '分别30场、20场，'.repeat(1000);
    const inRows = readFigures(rows);
    for (const index of inRows.keys()) countedBy(rows, inRows, index);
    expect(inRows.length).toBe(2000);
  });
});
