import { describe, expect, it } from 'vitest';
import { lint } from '../../../src/lint/lint.ts';
import { lintTogether } from '../../../src/lint/lint-together.ts';
import { type Mention, mentionsIn } from '../../../src/lsp/ids/mentions.ts';
import { type FileEdit, prepareRename, rename } from '../../../src/lsp/ids/rename.ts';
import { crossPlanRules, rules } from '../../../src/rules/rules.ts';
import { type OpenRepository, offsetOf, openRepository, textsBelow } from '../open-repository.ts';

const register = `kepu: 1
organizations:
  kepubu: { name: 科普部, aliases: [科普处] }
  xuehui: { name: 学会部, formerNames: [xuehuibu] }
outlets:
  kepubu: { name: 启明日报 }
`;

const plan = `kepu: 1
title: 启明县科协2026年科普工作要点
year: 2026
issuer: kepubu
include: [registers/units.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - id: media
        title: 办好专栏
        owner: 科普处
        support: ["kepubu", caizheng]
        columns:
          - { id: qiuzheng, name: 求证, outlet: kepubu, episodes: 30 }
        targets:
          - { id: training, indicator: 培训, value: 50场, including: [online], upstream: plan#online }
          - { id: online, indicator: 线上培训, value: 20场 }
          - { id: twice, indicator: 甲, value: 1场, parts: [nobody] }
          - { id: twice, indicator: 乙, value: 1场 }
`;

const county = `kepu: 1
id: county
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 一
    targets:
      - { id: online, indicator: 培训, value: 5场, upstream: "plan#online" }
`;

const texts = { '/r/plan.yaml': plan, '/r/county.yaml': county, '/r/registers/units.yaml': register };

const apply = (
  before: Readonly<Record<string, string>>,
  edits: readonly FileEdit[],
): Readonly<Record<string, string>> => {
  const after: Record<string, string> = { ...before };
  for (const { snapshot, span, text } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const now = after[snapshot.path] ?? '';
    after[snapshot.path] = now.slice(0, span.start) + text + now.slice(span.end);
  }
  return after;
};

/** The lines that a renaming changes, as they are then; or why it does nothing. */
const renamed = async (
  path: string,
  words: string,
  into: number,
  name: string,
): Promise<readonly string[] | string> => {
  const repository = await openRepository(texts);
  const snapshot = repository.open(path);
  const edits = await rename(snapshot, offsetOf(snapshot, words, into), repository, name);
  if ('zh' in edits) return edits.zh;
  const after = apply(texts, edits);
  return Object.entries(texts).flatMap(([file, text]) => {
    const lines = (after[file] ?? '').split('\n');
    return text.split('\n').flatMap((line, index) => (line === lines[index] ? [] : [(lines[index] ?? '').trim()]));
  });
};

