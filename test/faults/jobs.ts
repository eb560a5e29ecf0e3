import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runKepu } from '../scenarios/run-kepu.ts';

/** A command that writes, in a folder with some files. */
export interface Job {
  readonly name: string;
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  /** What was run in the folder before. */
  readonly before?: readonly (readonly string[])[];
  /** What of the files has changed since. */
  readonly changes?: Readonly<Record<string, string>>;
}

/** A plan without a finding. */
export const planOf = (id: string): string => `kepu: 1
id: ${id}
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办专题培训不少于30场，走进20个村。
        targets:
          - {id: training, indicator: 专题培训, value: 不少于30场}
`;

const plan = planOf('p');
const files = { 'plan.yaml': plan };
const other = plan.replaceAll('30场', '31场');
const faulty = plan.replace('20个村', '２０个村');
const words = '# 清河县科协2027年科普工作要点\n\n## 一、强化科普供给\n\n**1.办好培训。**全年举办专题培训不少于30场。\n';
const formats = ['--docx', '--md', '--txt', '--html'];

/** Every command that writes, at a file that is new and at one that was there. */
export const jobs: readonly Job[] = [
  { name: 'render', args: ['render', ...formats], files },
  {
    name: 'render over what was rendered',
    args: ['render', ...formats],
    files,
    before: [['render', ...formats]],
    changes: { 'plan.yaml': other },
  },
  { name: 'checklist', args: ['checklist', '--xlsx', '--docx', '--md', '--csv', '--json', '--html'], files },
  { name: 'fmt', args: ['fmt', 'plan.yaml'], files: { 'plan.yaml': plan.replace('year: 2026', 'year:    2026') } },
  { name: 'validate --fix', args: ['validate', '--fix', 'plan.yaml'], files: { 'plan.yaml': faulty } },
  {
    name: 'validate --update-baseline',
    args: ['validate', '--update-baseline'],
    files: { 'plan.yaml': plan.replace('value: 不少于30场', 'value: 不少于40场') },
  },
  {
    name: 'validate with reports',
    args: ['validate', '-r', 'json=reports/kepu.json', '-r', 'sarif=kepu.sarif', '-r', 'junit=kepu.xml'],
    files,
  },
  {
    name: 'validate with reports over older ones',
    args: ['validate', '-r', 'json=kepu.json', '-r', 'junit=kepu.xml'],
    files: { ...files, 'kepu.json': 'older', 'kepu.xml': 'older' },
  },
  {
    name: 'import',
    args: ['import', 'words.md', '-o', 'plans/words.yaml', '--registers', 'plans/all.yaml'],
    files: { 'words.md': words },
  },
  { name: 'init', args: ['init', 'new', '--ci', 'github', '--year', '2026', '--yes'], files: {} },
  { name: 'next-year', args: ['next-year', 'plan.yaml', '-o', 'next.yaml'], files },
  {
    name: 'diff',
    args: ['diff', 'a.yaml', 'b.yaml', '--docx', '--md', '--html', '--txt', '--json'],
    files: { 'a.yaml': plan, 'b.yaml': other },
  },
  { name: 'schema', args: ['schema', '-o', 'plan.schema.json'], files: {} },
];

/** Puts a folder into the state that a job finds. */
export const prepare = async ({ files, before = [], changes = {} }: Job, folder: string): Promise<void> => {
  const put = async (name: string, text: string): Promise<void> => {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) await put(name, text);
  for (const args of before) await runKepu(folder, args);
  for (const [name, text] of Object.entries(changes)) await put(name, text);
};
