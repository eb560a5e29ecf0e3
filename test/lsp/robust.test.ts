import { describe, expect, it } from 'vitest';
import { hover } from '../../src/lsp/hover/hover.ts';
import { definition } from '../../src/lsp/ids/definition.ts';
import { references } from '../../src/lsp/ids/references.ts';
import { prepareRename, rename } from '../../src/lsp/ids/rename.ts';
import { offsetOf, openRepository, showPlaces, textsBelow } from './open-repository.ts';

const chinese = `格式: 1
标题: 启明县科协2026年科普工作要点
年度: 2026
制定单位: kexie
单位:
  kexie: { 名称: 启明县科协, 别名: [县科协] }
合作媒体:
  ribao: { 名称: 启明日报, 类别: 报纸 }
部分:
  - 标题: 强化科普供给
    任务:
      - 编号: media
        标题: 办好专栏
        正文: |
          与启明日报合办《求证》专栏30期，全年举办专题培训不少于50场。
        牵头单位: 县科协
        专栏:
          - { 编号: qiuzheng, 名称: 求证, 媒体: ribao, 期数: 30, 频次: 每周 }
        目标:
          - 编号: training
            指标: 专题培训
            目标值: 不少于50场
            其中: [online]
          - { 编号: online, 指标: 线上培训, 目标值: 20场 }
`;

describe('a plan with Chinese keys', () => {
  const open = async () => {
    const repository = await openRepository({ '/r/plan.yaml': chinese });
    return { repository, snapshot: repository.open('/r/plan.yaml') };
  };

  it('leads from ids, names and figures to where they come from', async () => {
    const { repository, snapshot } = await open();
    const at = async (words: string, into: number) =>
      showPlaces(await definition(snapshot, offsetOf(snapshot, words, into), repository));
    expect(snapshot.loaded.plan).not.toBe(null);
    expect(await at('牵头单位: 县科协', 7)).toEqual(['plan.yaml:6:3 kexie']);
    expect(await at('{ 编号: qiuzheng, 名称: 求证, 媒体: ribao', 29)).toEqual(['plan.yaml:8:3 ribao']);
    expect(await at('[online]', 2)).toEqual(['plan.yaml:24:19 online']);
    expect(await at('培训不少于50场', 5)).toEqual(['plan.yaml:22:18 不少于50场']);
    expect(await at('目标值: 不少于50场', 7)).toEqual(['plan.yaml:15:32 专题培训不少于50场']);
  });

  it('is explained and renamed', async () => {
    const { repository, snapshot } = await open();
    const shown = async (words: string) =>
      (await hover(snapshot, offsetOf(snapshot, words, 0), repository, 'zh'))?.markdown;
    expect(await shown('其中')).toContain('**including** · 其中');
    expect(await shown('报纸')).toContain('**newspaper** · 报纸');
    expect(await shown('qiuzheng')).toContain('频次：每周一期');
    const edits = await rename(snapshot, offsetOf(snapshot, 'kexie: {', 1), repository, 'xian-kexie');
    expect('zh' in edits ? edits.zh : showPlaces(edits)).toEqual(['plan.yaml:4:7 kexie', 'plan.yaml:6:3 kexie']);
  });
});

describe('a file that is being typed', () => {
  it('never stops an answer, wherever it breaks off', { timeout: 60_000 }, async () => {
    const path = '/plans/plan-2020.yaml';
    const whole = textsBelow('plans')[path] ?? '';
    const before = { [path]: whole };
    let answers = 0;
    for (let length = 0; length <= whole.length; length += 50) {
      const repository = await openRepository({ [path]: whole.slice(0, length) }, before);
      const snapshot = repository.open(path);
      for (const offset of [0, length >> 1, Math.max(0, length - 3), length]) {
        const found = [
          await hover(snapshot, offset, repository, 'en'),
          await prepareRename(snapshot, offset, repository),
          ...(await definition(snapshot, offset, repository)),
          ...(await references(snapshot, offset, repository, true)),
        ];
        answers += found.filter((each) => each !== null && !('zh' in each)).length;
      }
    }
    expect(answers).toBeGreaterThan(90);
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark alone', '\uFEFF'],
    ['brackets alone', '[[[[{{{{'],
    ['a list of dashes', '- - - - - -\n- -\n-'],
    ['tabs', 'kepu: 1\n\tsections:\n\t\t- title: x\n'],
    ['two documents', 'kepu: 1\n---\nkepu: 1\n'],
    ['anchors and tags', 'a: &x !!str 1\nb: *x\n<<: *x\n'],
    ['a key __proto__', '__proto__: 1\nconstructor: {a: 1}\norganizations:\n  __proto__: x\nissuer: __proto__\n'],
    ['lone surrogates', 'title: "\\ud800"\nissuer: \ud800\n'],
    ['deep brackets', `a: ${'['.repeat(5000)}`],
    ['deep dashes', '- '.repeat(5000)],
    ['deep lines', Array.from({ length: 2000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['quotes that nobody closed', '"a: \'b\nc: "d\n'.repeat(500)],
  ])('answers in %s', async (_, text) => {
    const repository = await openRepository({ '/r/plan.yaml': text });
    const snapshot = repository.open('/r/plan.yaml');
    for (let offset = 0; offset <= text.length; offset += Math.max(1, text.length >> 6)) {
      await hover(snapshot, offset, repository, 'zh');
      await definition(snapshot, offset, repository);
      await references(snapshot, offset, repository, true);
      const edits = await rename(snapshot, offset, repository, 'other');
      if (!('zh' in edits)) for (const { span } of edits) expect(span.end).toBeLessThanOrEqual(text.length);
    }
  });
});