describe('rename', () => {
  it('renames a target in its plan and in the links of others', async () => {
    expect(await renamed('/r/plan.yaml', '[online]', 2, 'on-line')).toEqual([
      '- { id: training, indicator: 培训, value: 50场, including: [on-line], upstream: plan#on-line }',
      '- { id: on-line, indicator: 线上培训, value: 20场 }',
      '- { id: online, indicator: 培训, value: 5场, upstream: "plan#on-line" }',
    ]);
  });

  it('renames a unit where its id stands, and leaves names and the outlet of the same id alone', async () => {
    expect(await renamed('/r/plan.yaml', 'issuer: kepubu', 10, 'kepu')).toEqual([
      'issuer: kepu',
      'support: ["kepu", caizheng]',
      'kepu: { name: 科普部, aliases: [科普处] }',
    ]);
    expect(await renamed('/r/plan.yaml', 'outlet: kepubu', 10, 'ribao')).toEqual([
      '- { id: qiuzheng, name: 求证, outlet: ribao, episodes: 30 }',
      'kepubu: { name: 启明日报 }'.replace('kepubu', 'ribao'),
    ]);
  });

  it('renames a plan where others lead to it', async () => {
    expect(await renamed('/r/county.yaml', 'id: county', 5, 'qinghe')).toEqual(['id: qinghe']);
  });

  it.each([
    ['a name', '/r/plan.yaml', '科普处', 1, 'x', '“科普处”是名称，不是编号；名称和别名不在这里改。它的编号是 kepubu。'],
    ['an id of two', '/r/plan.yaml', 'id: twice, indicator: 甲', 5, 'x', '“twice”是不止一处的编号，请先改成不重复的'],
    ['an id of nobody', '/r/plan.yaml', 'nobody', 1, 'x', '没有谁的编号是“nobody”'],
    ['a path', '/r/plan.yaml', 'registers/units', 1, 'x', '登记册的路径要和文件一起改，这里不能改'],
    [
      'a text',
      '/r/plan.yaml',
      '办好专栏',
      1,
      'x',
      '这里没有编号。能改名的是任务、目标、专栏、单位、媒体和计划的编号。',
    ],
    ['the name of a file', '/r/county.yaml', 'plan#', 1, 'x', '这份计划没有写 id，用的是文件名；请先在文件里写上 id'],
    [
      'a wrong form',
      '/r/plan.yaml',
      'id: media',
      5,
      'Media',
      '“Media”不能作编号。编号以小写字母开头，只用小写字母、数字和连字符，例如 app-users。',
    ],
    ['a task’s id for a target', '/r/plan.yaml', '[online]', 2, 'media', 'plan.yaml 里已经有“media”，请换一个编号'],
    [
      'an id that somebody would come to be',
      '/r/plan.yaml',
      'issuer: kepubu',
      10,
      'caizheng',
      'plan.yaml 里已经有“caizheng”，请换一个编号',
    ],
    [
      'what somebody was called before',
      '/r/plan.yaml',
      'issuer: kepubu',
      10,
      'xuehuibu',
      'plan.yaml 里已经有“xuehuibu”，请换一个编号',
    ],
    ['the id of another plan', '/r/county.yaml', 'id: county', 5, 'plan', 'plan.yaml 里已经有“plan”，请换一个编号'],
  ])('refuses %s', async (_, path, words, into, name, expected) => {
    expect(await renamed(path, words, into, name)).toBe(expected);
  });

  it('changes nothing where the new id is the old one', async () => {
    expect(await renamed('/r/plan.yaml', 'id: media', 5, 'media')).toEqual([]);
  });

  it('shows what it would rename', async () => {
    const repository = await openRepository(texts);
    const snapshot = repository.open('/r/county.yaml');
    const at = offsetOf(snapshot, '"plan#online"', 8);
    expect(await prepareRename(snapshot, at, repository)).toEqual({ id: 'online', start: at - 2, end: at + 4 });
  });

  const inRepository = textsBelow('test/repository');

  it('leaves the findings of the test repository as they were, whatever it renames', { timeout: 60_000 }, async () => {
    const repository = await openRepository(inRepository);
    const before = await findingsOf(repository);
    const changed: string[] = [];
    let count = 0;
    for (const snapshot of await repository.snapshots()) {
      for (const mention of mentionsIn(snapshot.source).filter(isIdOfAny)) {
        const edits = await rename(snapshot, mention.span.start, repository, 'renamed-id');
        if ('zh' in edits) throw new Error(edits.zh);
        count += edits.length;
        const after = await findingsOf(await openRepository(apply(inRepository, edits)));
        if (after.join('\n') !== before.join('\n')) changed.push(`${snapshot.path} ${mention.words}`);
      }
    }
    expect(changed).toEqual([]);
    expect(count).toBeGreaterThan(100);
  });

  it('would be seen to break them if it forgot a link', async () => {
    const repository = await openRepository(inRepository);
    const snapshot = repository.open('/test/repository/plans/2026/province-2026.yaml');
    const edits = await rename(snapshot, offsetOf(snapshot, 'id: training', 5), repository, 'renamed-id');
    if ('zh' in edits) throw new Error(edits.zh);
    const after = await findingsOf(await openRepository(apply(inRepository, edits.slice(0, -1))));
    expect(after).not.toEqual(await findingsOf(repository));
  });
});

const isIdOfAny = ({ role, kind }: Mention): boolean => role === 'declaration' && kind !== 'plan';

const findingsOf = async (repository: OpenRepository): Promise<readonly string[]> => {
  const options = { settings: new Map(), calendar: repository.calendar };
  const snapshots = await repository.snapshots();
  const located = snapshots.flatMap(({ loaded: { plan, origins } }) => (plan ? [{ plan, origins }] : []));
  const scope = { searched: 'repository', isWhole: true, ids: new Set(located.map(({ plan }) => plan.id)) } as const;
  const together = await lintTogether(located, { ...options, rules: crossPlanRules, scope, isTold: () => true });
  const alone = await Promise.all(located.map(({ plan, origins }) => lint(plan, origins, { ...options, rules })));
  const loaded = snapshots.flatMap((snapshot) => snapshot.loaded.diagnostics);
  return [...loaded, ...alone.flat(), ...[...together.values()].flat()]
    .map(({ ruleId, source, span }) => `${source.path}:${source.pointAt(span.start).line} ${ruleId}`)
    .sort();
};
