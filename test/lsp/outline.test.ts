import { describe, expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver';
import { outlineOf } from '../../src/lsp/outline.ts';
import { openRepository } from './open-repository.ts';

/** The outline of a file, indented, each line with the lines of the text that it covers, counted from 1. */
const outlined = async (text: string, before?: string): Promise<readonly string[]> => {
  const path = '/r/file.yaml';
  const repository = await openRepository({ [path]: text }, before === undefined ? {} : { [path]: before });
  const show = (depth: string, symbols: readonly DocumentSymbol[]): readonly string[] =>
    symbols.flatMap(({ name, detail = '', range: { start, end }, children = [] }) => [
      `${depth}${name}${detail === '' ? '' : ` (${detail})`} ${start.line + 1}–${end.line + 1}`,
      ...show(`${depth}  `, children),
    ]);
  return show('', await outlineOf(repository.open(path)));
};

const plan = `kepu: 1
title: 启明县科协2026年科普工作要点
year: 2026
issuer: kexie
organizations:
  kexie: 启明县科协
targets:
  - { id: events, indicator: 科普活动, value: 100场 }
sections:
  - title: 强化科普供给
    sections:
      - title: 办好专栏
        tasks:
          - title: 合办
            owner: kexie
            items:
              - title: 开播
            columns:
              - { name: 求证, episodes: 30 }
            targets:
              - { id: guide, indicator: 编印手册, aggregate: milestone }
`;

describe('the outline of a plan', () => {
  it('has its sections, tasks, items, targets and columns under their numbers, with who and how much', async () => {
    expect(await outlined(plan)).toEqual([
      '科普活动 (100场) 8–8',
      '一、强化科普供给 10–21',
      '  （一）办好专栏 12–21',
      '    1.合办 (启明县科协) 14–21',
      '      编印手册 21–21',
      '      《求证》 19–19',
      '      （1）开播 (启明县科协) 17–17',
    ]);
  });

  it('stays what it was while the text is broken', async () => {
    expect(await outlined(`# 草稿\n${plan}  - [`, plan)).toEqual(
      (await outlined(plan)).map((line) => line.replace(/\d+(?=–|$)/g, (number) => String(Number(number) + 1))),
    );
  });

  it('is none for a text that never was whole, and for a configuration', async () => {
    expect(await outlined('kepu: 1\ntitle: [\n')).toEqual([]);
    expect(await outlined('language: en\n')).toEqual([]);
  });
});

describe('the outline of a register', () => {
  it('has its groups, and their entries by name, with the ids that they stand under', async () => {
    const register = `kepu: 1
organizations:
  kexie: { name: 启明县科协, aliases: [县科协] }
  kepubu: 科普部
outlets:
  ribao:
    kind: newspaper
    name: 启明日报

terms:
  - { term: 科技馆, variants: [科学馆] }
`;
    const outline = [
      ' 2–4',
      '  启明县科协 (kexie) 3–3',
      '  科普部 (kepubu) 4–4',
      ' 5–8',
      '  启明日报 (ribao) 6–8',
      ' 10–11',
      '  科技馆 11–11',
    ];
    const named = (words: readonly string[]) => {
      const rest = [...words];
      return outline.map((line) => (line.startsWith('  ') ? line : `${rest.shift()}${line}`));
    };
    expect(await outlined(register)).toEqual(named(['organizations', 'outlets', 'terms']));
    const words = { kepu: '格式', organizations: '单位', outlets: '合作媒体', terms: '用语表', name: '名称' };
    const more = { aliases: '别名', kind: '类别', term: '用语', variants: '误写' };
    const chinese = Object.entries({ ...words, ...more }).reduce(
      (text, [key, word]) => text.replaceAll(`${key}:`, `${word}:`),
      register,
    );
    expect(await outlined(chinese)).toEqual(named(['单位', '合作媒体', '用语表']));
  });
});
