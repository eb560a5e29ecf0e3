import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runKepu } from '../scenarios/run-kepu.ts';
import { summaryLine } from './summary-line.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-init-'));
});
afterEach(() => rm(folder, { recursive: true }));

const kepu = (...args: readonly string[]) => runKepu(folder, args);
const textOf = (name: string) => readFile(join(folder, name), 'utf8');
const put = async (name: string, text: string): Promise<void> => {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), text);
};
const allFiles = async (): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
};
const contents = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries(await Promise.all((await allFiles()).map(async (name) => [name, await textOf(name)])));

const clean = (count: number) => ({
  exitCode: 0,
  stdout: expect.stringMatching(summaryLine(count)),
  stderr: '',
});

describe('an empty folder', () => {
  it('becomes a repository whose plan has no finding and can be printed', async () => {
    const { exitCode, stdout, stderr } = await kepu('init');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    for (const name of await allFiles()) expect(stderr).toContain(`已写入 ${name}\n`);
    expect(stderr).toContain('下一步：\n  kepu validate\n  kepu render --docx\n  kepu checklist\n');
    expect(await kepu('validate', '--max-warnings', '0')).toEqual(clean(4));
    expect((await kepu('fmt', '--check')).exitCode).toBe(0);
    expect((await kepu('render', '--docx', '--txt')).exitCode).toBe(0);
    expect((await kepu('checklist', '--csv')).exitCode).toBe(0);
    expect(await textOf('out/plan-2026.txt')).toMatch(/^清河县科协2026年科普工作要点\n/);
    expect((await textOf('out/plan-2026-checklist.csv')).split('\n')).toHaveLength(8 + 2);
    expect(await kepu('verify', '--quiet', 'out')).toMatchObject({ exitCode: 0 });
  });

  it('holds nothing that speaks of it as a template', async () => {
    await kepu('init');
    for (const [name, text] of Object.entries(await contents())) {
      if (!name.endsWith('.schema.json')) expect(text, name).not.toMatch(/__[a-z]+__/);
      expect(text, name).toMatch(/[^\n]\n$/);
    }
  });

  it('is made where it is not there yet, and named in what comes next', async () => {
    const { exitCode, stderr } = await kepu('init', '科普 计划');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('已写入 科普 计划/plans/plan-2026.yaml\n');
    expect(stderr).toContain("  cd '科普 计划'\n");
    expect(await runKepu(join(folder, '科普 计划'), ['validate'])).toEqual(clean(4));
  });

  it.each([1900, 2000, 2019, 2024, 2027, 2028, 2033, 2040, 2068, 2999])('has a clean plan for %i', async (year) => {
    await kepu('init', '--year', String(year));
    expect(await kepu('validate', '--max-warnings', '0')).toEqual(clean(4));
    expect(await textOf(`plans/plan-${year}.yaml`)).toContain(`\nyear: ${year}\n`);
  });

  it('speaks English to those who ask for it', async () => {
    const { stderr } = await kepu('init', '--lang', 'en');
    expect(stderr).toContain('wrote plans/plan-2026.yaml\n');
    expect(stderr.replaceAll('说明.md', '')).not.toMatch(/\p{Script=Han}/u);
  });
});

