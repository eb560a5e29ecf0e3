import { mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wordFile } from '../read/word-file.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

const plan = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 全年举办专题培训不少于30场。
        targets:
          - {id: training, indicator: 专题培训, value: 不少于30场}
`;
const broken = plan.replace('value: 不少于30场', 'value: 不少于40场');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu out '));
  await writeFile(join(folder, 'plan-计划.yaml'), plan);
});
afterEach(() => rm(folder, { recursive: true }));

const kepu = (...args: readonly string[]) => runKepu(folder, args);
const out = (name: string) => join(folder, 'out', name);

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relationships = (kind: string, target: string) =>
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

describe('render', () => {
  it('writes Word and Markdown where nothing is asked for, and says so', async () => {
    const { exitCode, stdout, stderr } = await kepu('render');
    expect(exitCode).toBe(0);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^plan-计划：共1页：.*（第1页）\n已写入 out\/plan-计划.docx\n已写入 out\/plan-计划.md\n$/);
    expect(await readdir(join(folder, 'out'))).toEqual(['.kepu-manifest.json', 'plan-计划.docx', 'plan-计划.md']);
    expect(await readFile(out('plan-计划.md'), 'utf8')).toContain('**（一）办好培训**。全年举办专题培训不少于30场。');
  });

  it('says what of the pages could not be settled', async () => {
    const names = Array.from({ length: 90 }, (_, index) => `示例省第${index + 1}市科学技术协会`).join(', ');
    const publication = `publication: {form: notice, recipients: [${names}], printing: {date: 2026-03-06}}\n`;
    await writeFile(join(folder, 'plan-计划.yaml'), plan + publication);
    const { stderr } = await kepu('render', '--docx');
    expect(stderr).toMatch(/共\d+页.*\n警告：版记的末行在版心下边缘之上/);
    await writeFile(join(folder, 'plan-计划.yaml'), plan + publication.replace(names, '各市科协'));
    expect((await kepu('render', '--docx')).stderr).not.toContain('警告：版记');
  });

  it('leaves a file with the same bytes alone', async () => {
    await kepu('render', '--md');
    const before = await stat(out('plan-计划.md'));
    const { stderr } = await kepu('render', '--md');
    expect(stderr).toBe('没有变化 out/plan-计划.md\n');
    expect((await stat(out('plan-计划.md'))).mtimeMs).toBe(before.mtimeMs);
  });

  it.each(['plan-计划.yaml', 'plan-计划.yaml/out', ...(process.platform === 'linux' ? ['/proc/out'] : [])])(
    'says that it cannot make the folder %s',
    async (name) => {
      const { exitCode, stderr } = await kepu('render', '--md', '-o', name);
      expect(exitCode).toBe(2);
      expect(stderr).toMatch(/错误：写不了 .*：(?:路径中有一段不是文件夹|文件不存在|没有权限.*)\n$/);
    },
  );

  it('does not overwrite what a person changed, but the others', async () => {
    await kepu('render', '--md', '--txt');
    await writeFile(out('plan-计划.md'), '人工修改');
    await writeFile(join(folder, 'plan-计划.yaml'), plan.replaceAll('30场', '31场'));
    const refused = await kepu('render', '--md', '--txt');
    expect(refused.exitCode).toBe(2);
    expect(refused.stderr).toContain('没有覆盖 out/plan-计划.md');
    expect(refused.stderr).toContain('--force');
    expect(await readFile(out('plan-计划.md'), 'utf8')).toBe('人工修改');
    expect(await readFile(out('plan-计划.txt'), 'utf8')).toContain('31场');
    const forced = await kepu('render', '--md', '--force');
    expect(forced.exitCode).toBe(0);
    expect(await readFile(out('plan-计划.md'), 'utf8')).toContain('31场');
  });

  it.each([
    ['<w:p><w:ins w:id="3"><w:r><w:t>甲</w:t></w:r></w:ins></w:p>', '里面有1处修订。'],
    ['<w:p><w:r><w:t>甲</w:t></w:r></w:p>', '或不是 kepu 写的。用 kepu verify'],
  ])('counts nothing that a Word file that it keeps has not: %s', async (body, words) => {
    await kepu('render', '--docx');
    await writeFile(out('plan-计划.docx'), wordFile(body));
    expect((await kepu('render', '--docx')).stderr).toContain(words);
  });

  it('counts the comments and tracked changes of a Word file that it keeps, and says how to see what was changed', async () => {
    await writeFile(
      out('../mark.docx'),
      zipSync({
        '[Content_Types].xml': strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        '_rels/.rels': strToU8(relationships('officeDocument', 'word/document.xml')),
        'word/_rels/document.xml.rels': strToU8(relationships('comments', 'comments.xml')),
        'word/comments.xml': strToU8(
          `<w:comments xmlns:w="${word}"><w:comment w:id="1"/><w:comment w:id="2"/></w:comments>`,
        ),
        'word/document.xml': strToU8(
          `<w:document xmlns:w="${word}"><w:body><w:p><w:ins w:id="3"><w:r><w:t>甲</w:t></w:r></w:ins>` +
            '<w:del w:id="4"><w:r><w:delText>乙</w:delText></w:r></w:del><w:ins w:id="5"><w:r><w:t>丙</w:t></w:r></w:ins></w:p></w:body></w:document>',
        ),
      }),
    );
    await kepu('render', '--docx');
    await rename(out('../mark.docx'), out('plan-计划.docx'));
    const { exitCode, stderr } = await kepu('render', '--docx');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('里面有2条批注、3处修订。用 kepu verify out/plan-计划.docx --text-of 计划文件 可看到');
    await writeFile(out('plan-计划.docx'), 'no Word file');
    expect((await kepu('render', '--docx')).stderr).not.toContain('verify');
  });

  it.each(['~$lan-计划.docx', '.~lock.plan-计划.docx#'])(
    'does not write over a file that is open: %s',
    async (sign) => {
      await kepu('render', '--docx');
      await writeFile(out(sign), '');
      expect((await kepu('render', '--docx')).exitCode).toBe(0);
      await writeFile(join(folder, 'plan-计划.yaml'), plan.replaceAll('30场', '31场'));
      const { exitCode, stderr } = await kepu('render', '--docx', '--md');
      expect(exitCode).toBe(2);
      expect(stderr).toContain('正在 Word、WPS 或 LibreOffice 里打开');
      expect(stderr).toContain('已写入 out/plan-计划.md');
      expect((await kepu('render', '--docx', '--force')).exitCode).toBe(0);
    },
  );

  it('does not overwrite a file that it has no record of', async () => {
    await kepu('render', '--md');
    await rm(join(folder, 'out/.kepu-manifest.json'));
    await writeFile(out('plan-计划.md'), 'other');
    expect((await kepu('render', '--md')).exitCode).toBe(2);
  });

  it('writes nothing for a plan with errors, but the other plans', async () => {
    await writeFile(join(folder, 'plan-b.yaml'), broken);
    const { exitCode, stdout, stderr } = await kepu('render', '--md');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('错误 plan-b.yaml:9:26');
    expect(stderr).toBe('已写入 out/plan-计划.md\n');
  });

  it('--draft prints although errors stand, marked as a draft in Word', async () => {
    await writeFile(join(folder, 'plan-计划.yaml'), broken);
    const { exitCode } = await kepu('render', '--docx', '--draft');
    expect(exitCode).toBe(0);
    const parts = unzipSync(await readFile(out('plan-计划.docx')));
    const headers = Object.keys(parts).filter((name) => name.startsWith('word/header'));
    expect(headers.length).toBeGreaterThan(0);
    for (const name of headers) expect(strFromU8(parts[name] ?? new Uint8Array())).toContain('草稿');
  });

  it('--draft prints no plan whose shape is broken', async () => {
    await writeFile(join(folder, 'plan-计划.yaml'), plan.replace('year: 2026\n', ''));
    const { exitCode, stdout } = await kepu('render', '--draft');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('缺少 year');
    expect(await readdir(folder)).toEqual(['plan-计划.yaml']);
  });

  it('--stdout prints one text format and nothing else', async () => {
    const { exitCode, stdout } = await kepu('render', '--txt', '--stdout');
    expect(exitCode).toBe(0);
    expect(stdout).toBe(
      '清河县科协2026年科普工作要点\n一、强化科普供给\n（一）办好培训。全年举办专题培训不少于30场。\n',
    );
  });

  it('--stdout leaves the errors of a plan to standard error, in plain words', async () => {
    await writeFile(join(folder, 'plan.yaml'), 'kepu: 1\ntitle: 清河县科协2026年科普工作要点\n');
    const { stdout, stderr } = await kepu('render', '--txt', '--stdout', '--color', 'plan.yaml');
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^错误 plan\.yaml:1:1 /);
    expect(stderr).not.toContain('U+001B');
  });

  it.each([[['--stdout']], [['--stdout', '--docx']], [['--stdout', '--md', '--txt']]])(
    'refuses render %j',
    async (options) => {
      const { exitCode, stderr } = await kepu('render', ...options);
      expect(exitCode).toBe(2);
      expect(stderr).toContain('--stdout 要同时选一种文本格式');
    },
  );

  it('--form prints the bare plan of a notice', async () => {
    const publication =
      'publication: {form: notice, recipients: [各乡镇科协], noticeText: 现印发给你们。, signed: {by: [清河县科协], date: 2026-03-05}}\n';
    await writeFile(join(folder, 'plan-计划.yaml'), plan + publication);
    const printed = async (...args: readonly string[]) => (await kepu('render', '--txt', '--stdout', ...args)).stdout;
    expect(await printed()).toContain('各乡镇科协：\n');
    expect(await printed('--form', 'plan')).toMatch(/^清河县科协2026年科普工作要点\n一、强化科普供给\n/);
  });

  it('refuses to print a register alone', async () => {
    await writeFile(join(folder, 'units.yaml'), 'kepu: 1\norganizations: {kepubu: 科普部}\n');
    const { exitCode, stderr } = await kepu('render', '--md', 'units.yaml');
    expect([exitCode, stderr]).toEqual([2, '错误：这些文件里没有计划（登记册不输出）。\n']);
  });

  it('two plans with one id: an error at both, neither is printed', async () => {
    await writeFile(join(folder, 'plan-b.yaml'), plan.replace('kepu: 1', 'kepu: 1\nid: twin'));
    await writeFile(join(folder, 'plan-c.yaml'), plan.replace('kepu: 1', 'kepu: 1\nid: twin'));
    const { exitCode, stdout, stderr } = await kepu('render', '--md');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('plan-b.yaml:2:5 计划标识“twin”与 plan-c.yaml 相同');
    expect(stdout).toContain('plan-c.yaml:2:5 计划标识“twin”与 plan-b.yaml 相同');
    expect(stderr).toBe('已写入 out/plan-计划.md\n');
  });

  it('leaves no temporary file where it cannot write', async () => {
    await writeFile(join(folder, 'out'), 'a file where the folder should be');
    const { exitCode, stderr } = await kepu('render', '--md');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^错误：写不了 /);
    expect(await readdir(folder)).toEqual(['out', 'plan-计划.yaml']);
  });
});

describe('checklist', () => {
  it('writes Excel and Markdown where nothing is asked for', async () => {
    const { exitCode } = await kepu('checklist');
    expect(exitCode).toBe(0);
    expect(await readdir(join(folder, 'out'))).toEqual([
      '.kepu-manifest.json',
      'plan-计划-checklist.md',
      'plan-计划-checklist.xlsx',
    ]);
  });

  it('--json is the contract, with the line of each target', async () => {
    const { stdout } = await kepu('checklist', '--json', '--stdout');
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      plan: { id: 'plan-计划', title: '清河县科协2026年科普工作要点', year: 2026 },
      rows: [
        {
          number: '一、（一）',
          section: '强化科普供给',
          task: '办好培训',
          id: 'training',
          kind: 'target',
          indicator: '专题培训',
          value: { comparator: 'gte', min: 30, max: null, unit: '场', per: null },
          text: '不少于30场',
          quote: '全年举办专题培训不少于30场',
          aggregate: 'sum',
          commitment: 'firm',
          owner: null,
          support: [],
          due: null,
          outlet: null,
          line: 11,
        },
      ],
    });
  });

  it('--columns chooses and orders, and refuses a column that there is not', async () => {
    const { stdout } = await kepu('checklist', '--csv', '--stdout', '--columns', 'id,value');
    expect(stdout).toBe('\ufeff标识,目标值\r\ntraining,不少于30场\r\n');
    const { exitCode, stderr } = await kepu('checklist', '--columns', 'valu');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('是不是 value？');
  });

  it('--merge makes one list over many plans', async () => {
    await writeFile(join(folder, 'plan-b.yaml'), plan);
    const { exitCode } = await kepu('checklist', '--md', '--merge');
    expect(exitCode).toBe(0);
    expect(await readdir(join(folder, 'out'))).toEqual(['.kepu-manifest.json', 'checklist.md']);
    expect((await readFile(out('checklist.md'), 'utf8')).match(/专题培训 \|/g)).toHaveLength(2);
  });
});

describe('several plans', () => {
  it('as JSON on standard output are one JSON text', async () => {
    await writeFile(join(folder, 'plan-b.yaml'), plan);
    const { stdout } = await kepu('checklist', '--json', '--stdout');
    expect(JSON.parse(stdout).plans.map(({ plan: { id } }: { plan: { id: string } }) => id)).toEqual([
      'plan-b',
      'plan-计划',
    ]);
  });
});

describe('outDir of the configuration', () => {
  it('is seen from the configuration', async () => {
    await writeFile(join(folder, 'kepu.config.yaml'), 'outDir: 印发\n');
    expect((await kepu('render', '--md')).exitCode).toBe(0);
    expect(await readdir(join(folder, '印发'))).toContain('plan-计划.md');
  });

  // The folder beside this one whose name begins like it is outside, too.
  it.each(['../elsewhere', '/tmp/elsewhere', '<folder>-beside'])('does not lead outside: %s', async (given) => {
    const outDir = given.replace('<folder>', folder);
    await writeFile(join(folder, 'kepu.config.yaml'), `outDir: '${outDir}'\n`);
    const { exitCode, stderr } = await kepu('render', '--md');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('outDir 指向仓库以外');
  });
});
