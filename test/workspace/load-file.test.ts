import { describe, expect, it } from 'vitest';
import { loadFile } from '../../src/workspace/load-file.ts';
import { memoryFiles } from './memory-files.ts';

const planWith = (include: string) => `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
include: [${include}]
sections:
  - title: 强化供给
    tasks:
      - title: 办好专栏
        text: 与清河日报合办《求证》专栏30期。
        columns:
          - {name: 求证, outlet: ribao, episodes: 30}
`;
const register = 'kepu: 1\noutlets:\n  ribao: {name: 清河日报, kind: newspaper}\n';

const load = async (include: string, others: Readonly<Record<string, string>> = {}) => {
  const texts = { '/repo/.git/HEAD': '', '/repo/plans/plan.yaml': planWith(include), ...others };
  const files = memoryFiles(texts, '/repo');
  const loaded = await loadFile(
    {
      bytes: await files.read('/repo/plans/plan.yaml'),
      path: 'plans/plan.yaml',
      folder: '/repo/plans',
      place: '/repo/plans/plan.yaml',
      stem: 'plan',
    },
    files,
    new Map(),
  );
  const messages = loaded.diagnostics.map(({ source, span, message }) => {
    const { line, column } = source.pointAt(span.start);
    return `${line}:${column} ${message.zh}`;
  });
  return { ...loaded, messages };
};

describe('loadFile', () => {
  it('joins the registers that a plan includes', async () => {
    const { plan, messages } = await load('../registers/outlets.yaml', { '/repo/registers/outlets.yaml': register });
    expect(messages).toEqual([]);
    expect(plan?.columns[0]?.outlet?.registered?.name).toBe('清河日报');
  });

  it.each([
    ['missing.yaml', '5:11 include 的文件不存在：missing.yaml。路径从本文件所在的文件夹算起。'],
    ['"https://example.org/a.yaml"', '5:11 include 只能写仓库里的文件，不能写网址或 https: 这样的地址。'],
    ['../../outside.yaml', '5:11 include 不能指向仓库以外的文件：../../outside.yaml。请把登记册放进仓库。'],
    ['link.yaml', '5:11 include 不能指向仓库以外的文件：link.yaml。请把登记册放进仓库。'],
    ['./plan.yaml', '5:11 ./plan.yaml 就是本文件，不能 include 自己'],
    ['../plans', '5:11 include 要写一个文件，../plans 不是文件'],
  ])('refuses include %s at its place', async (include, words) => {
    const { plan, messages } = await load(include, {
      '/outside.yaml': register,
      '/repo/plans/link.yaml': '→/outside.yaml',
    });
    expect(messages).toEqual([words]);
    expect(plan).toBeNull();
  });

  it('reports the faults of a register at the register and holds back the rules of the plan', async () => {
    const { plan, messages, registers } = await load('outlets.yaml', {
      '/repo/plans/outlets.yaml': 'kepu: 1\noutlts: {}\n',
    });
    expect(plan).toBeNull();
    expect(messages).toEqual([]);
    expect(registers.map(({ path, diagnostics }) => [path, diagnostics.length])).toEqual([['plans/outlets.yaml', 1]]);
  });
});