describe('what the author types', () => {
  it.each([
    '清河县"科协: #1',
    "O'Brien {县} [a]: - b",
    '*重点 & !tag',
    '- 一',
    '2026',
    'yes',
    'Qinghe Office',
    '$(touch x)`',
    '__year__',
  ])('%s stays that name in YAML', async (name) => {
    const { exitCode } = await kepu('init', '--issuer', name, '--short-name', `${name}办`);
    expect(exitCode).toBe(0);
    const { organizations } = parse(await textOf('registers/organizations.yaml'));
    expect(organizations['fawen-danwei']).toEqual({ name, aliases: [`${name}办`] });
    expect(parse(await textOf('plans/plan-2026.yaml')).title).toBe(`${name}办2026年科普工作要点`);
    expect((await kepu('validate')).exitCode).toBe(0);
    expect((await kepu('fmt', '--check')).exitCode).toBe(0);
  });

  it('needs no alias where the name is short already', async () => {
    await kepu('init', '--issuer', '启明县气象局');
    expect(await textOf('registers/organizations.yaml')).toContain('  fawen-danwei: 启明县气象局\n');
    expect(await textOf('plans/plan-2026.yaml')).toContain('\ntitle: 启明县气象局2026年科普工作要点\n');
  });

  it.each([
    [['--issuer', '清河\n县'], '看不见的字符：清河<U+000A>县'],
    [['--issuer', ' '], '1 到 100 个字'],
    [['--short-name', '长'.repeat(101)], '--short-name'],
    [['--year', '26'], '--year：年度要写四位数字，如 2026，给的是“26”'],
    [['--keys', 'fr'], '可选：zh、en'],
    [['--ci', 'jenkins'], '可选：github、gitlab、none'],
    [['--action', 'kepu'], 'OWNER/REPO@REF'],
  ])('%j is refused, and nothing is written', async (args, words) => {
    const { exitCode, stderr } = await kepu('init', ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(await allFiles()).toEqual([]);
  });
});

describe('what is there already', () => {
  it('stays, and is told', async () => {
    await put('.gitignore', 'mine\n');
    await put('.vscode/settings.json', '{}');
    const { exitCode, stderr } = await kepu('init');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('保留原有的 .gitignore\n');
    expect(stderr).toContain('保留原有的 .vscode/settings.json\n');
    expect([await textOf('.gitignore'), await textOf('.vscode/settings.json')]).toEqual(['mine\n', '{}']);
    expect(await kepu('validate')).toEqual(clean(4));
  });

  it.each(['github', 'gitlab', 'none'])('is all there is after a second run, with CI %s', async (service) => {
    await kepu('init', '--ci', service);
    const before = await contents();
    const { exitCode, stderr } = await kepu('init', '--year', '2027', '--issuer', '启明县科协');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('文件都在，没有写什么。');
    expect(await contents()).toEqual(before);
  });

  it('comes back where it was deleted, and nothing else', async () => {
    await kepu('init', '--ci', 'gitlab');
    const before = await contents();
    await rm(join(folder, '.kepu'), { recursive: true });
    expect((await kepu('init')).exitCode).toBe(0);
    expect(await contents()).toEqual(before);
  });

  it('says where CI runs', async () => {
    await put('.gitlab-ci.yml', 'stages: [test]\n');
    const { stderr } = await kepu('init');
    expect(await allFiles()).toContain('.kepu/gitlab.yml');
    expect(stderr).toContain('请在里面加上 include: [{local: .kepu/gitlab.yml}]');
    expect(await textOf('.gitlab-ci.yml')).toBe('stages: [test]\n');
  });

  it('needs no sample where it has plans', async () => {
    await put('plans/2025/a.yaml', 'kepu: 1\ntitle: 通知\n');
    const { stderr } = await kepu('init');
    expect(stderr).toContain('这里已有计划，没有再放样例。');
    expect((await allFiles()).filter((name) => /^(plans|registers)/.test(name))).toEqual(['plans/2025/a.yaml']);
  });

  it('is no plan by its name alone', async () => {
    await put('plans/floor.yaml', 'rooms: 3\n');
    await kepu('init');
    expect(await allFiles()).toContain('plans/plan-2026.yaml');
    expect((await kepu('validate')).stdout).toMatch(
      /^检查了 4 个文件.*跳过 1 个文件（不是计划：plans\/floor\.yaml）：0 个错误/,
    );
  });

  it.each(['plans', 'registers', '.github', '.kepu'])(
    'may be a file called %s: then nothing is written',
    async (name) => {
      await put(name, '');
      const { exitCode, stderr } = await kepu('init');
      expect(exitCode).toBe(2);
      expect(stderr).toContain(`${name} 不是文件夹`);
      expect(await allFiles()).toEqual([name]);
    },
  );

  it('may be a link out of the repository: then nothing is written', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'kepu-outside-'));
    await symlink(outside, join(folder, '.vscode'));
    const { exitCode, stderr } = await kepu('init');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('.vscode 指向仓库以外');
    expect(await readdir(outside)).toEqual([]);
    expect(await readdir(folder)).toEqual(['.vscode']);
    await rm(outside, { recursive: true });
  });

  it('may be a file of the name of the folder', async () => {
    await put('taken', '');
    const { exitCode, stderr } = await kepu('init', 'taken');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('taken 是文件，不能在里面建仓库');
  });
});

