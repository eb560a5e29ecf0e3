import { describe, expect, it } from 'vitest';
import { importDocument } from '../../../src/commands/import/import-document.ts';
import { composePublication } from '../../../src/compose/publication.ts';
import { normalisePlan } from '../../../src/plan/normalise.ts';
import { printText } from '../../../src/render/text.ts';
import { Origins } from '../../../src/source/origins.ts';
import { builtInLimits } from '../../../src/text/limits.ts';

const options = { year: null, thisYear: 2026, registers: [], limits: builtInLimits };

/** How much of a text was made out, and what the plan prints. */
const importText = async (text: string, name = '要点.txt') => {
  const { recognition, depth } = await importDocument(new TextEncoder().encode(text), name, options);
  const plan = normalisePlan(recognition.plan, [], 'plan', new Origins());
  return { depth, plan, printed: printText(await composePublication(plan, { draft: false })) };
};

const notice = (copies: string): string => `示科协发〔2026〕12号
示例省科协关于印发《示例省科协2026年工作要点》的通知
各市科协：
现将《示例省科协2026年工作要点》印发给你们。
示例省科协
2026年3月5日
示例省科协2026年工作要点
一、强化供给
（一）办好讲座。全年举办讲座20场。
${copies}
`;

describe('importDocument', () => {
  it('makes out as much as print gives back', async () => {
    const text = notice('抄送：省委宣传部。');
    const { depth, plan, printed } = await importText(text);
    expect({ depth, printed, cc: plan.publication?.cc }).toEqual({ depth: 'whole', printed: text, cc: ['省委宣传部'] });
  });

  it.each([
    ['an imprint', notice('抄送：省委宣传部'), { cc: [], by: ['示例省科协'], date: '2026-03-05' }],
    [
      'a date',
      notice('抄送：省委宣传部。').replace('2026年3月5日', '二〇二六年三月五日'),
      { cc: ['省委宣传部'], by: [], date: null },
    ],
  ])('leaves as text %s that print would give back otherwise', async (_, text, expected) => {
    const { depth, plan, printed } = await importText(text);
    const { cc, signed } = plan.publication ?? {};
    expect({ depth, cc, by: signed?.by.map(({ name }) => name), date: signed?.date }).toEqual({
      depth: 'whole',
      ...expected,
    });
    expect(printed).toBe(text);
    expect(plan.sections.map(({ title }) => title)).toEqual(['强化供给']);
  });

  it('takes no character from the name of a file that no plan may hold', async () => {
    const { plan } = await importText('一、抓好落实\n二、认真办理\n', 'out/要\u001b[2J点\u202e.txt');
    expect(plan.title).toBe('要[2J点');
  });

  it('makes out less where print would give back all of it otherwise', async () => {
    const text = notice('抄送：省委宣传部。').replace('各市科协：', '各市科协:');
    const { depth, plan, printed } = await importText(text);
    expect({ depth, publication: plan.publication }).toEqual({ depth: 'plan', publication: null });
    expect(printed.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    expect(plan.sections.map(({ title }) => title)).toEqual(['强化供给']);
  });

  it('takes the name of the file for a title that is missing, and all else as it stands', async () => {
    const { depth, plan, printed } = await importText(
      '一、强化供给\n办好讲座。\n二、加强领导\n落实责任。\n',
      '要点.txt',
    );
    expect({ depth, title: plan.title, sections: plan.sections.length }).toEqual({
      depth: 'whole',
      title: '要点',
      sections: 2,
    });
    expect(printed).toBe('要点\n一、强化供给\n办好讲座。\n二、加强领导\n落实责任。\n');
  });

  it.each([
    ['', 'a.txt', '文件是空的。'],
    [' \n\u3000\n', 'a.txt', '文件里没有文字。'],
    ['kepu: 1', 'a.yaml', '这已经是 YAML 文件，不用导入。用 kepu validate 检查它。'],
  ])('refuses %j as %s', async (text, name, words) => {
    await expect(importText(text, name)).rejects.toMatchObject({ words: { zh: `${name}：${words}` } });
  });
});
