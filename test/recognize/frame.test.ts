import { describe, expect, it } from 'vitest';
import { frameOf } from '../../src/recognize/frame.ts';
import type { Line } from '../../src/recognize/line.ts';
import { linesOf } from './lines.ts';

const textsOf = (lines: readonly (Line | null)[]) => lines.map((line) => line?.text);

const plan = ['清河县科协2026年工作要点', '一、总体要求', '办好讲座。'];
const head = ['000001', '特急', '清河县科协文件', '清科协〔2026〕3号'];
const title = ['清河县科协关于印发', '《清河县科协2026年工作要点》的通知'];
const text = '现将《清河县科协2026年工作要点》印发给你们，请认真贯彻落实。';
const foot = ['清河县科协', '2026年3月5日', '（此件公开发布）'];
const imprint = ['抄送：县委办公室，县政府办公室。', '清河县科协办公室　2026年3月6日印发'];

describe('a text with a notice in front of its plan', () => {
  it('is cut into its elements', () => {
    const frame = frameOf(linesOf(...head, ...title, '各乡镇科协：', text, ...foot, ...plan, ...imprint));
    expect(frame.isAttached).toBe(false);
    expect(textsOf(frame.plan)).toEqual(plan);
    expect(textsOf(frame.imprint)).toEqual(imprint);
    expect(textsOf(frame.notice?.head ?? [])).toEqual(head);
    expect(textsOf(frame.notice?.title ?? [])).toEqual(title);
    expect(frame.notice?.recipients?.text).toBe('各乡镇科协：');
    expect(textsOf(frame.notice?.text ?? [])).toEqual([text]);
    expect(textsOf(frame.notice?.foot ?? [])).toEqual(foot);
  });

  it('has its plan behind 附件, and attachments behind that', () => {
    const list = ['附件：1.清河县科协2026年工作要点', '2.讲座安排表'];
    const frame = frameOf(
      linesOf(...title, text, ...list, ...foot, '附件1', ...plan, '附件2', '讲座安排表', '每月一场。', ...imprint),
    );
    expect(frame.isAttached).toBe(true);
    expect(textsOf(frame.notice?.list ?? [])).toEqual(list);
    expect(textsOf(frame.plan)).toEqual(plan);
    expect(frame.attachments.map(({ label, title, lines }) => textsOf([label, title, ...lines]))).toEqual([
      ['附件2', '讲座安排表', '每月一场。'],
    ]);
    expect(textsOf(frame.imprint)).toEqual(imprint);
  });
});

describe('a plan that stands bare', () => {
  it.each([
    [plan],
    [[...plan, '2.印发通知', '清河县科协办公室　2026年3月6日印发']],
    [['清河县科协关于做好讲座的通知', '办好讲座。', '全年20场。']],
    [['关于加强科普的意见', ...plan]],
    [['一、总体要求', '附件']],
    [[]],
  ])('%j', (texts) => {
    const frame = frameOf(linesOf(...texts));
    expect(frame).toEqual({
      notice: null,
      isAttached: false,
      plan: linesOf(...texts),
      list: [],
      attachments: [],
      imprint: [],
    });
  });

  it('may have attachments and their list', () => {
    const frame = frameOf(linesOf(...plan, '附件：讲座安排表', '附件', '讲座安排表', '每月一场。'));
    expect(textsOf(frame.plan)).toEqual(plan);
    expect(textsOf(frame.list)).toEqual(['附件：讲座安排表']);
    expect(frame.attachments.map(({ title }) => title.text)).toEqual(['讲座安排表']);
  });
});