describe('what runs where', () => {
  it('github: a workflow that uses the action', async () => {
    await kepu('init', '--action', 'qinghe/tools@v1');
    const { jobs, permissions } = parse(await textOf('.github/workflows/kepu.yml'));
    expect([permissions, jobs.validate.permissions]).toEqual([{}, { contents: 'read' }]);
    expect(jobs.validate.steps[1].uses).toBe('qinghe/tools@v1');
    expect(await textOf('说明.md')).toContain('GitHub 都会自动检查');
  });

  it('gitlab: a pipeline that includes the template', async () => {
    await kepu('init', '--ci', 'gitlab');
    const { include } = parse(await textOf('.gitlab-ci.yml'));
    expect(include).toEqual([{ local: '.kepu/gitlab.yml' }]);
    expect(await textOf('.kepu/gitlab.yml')).toBe(await readFile('templates/ci/gitlab.yml', 'utf8'));
    expect(await allFiles()).not.toContain('.github/workflows/kepu.yml');
  });

  it('nothing', async () => {
    const { stderr } = await kepu('init', '--ci', 'none');
    expect((await allFiles()).filter((name) => /git(hub|lab)/.test(name))).toEqual([]);
    expect(stderr).not.toContain('workflows');
  });
});

describe('Chinese keys', () => {
  const written = [
    'kepu.config.yaml',
    ...['outlets', 'organizations', 'terms'].map((name) => `registers/${name}.yaml`),
  ];

  it('are all that plan, registers and configuration have, and there is no finding', async () => {
    await kepu('init', '--keys', 'zh');
    for (const name of ['plans/plan-2026.yaml', ...written]) {
      const lines = (await textOf(name)).split('\n').filter((line) => !/^ *#/.test(line));
      expect(
        lines.filter((line) => /^[ -]*[a-zA-Z]+:/.test(line) && !registered.test(line)),
        name,
      ).toEqual([]);
    }
    expect(await textOf('plans/plan-2026.yaml')).toContain('\n标题: 清河县科协2026年科普工作要点\n');
    expect(await kepu('validate', '--max-warnings', '0')).toEqual(clean(4));
    expect((await kepu('fmt', '--check')).exitCode).toBe(0);
    expect((await kepu('render', '--txt')).exitCode).toBe(0);
    const printed = await textOf('out/plan-2026.txt');
    await kepu('fmt', '--keys', 'en');
    await kepu('render', '--txt', '--force');
    expect(await textOf('out/plan-2026.txt')).toBe(printed);
  });

  /** Ids of registers are the author's own. */
  const registered = /^ {2}(?:fawen-danwei|bangongshi|kepubu|jiaoyuju|nongyeju|ribao|dianshi):/;

  it('are given to a document, too', async () => {
    await put('a.txt', '启明县气象局2025年工作要点\n\n一、办好活动\n\n1.办好讲座。全年举办讲座不少于30场。\n');
    await kepu('init', '--from', 'a.txt', '--keys', 'zh');
    expect(await textOf('plans/plan-2025.yaml')).toContain('\n标题: 启明县气象局2025年工作要点\n');
    expect((await kepu('validate')).exitCode).toBe(0);
  });
});

describe('editors', () => {
  it('find the schemas offline, where the first line of a file says they are', async () => {
    await kepu('init');
    for (const name of (await allFiles()).filter((each) => each.endsWith('.yaml'))) {
      const line = (await textOf(name)).split('\n')[0] ?? '';
      const [, path = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line) ?? [];
      expect(JSON.parse(await textOf(join(dirname(name), path))), name).toHaveProperty('$schema');
    }
    for (const name of ['plan', 'register', 'config']) {
      expect(await textOf(`.kepu/${name}.schema.json`)).toBe((await kepu('schema', name)).stdout);
    }
    const settings = JSON.parse(await textOf('.vscode/settings.json'));
    for (const path of Object.keys(settings['yaml.schemas'])) expect(await allFiles()).toContain(path.slice(2));
  });
});

describe('a document to begin with', () => {
  const text = '启明县气象局2025年工作要点\n\n一、办好活动\n\n1.办好讲座。全年举办讲座不少于30场。\n';

  it('becomes the plan of its year, and no sample is added', async () => {
    await put('去年.txt', text);
    const { exitCode, stderr } = await kepu('init', '--from', '去年.txt', '--ci', 'none');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('已写入 plans/plan-2025.yaml\n');
    expect(stderr).toMatch(/plans\/plan-2025\.yaml 有 0 个错误/);
    expect(stderr).not.toContain('举例');
    expect((await allFiles()).filter((name) => /^(plans|registers)/.test(name))).toEqual(['plans/plan-2025.yaml']);
    expect(await textOf('plans/plan-2025.yaml')).toContain('title: 启明县气象局2025年工作要点');
    expect(await textOf('说明.md')).toContain('plans/plan-2025.yaml');
    expect((await kepu('validate')).exitCode).toBe(0);
  });

  it('becomes the plan of the year that is named, in a folder whose name has blanks', async () => {
    await put('去年.txt', text);
    const { stderr } = await kepu('init', "科普 '计划'", '--from', '去年.txt', '--year', '2027', '--ci', 'none');
    expect(await textOf("科普 '计划'/plans/plan-2027.yaml")).toContain('year: 2027\n');
    expect(stderr).toContain(`  cd '科普 '\\''计划'\\'''\n`);
  });

  it('is named at the terminal, and says the rest itself', async () => {
    await put('去年 的.txt', text);
    const { exitCode, stderr } = await runKepu(folder, ['init'], {
      input: "清河县科协\n'去年 的.txt'\n\nnone\n",
      isAttended: true,
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('没有这个文件：清河县科协。请写稿子的文件名');
    expect(stderr).not.toContain('发文单位');
    expect(await textOf('plans/plan-2025.yaml')).toContain('讲座不少于30场');
  });

  it.each([
    [['--from', '没有.docx'], '没有这个文件：没有.docx'],
    [['--from', 'a.txt', '--issuer', '启明县气象局'], '不能再给 --issuer'],
    [['--from', 'empty.txt'], 'empty.txt：文件是空的'],
    [['--keys', 'de'], '选项 --keys <language> 不能写“de”'],
    [['--year', '26'], '年度要写四位数字，如 2026，给的是“26”'],
    [['--action', 'kepu'], '存放 kepu 的仓库写作 OWNER/REPO@REF，给的是“kepu”'],
  ])('%j: nothing is written', async (args, words) => {
    await put('a.txt', text);
    await put('empty.txt', '');
    const { exitCode, stderr } = await kepu('init', ...args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(await allFiles()).toEqual(['a.txt', 'empty.txt']);
  });

  it('is not written over a plan that is there', async () => {
    await put('a.txt', text);
    await put('plans/plan-2025.yaml', 'kept');
    const { exitCode, stderr } = await kepu('init', '--from', 'a.txt');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('已有 plans/plan-2025.yaml，a.txt 没有导入；什么都没有写');
    expect(await allFiles()).toEqual(['a.txt', 'plans/plan-2025.yaml']);
  });
});

describe('at a terminal', () => {
  const typed = (input: string, ...args: readonly string[]) =>
    runKepu(folder, ['init', ...args], { input, isAttended: true });

  it('asks, and takes what is usual where nothing is typed', async () => {
    const { exitCode, stderr } = await typed('\n启明县科学技术协会\n\n2027\n\n\n\n');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('发文单位全称 [清河县科学技术协会] ');
    expect(stderr).toContain('发文单位简称，用在标题里 [启明县科协] ');
    expect(stderr).toContain('计划年度 [2026] ');
    expect(await textOf('plans/plan-2027.yaml')).toContain('title: 启明县科协2027年科普工作要点');
  });

  it('asks again where an answer cannot be used', async () => {
    const { exitCode, stderr } = await typed('\n\n\n26年\n2028\nde\nzh\ncron\nnone\n');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('给的是“26年”\n计划年度 [2026] ');
    expect(stderr).toContain('给的是“de”\n键名用中文还是英文（zh、en） [en] ');
    expect(stderr).toContain('给的是“cron”\n在哪里自动检查（github、gitlab、none） [github] ');
    expect(await allFiles()).toContain('plans/plan-2028.yaml');
  });

  it('asks only what no option says', async () => {
    const { stderr } = await typed(
      '\n',
      '--issuer',
      '启明县气象局',
      '--short-name',
      '县气象局',
      '--year',
      '2026',
      '--ci',
      'none',
      '--keys',
      'en',
    );
    expect(stderr).not.toContain(' [');
    expect((await kepu('validate')).exitCode).toBe(0);
  });

  it('asks nothing about a sample where there are plans', async () => {
    await put('plans/a.yaml', '格式: 1\n标题: 通知\n');
    const { exitCode, stderr } = await typed('\nnone\n');
    expect(exitCode).toBe(0);
    expect(stderr.match(/ \[[^\]]*\] /g)).toEqual([' [en] ', ' [github] ']);
  });

  it('asks nothing with --yes', async () => {
    const { exitCode, stderr } = await typed('', '--yes');
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain(' [');
  });

  it('writes nothing where the answers end early', async () => {
    const { exitCode, stderr } = await typed('\n启明县科协\n');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('回答没有完，什么都没有写。');
    expect(await allFiles()).toEqual([]);
  });
});
