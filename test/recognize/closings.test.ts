import { describe, expect, it } from 'vitest';
import { importSurely } from '../import/imported.ts';
import { outlineOf } from '../import/outline.ts';

/** Who does the tasks and items of a plain text, in its order. */
const responsibleIn = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const whole = ['清河县2026年工作要点', '一、重点任务', ...lines];
  const { plan, text } = await importSurely(new TextEncoder().encode(whole.join('\n')), 'txt');
  expect(text.replace(/\s/g, '')).toBe(whole.join('').replace(/\s/g, ''));
  return (await outlineOf(plan)).filter(({ kind }) => kind !== 'S').map(({ responsible }) => responsible);
};

describe('closing words', () => {
  it('stand on lines of their own, apart by blanks or line by line', async () => {
    expect(
      await responsibleIn(
        '1、推进医共体建设。年内建成4个。',
        '责任科室：体改科    配合科室：医政科、财务科    完成时限：2026年10月底前',
        '2、做好体检。',
        '全年体检2000人次。',
        '责任单位：疾控科',
        '完成时限：6月底前',
      ),
    ).toEqual(['体改科；医政科、财务科；2026-10', '疾控科；；2026-06']);
  });

  it('stand behind blanks on the line of their text', async () => {
    expect(
      await responsibleIn(
        '1.低保。提高标准，应保尽保。\u3000\u3000责任领导：李某\u3000责任科室：救助科\u3000完成时限：３月底',
      ),
    ).toEqual(['救助科；；2026-03']);
  });

  it('below the last item belong to the task, from which all items have them', async () => {
    expect(
      await responsibleIn(
        '1.做好服务。',
        '（1）规范档案。抽查2次。',
        '（2）推进签约。签约1000人。',
        '责任科室：卫生科',
      ),
    ).toEqual(['卫生科', '卫生科', '卫生科']);
  });

  it('are names and a deadline without any label', async () => {
    expect(
      await responsibleIn('1.建设社区食堂3家。（民政办、城管办 6月底前完成）', '2.举办培训班4期。（党群办负责，全年）'),
    ).toEqual(['民政办；城管办；2026-06', '党群办']);
  });

  it('are a lead, helpers and a deadline in a sentence', async () => {
    expect(await responsibleIn('1.深化医改。推广经验。（体改处牵头，财务处、医政处配合，2026年12月底前完成）')).toEqual(
      ['体改处；财务处、医政处；2026-12'],
    );
  });

  it('count who is responsible behind a lead among the helpers', async () => {
    expect(
      await responsibleIn(
        '1.稳定面积。播种2万亩。（牵头单位：粮油股；责任单位：各乡镇、农技中心；完成时限：2026年10月）',
      ),
    ).toEqual(['粮油股；各乡镇、农技中心；2026-10']);
  });

  it('are no words on who gets the document', async () => {
    expect(await responsibleIn('1.从严治警。', '（此件发至各派出所）')).toEqual(['']);
  });
});
