import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { loadPlanYaml } from '../../src/plan/load-plan-yaml.ts';
import { Source } from '../../src/source/source.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

const plan = `# 今年的要点
格式: 1
标题: 清河县科协2026年科普工作要点
年度: 2026
制定单位: kexie
引用: [../registers/单位.yaml]
责任括注: （责任单位：{牵头单位}；完成时限：{完成时限}）

部分:
  - 标题: 强化科普供给
    任务:
      - 编号: media # 媒体
        标题: 办好专栏
        正文: 全年办《求证》专栏30期，举办培训２０场。
        牵头单位: kepubu
        完成时限: 2026-12-31
        专栏:
          - {名称: 求证, 媒体: ribao, 期数: 30, 频次: 每周, 停播停刊: [{开始日期: 2026-01-01, 结束日期: 2026-06-05}]}
        目标:
          - 编号: training
            指标: 培训
            目标值: 20场
            统计方式: 累计
`;
const register = `格式: 1
单位: {kexie: 清河县科协, kepubu: 科普部}
合作媒体:
  ribao: {名称: 清河日报, 类别: 报纸}
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-chinese-'));
  await put('plans/要点-2026.yaml', plan);
  await put('registers/单位.yaml', register);
  await put('kepu.config.yaml', '计划文件: ["plans/*.yaml"]\n规则: {task-missing-owner: 不查}\n');
});
afterEach(() => rm(folder, { recursive: true }));

const put = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};
const textOf = (name: string) => readFile(join(folder, name), 'utf8');
const kepu = (...args: readonly string[]) => runKepu(folder, args);
const change = async (before: string, after: string) => {
  expect(plan).toContain(before);
  await put('plans/要点-2026.yaml', plan.replace(before, after));
};
/** The findings of a check as people quote them. */
const found = async (): Promise<readonly string[]> => {
  const { stdout } = await kepu('validate', '-r', 'json');
  const { files } = JSON.parse(stdout) as { files: { diagnostics: Record<string, unknown>[] }[] };
  return files.flatMap(({ diagnostics }) => diagnostics.map(({ pointer, message }) => `${pointer} ${message}`));
};

describe('a repository in Chinese keys', () => {
  it('is found and has nothing against it', async () => {
    await change('２０场', '20场');
    expect(await kepu('validate')).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('检查了 2 个文件') });
    await rm(join(folder, 'kepu.config.yaml'));
    await mkdir(join(folder, '.git'));
    expect((await kepu('validate', 'plans')).stdout).toContain('检查了 2 个文件');
  });

  it.each([
    [
      '频次: 每周',
      '频次: 每周一',
      '/sections/0/tasks/0/columns/0/every 频次 不能写“每周一”，是不是 每周？可以写的有：每天、每个工作日、每周、周六周日、每月、不定期。',
    ],
    [
      '完成时限: 2026-12-31',
      '完成日期: 2026-12-31',
      '/sections/0/tasks/0/完成日期 任务里没有 完成日期 这个键，是不是 完成时限？',
    ],
    ['年度: 2026\n', '', ' 工作计划缺少 年度。例如：年度: 2026'],
    [
      '    标题: 办好专栏',
      '    title: 甲\n        标题: 办好专栏',
      'null 键 标题 在同一级里写了两次。请删去一个，或改正键名。',
    ],
    [
      '目标值: 20场',
      '目标值: 很多',
      '/sections/0/tasks/0/targets/0/value 从 目标值 “很多”读不出数量。写法如：30期、不少于30场、超过90万户、1-2个、10%、每天3条以上。',
    ],
    [
      '目标值: 20场',
      '目标值: {比较方式: 不少于, 计量单位: 场}',
      '/sections/0/tasks/0/targets/0/value 比较方式: 不少于 只写一个 数值（或 下限）。例如：{比较方式: 不少于, 数值: 30, 计量单位: 场}',
    ],
    [
      '{完成时限}）',
      '{时限}）',
      '/responsibility 责任括注 里不认识 {时限}，只能用 {牵头单位}、{配合单位}、{完成时限}。',
    ],
    [
      '引用: [../registers/单位.yaml]',
      '引用: [没有.yaml]',
      '/include/0 引用 的文件不存在：没有.yaml。路径从本文件所在的文件夹算起。',
    ],
    [
      '标题: 办好专栏',
      '标题: 一、办好专栏',
      '/sections/0/tasks/0/title 标题里不写序号，印刷时会按 序号样式 自动加上。请删去“一、”。',
    ],
    [
      '结束日期: 2026-06-05',
      '结束日期: 2025-06-05',
      '/sections/0/tasks/0/columns/0/breaks/0/from 开始日期 是 2026-01-01，在 结束日期（2025-06-05）之后。两个日期可能写反了。',
    ],
  ])('says what is wrong in its own words: %s → %s', async (before, after, words) => {
    await change(before, after);
    expect(await found()).toContain(words);
  });

  it('is fixed where it is written', async () => {
    expect((await kepu('validate', '--fix')).exitCode).toBe(0);
    expect(await textOf('plans/要点-2026.yaml')).toBe(plan.replace('２０场', '20场'));
  });

  it('prints what the same plan in English prints', async () => {
    const chinese = await kepu('render', '--txt', '--stdout');
    expect(chinese.stdout).toContain('（责任单位：科普部；完成时限：2026年12月31日）');
    const text = plan.replace('{牵头单位}', '{owner}').replace('{完成时限}', '{due}');
    expect(await inEnglish(text)).toMatch(/^kepu: 1\ntitle: /);
    await put('plans/要点-2026.yaml', await inEnglish(text));
    await put('registers/单位.yaml', await inEnglish(register));
    expect((await kepu('render', '--txt', '--stdout')).stdout).toBe(chinese.stdout);
  });

  it('rolls on to the next year, in its own words', async () => {
    expect(await kepu('next-year', 'plans/要点-2026.yaml')).toMatchObject({ exitCode: 0 });
    const text = await textOf('plans/要点-2027.yaml');
    expect(text).toContain('标题: 清河县科协2027年科普工作要点\n年度: 2027\n');
    expect(text).toContain('            统计方式: 累计\n            上年目标: 要点-2026#training\n');
    expect(text).toContain('完成时限: 2027-12-31');
    expect(text).not.toMatch(/^\s*[a-z]+:/m);
    expect((await kepu('validate', '--rule', 'text-figure=off')).stdout).not.toContain('[schema]');
  });

  it('is compared with its English self: nothing has changed', async () => {
    await put('english.yaml', (await inEnglish(plan)).replace('../registers', 'registers'));
    const outcome = await kepu('diff', 'english.yaml', 'plans/要点-2026.yaml', '--json', '--stdout');
    expect(outcome).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(outcome.stdout)).toMatchObject({ changes: [] });
  });
});

/** A text under the English keys that it was read to mean. */
const inEnglish = async (text: string): Promise<string> => stringify((await loadPlanYaml(new Source('', text))).data);

describe('kepu schema', () => {
  it('offers Chinese keys where it is asked to', async () => {
    const [chinese, english] = [await kepu('schema', '--keys', 'zh'), await kepu('schema')];
    expect(Object.keys(JSON.parse(chinese.stdout).properties)[0]).toBe('格式');
    expect(Object.keys(JSON.parse(english.stdout).properties)[0]).toBe('kepu');
    expect(english.stdout).not.toContain('x-zh');
    expect((await kepu('schema', 'config', '--keys', 'zh')).stdout).toContain('计划文件');
  });

  it('refuses another language with the choices', async () => {
    expect(await kepu('schema', '--keys', 'fr')).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/zh、en/),
    });
  });
});
