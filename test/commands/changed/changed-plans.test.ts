import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../../scenarios/run-kepu.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kepu-changed-'));
  git('init', '--quiet', '--initial-branch=main', '.');
});
afterEach(() => rm('.'));

const author = ['-c', 'user.name=example', '-c', 'user.email=example@example.com', '-c', 'commit.gpgSign=false'];
const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-C', home, ...author, ...args], { stdio: 'pipe' }).toString();
const commit = (): void => {
  git('add', '--all');
  git('commit', '--quiet', '--message', 'state');
};
const read = (name: string): string => readFileSync(join(home, name), 'utf8');
const write = (name: string, text: string): void => {
  mkdirSync(join(home, name, '..'), { recursive: true });
  writeFileSync(join(home, name), text);
};
const edit = (name: string, from: string | RegExp, to: string): void => {
  const text = read(name);
  expect(text.search(from), `${from} in ${name}`).not.toBe(-1);
  write(name, text.replace(from, to));
};
const rm = (name: string): void => rmSync(join(home, name), { recursive: true });

const validate = (...args: readonly string[]) =>
  runKepu(home, ['validate', ...args], { env: { PATH: process.env.PATH ?? '' } });

type Findings = Readonly<Record<string, readonly string[]>>;

/** The findings of each file that a run checked. */
const findings = async (...args: readonly string[]): Promise<Findings> => {
  const { stdout, stderr } = await validate('--reporter', 'json', ...args);
  expect(stdout, stderr).toMatch(/^\{/);
  const { files } = JSON.parse(stdout) as {
    files: { path: string; diagnostics: { ruleId: string; message: string; start: { offset: number } }[] }[];
  };
  return Object.fromEntries(
    files.map(({ path, diagnostics }) => [
      path,
      diagnostics.map(({ ruleId, message, start }) => `${ruleId} ${start.offset} ${message}`),
    ]),
  );
};

const plan = (id: string, rest = ''): string =>
  `kepu: 1\nid: ${id}\ntitle: 清河县科协2026年科普工作要点\nyear: 2026\nissuer: 单位${id}\noverview: 举办讲座30场。\n${rest}`;
const target = (upstream = ''): string =>
  `targets: [{id: lecture, indicator: 讲座, value: 30场${upstream === '' ? '' : `, upstream: ${upstream}#lecture`}}]\n`;

describe('validate --changed', () => {
  it('checks nothing where nothing changed, and says so', async () => {
    write('plans/a.yaml', plan('a'));
    write('plans/b.yaml', plan('b'));
    commit();
    const { exitCode, stdout, stderr } = await validate('--changed', '--reporter', 'json');
    expect([exitCode, JSON.parse(stdout).files]).toEqual([0, []]);
    expect(stderr).toMatch(/^与上次提交（[0-9a-f]{10}）比，2 个文件都没有改动，也不受改动影响：没有要检查的\n$/);
  });

  it.each(['计划 一.yaml', '“引号” "and" \'these\'.yaml', '换\n行.yaml', '-dash.yaml', 'ünï*[x].yaml'])(
    'knows a file by the name %j, edited, staged, new',
    async (name) => {
      write('plans/other.yaml', plan('other'));
      write(`plans/${name}`, plan('a'));
      commit();
      const seen = async () => Object.keys(await findings('--changed'));
      expect(await seen()).toEqual([]);
      edit(`plans/${name}`, '讲座30', '讲座40');
      expect(await seen()).toEqual([`plans/${name}`]);
      git('add', '--all');
      expect(await seen()).toEqual([`plans/${name}`]);
      commit();
      expect(await seen()).toEqual([]);
      write(`plans/new ${name}`, plan('new'));
      expect(await seen()).toEqual([`plans/new ${name}`]);
    },
  );

  it('leaves out what was only touched, and what only has other line ends', async () => {
    write('plans/a.yaml', plan('a'));
    write('plans/b.yaml', plan('b'));
    commit();
    write('plans/a.yaml', read('plans/a.yaml'));
    write('plans/b.yaml', read('plans/b.yaml').replaceAll('\n', '\r\n'));
    expect(await findings('--changed')).toEqual({});
  });

  it('compares with where a branch parted, not with where it is', async () => {
    for (const id of ['a', 'b', 'c']) write(`plans/${id}.yaml`, plan(id));
    commit();
    git('switch', '--quiet', '--create', 'work');
    edit('plans/a.yaml', '30场', '31场');
    commit();
    git('switch', '--quiet', 'main');
    edit('plans/b.yaml', '30场', '32场');
    commit();
    git('switch', '--quiet', 'work');
    edit('plans/c.yaml', '30场', '33场');
    const { stderr } = await validate('--changed', 'main');
    expect(stderr).toMatch(/^与 main 分开（[0-9a-f]{10}）以后，3 个文件中有 2 个改了或受影响，检查了这些\n$/);
    expect(Object.keys(await findings('--changed=main'))).toEqual(['plans/a.yaml', 'plans/c.yaml']);
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/c.yaml']);
    expect(Object.keys(await findings('--changed', 'main', 'plans/c.yaml'))).toEqual(['plans/c.yaml']);
  });

  it('takes all where nothing is committed yet', async () => {
    write('plans/a.yaml', plan('a'));
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/a.yaml']);
    expect((await validate('--changed', '--lang', 'en')).stderr).toContain('with nothing committed yet, 1 of 1 file ');
  });

  it.each([
    [
      'a plan that others lead to was deleted',
      () => rm('plans/province.yaml'),
      ['plans/city.yaml', 'plans/county.yaml'],
    ],
    [
      'it has another id',
      () => edit('plans/province.yaml', 'id: province', 'id: region'),
      ['plans/city.yaml', 'plans/county.yaml', 'plans/province.yaml'],
    ],
    [
      'a plan leads there no longer',
      () => edit('plans/city.yaml', ', upstream: province#lecture', ''),
      ['plans/city.yaml', 'plans/county.yaml', 'plans/province.yaml'],
    ],
    [
      'a plan was deleted that leads to another',
      () => rm('plans/city.yaml'),
      ['plans/county.yaml', 'plans/province.yaml'],
    ],
    [
      'a plan was renamed',
      () => renameSync(join(home, 'plans/other.yaml'), join(home, 'plans/else.yaml')),
      ['plans/else.yaml', 'registers/units.yaml'],
    ],
    [
      'another took its id',
      () => write('plans/twin.yaml', plan('other')),
      ['plans/other.yaml', 'plans/twin.yaml', 'registers/units.yaml'],
    ],
    [
      'its register was changed',
      () => edit('registers/units.yaml', '示例', '实例'),
      ['plans/other.yaml', 'registers/units.yaml'],
    ],
    ['its register is gone', () => rm('registers/units.yaml'), ['plans/other.yaml']],
    [
      'the configuration was changed',
      () => write('kepu.config.yaml', 'plans: [plans/*.yaml]\n'),
      ['plans/city.yaml', 'plans/county.yaml', 'plans/other.yaml', 'plans/province.yaml', 'registers/units.yaml'],
    ],
    [
      'the baseline was changed',
      () => write('.kepu-baseline.json', '{"version":1,"entries":[]}'),
      ['plans/city.yaml', 'plans/county.yaml', 'plans/other.yaml', 'plans/province.yaml', 'registers/units.yaml'],
    ],
    [
      'an old link cannot be read any more',
      () => write('plans/city.yaml', 'kepu: 1\ntitle: x\nbroken: [\n'),
      ['plans/city.yaml', 'plans/county.yaml', 'plans/province.yaml'],
    ],
  ] as const)('checks a plan where %s', async (_, change, expected) => {
    write('plans/province.yaml', plan('province', target()));
    write('plans/city.yaml', plan('city', target('province')));
    write('plans/county.yaml', plan('county', target('city')));
    write('plans/other.yaml', plan('other', 'include: [../registers/units.yaml]\n'));
    write('registers/units.yaml', 'kepu: 1\norganizations: {kepubu: 示例部}\n');
    write('readme.md', 'nothing');
    commit();
    change();
    expect(Object.keys(await findings('--changed')).filter((path) => path !== '.kepu-baseline.json')).toEqual(expected);
  });

  it('asks no more of the configuration than a check without it', async () => {
    write('kepu.config.yaml', 'profile: ../elsewhere.yaml\n');
    write('plans/a.yaml', plan('a'));
    commit();
    edit('plans/a.yaml', '30场', '40场');
    const { exitCode, stderr } = await validate('--changed');
    expect([exitCode, stderr.includes('profile')]).toEqual([(await validate()).exitCode, false]);
    expect(exitCode).not.toBe(2);
  });

  it('follows links and registers that are written with Chinese keys', async () => {
    const chinese = (id: string, rest: string): string =>
      `kepu: 1\n编号: ${id}\ntitle: 清河县科协2026年科普工作要点\n年度: 2026\n发文单位: 单位${id}\n总体要求: 举办讲座30场。\n${rest}`;
    write('plans/province.yaml', plan('province', target()));
    write(
      'plans/city.yaml',
      chinese('city', '目标: [{编号: lecture, 指标: 讲座, 目标值: 30场, 上级目标: province#lecture}]\n'),
    );
    write('plans/other.yaml', chinese('other', '引用: [../registers/units.yaml]\n'));
    write('registers/units.yaml', 'kepu: 1\norganizations: {kepubu: 示例部}\n');
    commit();
    rm('plans/city.yaml');
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/province.yaml']);
    git('checkout', '--quiet', '--', 'plans');
    rm('plans/province.yaml');
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/city.yaml']);
    git('checkout', '--quiet', '--', 'plans');
    rm('registers/units.yaml');
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/other.yaml']);
  });

  it('asks for more history where a clone is shallow', async () => {
    write('plans/a.yaml', plan('a'));
    commit();
    edit('plans/a.yaml', '30场', '31场');
    commit();
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${home}`, join(home, 'clone')], { stdio: 'pipe' });
    const there = await runKepu(join(home, 'clone'), ['validate', '--changed', 'v1'], {
      env: { PATH: process.env.PATH ?? '' },
    });
    expect([there.exitCode, there.stdout]).toEqual([2, '']);
    expect(there.stderr).toContain('fetch-depth: 0');
  });

  it('says that a branch shares no history, or that too little of it is here', async () => {
    write('plans/a.yaml', plan('a'));
    commit();
    git('switch', '--quiet', '--orphan', 'other');
    write('plans/b.yaml', plan('b'));
    commit();
    const { exitCode, stderr } = await validate('--changed=main');
    expect([exitCode, stderr]).toEqual([
      2,
      '错误：找不到“main”与 HEAD 的共同祖先，无从知道改了什么。请换一个有共同历史的分支或提交。\n',
    ]);
    execFileSync(
      'git',
      ['clone', '--quiet', '--depth=1', '--no-single-branch', `file://${home}`, join(home, 'clone')],
      {
        stdio: 'pipe',
      },
    );
    const there = await runKepu(join(home, 'clone'), ['validate', '--changed=origin/main', '--lang', 'en'], {
      env: { PATH: process.env.PATH ?? '' },
    });
    expect(there.stderr).toContain('have no common ancestor here, so that nobody can tell what changed. Only a part');
  });

  it('refuses a filter that cannot be called off', async () => {
    write('plans/a.yaml', plan('a'));
    commit();
    git('config', 'filter.a=b.clean', 'cat');
    const { exitCode, stderr } = await validate('--changed');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('名称带等号的 filter')]);
  });

  it('takes all where git cannot give what a file said before', async () => {
    for (const id of ['a', 'b']) write(`plans/${id}.yaml`, plan(id));
    commit();
    const content = git('rev-parse', 'HEAD:plans/a.yaml').trim();
    rm(`.git/objects/${content.slice(0, 2)}/${content.slice(2)}`);
    edit('plans/a.yaml', '30场', '31场');
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/a.yaml', 'plans/b.yaml']);
  });

  it('says what git says where it cannot tell', async () => {
    write('plans/a.yaml', plan('a'));
    commit();
    write('.git/index', 'nonsense');
    const { exitCode, stderr } = await validate('--changed');
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/git 没有说出改了什么 \(fatal: .*index/)]);
  });

  it('checks all where the configuration that is named was changed', async () => {
    write('plans/a.yaml', plan('a'));
    write('other.yaml', 'rules: {}\n');
    commit();
    expect(await findings('--changed', '--config', 'other.yaml')).toEqual({});
    write('other.yaml', 'rules: {stale-year: "off"}\n');
    expect(Object.keys(await findings('--changed', '--quiet', '--config', 'other.yaml'))).toEqual(['plans/a.yaml']);
  });

  it('knows a new file that is staged, and a register that is named', async () => {
    write('plans/a.yaml', plan('a'));
    write('registers/units.yaml', 'kepu: 1\norganizations: {kepubu: 示例部}\n');
    commit();
    write('plans/new.yaml', plan('new'));
    edit('registers/units.yaml', '示例', '实例');
    git('add', '--all');
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/new.yaml']);
    expect(Object.keys(await findings('--changed=HEAD', 'registers/units.yaml'))).toEqual(['registers/units.yaml']);
  });

  it('checks all where the baseline was deleted', async () => {
    write('plans/a.yaml', plan('a'));
    write('.kepu-baseline.json', '{"version":1,"entries":[]}');
    commit();
    rm('.kepu-baseline.json');
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/a.yaml']);
  });

  it('says of a file that is too large to be read that it is', async () => {
    write('plans/a.yaml', plan('a'));
    commit();
    truncateSync(join(home, 'plans/a.yaml'), 60 * 1024 * 1024);
    const { exitCode, stderr } = await validate('--changed=HEAD', 'plans/a.yaml');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('plans/a.yaml 太大')]);
  });

  it.each([
    [['--changed', 'nowhere'], 'git 不认识 --changed 后面的“nowhere”'],
    [['--changed=--output=x'], '给的是“--output=x”'],
    [['--changed='], '选项 --changed [ref] 后面是空的'],
    [['--changed', 'plans'], '请写 --changed=HEAD plans'],
    [['--changed=HEAD', '-'], '标准输入没有文件名'],
  ])('refuses %j', async (args, words) => {
    write('plans/a.yaml', plan('a'));
    commit();
    const { exitCode, stdout, stderr } = await validate(...args);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
    expect(existsSync(join(home, 'x'))).toBe(false);
  });

  it('says that there is no git, or no repository', async () => {
    write('plans/a.yaml', plan('a'));
    const without = await runKepu(home, ['validate', '--changed'], { env: { PATH: '' } });
    expect([without.exitCode, without.stderr]).toEqual([2, expect.stringContaining('这里没有找到 git')]);
    rm('.git');
    const outside = await validate('--changed');
    expect([outside.exitCode, outside.stderr]).toEqual([2, expect.stringContaining('不在它可用的仓库里')]);
  });

  it('works below the root, in another working tree, and through links', async () => {
    write('deep/plans/a.yaml', plan('a'));
    write('deep/plans/b.yaml', plan('b'));
    commit();
    git('worktree', 'add', '--quiet', '-b', 'other', join(home, 'other tree'));
    const tree = join(home, 'other tree/deep');
    writeFileSync(join(tree, 'plans/b.yaml'), plan('b', target()));
    symlinkSync(tree, join(home, 'link'));
    for (const folder of [tree, join(home, 'link')]) {
      const { stdout } = await runKepu(folder, ['validate', '--changed', '-r', 'json'], {
        env: { PATH: process.env.PATH ?? '' },
      });
      expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual(['plans/b.yaml']);
    }
  });

  it('always checks what another repository keeps', async () => {
    write('plans/a.yaml', plan('a'));
    commit();
    write('plans/inner/b.yaml', plan('b'));
    execFileSync('git', ['init', '--quiet', join(home, 'plans/inner')], { stdio: 'pipe' });
    execFileSync('git', ['-C', join(home, 'plans/inner'), ...author, 'add', '.'], { stdio: 'pipe' });
    execFileSync('git', ['-C', join(home, 'plans/inner'), ...author, 'commit', '-qm', 'x'], { stdio: 'pipe' });
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/inner/b.yaml']);
  });

  it('always checks what git is told to ignore, and what uses an ignored register', async () => {
    write('.gitignore', 'plans/own.yaml\nown-units.yaml\n');
    write('plans/a.yaml', plan('a'));
    write('plans/b.yaml', plan('b', 'include: [../own-units.yaml]\n'));
    write('plans/own.yaml', plan('own', target().replace('30', '40')));
    write('own-units.yaml', 'kepu: 1\norganizations: {jia: 甲局}\n');
    commit();
    const told = await findings('--changed');
    expect(Object.keys(told)).toEqual(['own-units.yaml', 'plans/b.yaml', 'plans/own.yaml']);
    expect(told['plans/own.yaml']?.join()).toContain('prose-target-mismatch');
  });

  it.skipIf(process.platform === 'win32')(
    'sees other plans behind a link that leads elsewhere now, or is new',
    async () => {
      write('old/a.yaml', plan('a'));
      write('new/a.yaml', plan('a', target().replace('30', '40')));
      symlinkSync('old', join(home, 'plans'));
      commit();
      expect(await findings('--changed=HEAD', 'plans')).toEqual({});
      rm('plans');
      symlinkSync('new', join(home, 'plans'));
      const told = await findings('--changed=HEAD', 'plans');
      expect(told['plans/a.yaml']?.join()).toContain('prose-target-mismatch');
      git('checkout', '--', 'plans');
      symlinkSync('new', join(home, 'more'));
      expect(Object.keys(await findings('--changed=HEAD', 'plans', 'more'))).toContain('more/a.yaml');
    },
  );

  it.skipIf(process.platform === 'win32')(
    'checks all where the file behind a linked configuration changed',
    async () => {
      write('plans/a.yaml', plan('a'));
      write('settings/real.yaml', 'rules: {stale-year: "off"}\n');
      symlinkSync('settings/real.yaml', join(home, 'kepu.config.yaml'));
      commit();
      expect(await findings('--changed')).toEqual({});
      write('settings/real.yaml', 'rules: {}\n');
      expect(Object.keys(await findings('--changed'))).toEqual(['plans/a.yaml']);
    },
  );

  it('runs no program that the repository names', async () => {
    const trap = join(home, 'trap.sh');
    writeFileSync(trap, `#!/bin/sh\necho "$0 $*" >> "${home}/sprung"\ncat\n`);
    chmodSync(trap, 0o755);
    write('plans/a.yaml', plan('a'));
    commit();
    write('.gitattributes', '*.yaml filter=trap diff=trap\n');
    for (const hook of ['post-index-change', 'pre-commit', 'post-checkout'])
      cpSync(trap, join(home, '.git/hooks', hook));
    for (const key of [
      'filter.trap.clean',
      'filter.trap.process',
      'core.fsmonitor',
      'diff.external',
      'diff.trap.textconv',
      'diff.trap.command',
      'core.pager',
      'pager.diff',
      'core.sshCommand',
    ]) {
      git('config', key, trap);
    }
    git('config', 'filter.trap.required', 'true');
    edit('plans/a.yaml', '30场', '31场');
    expect(Object.keys(await findings('--changed'))).toEqual(['plans/a.yaml']);
    expect(Object.keys(await findings('--changed=main'))).toEqual(['plans/a.yaml']);
    expect(existsSync(join(home, 'sprung'))).toBe(false);
  });

  it('fixes only what a change concerns', async () => {
    const slip = plan('a').replace('举办讲座30场', '举办讲座30场,以及展览');
    write('plans/a.yaml', slip);
    write('plans/b.yaml', slip.replaceAll(/(id: |单位)a/g, '$1b'));
    commit();
    edit('plans/a.yaml', '展览', '展出');
    const { stderr } = await validate('--changed', '--fix');
    expect(stderr).toContain('改好了 1 个文件的 1 处');
    expect(read('plans/a.yaml')).toContain('30场，以及展出');
    expect(read('plans/b.yaml')).toBe(slip.replaceAll(/(id: |单位)a/g, '$1b'));
    commit();
    expect((await validate('--changed', '--fix')).stderr).toContain('没有要检查的');
  });
});

describe('what --changed finds', () => {
  const plan2026 = (name: string): string => `plans/2026/${name}-2026.yaml`;
  const edits: readonly (readonly [string, () => void])[] = [
    ['a figure of a city', () => edit(plan2026('qinghe'), /value: (\d)/, 'value: 9$1')],
    ['a figure of the province', () => edit(plan2026('province'), /value: (\d)/, 'value: 9$1')],
    ['a figure of last year', () => edit('plans/2025/qinghe-2025.yaml', /value: (\d)/, 'value: 9$1')],
    ['a link that leads nowhere', () => edit(plan2026('baisha'), /upstream: [a-z0-9-]+/, 'upstream: nowhere')],
    ['a link that is gone', () => edit(plan2026('qinghe'), /upstream: [a-z0-9#-]+,? ?/, '')],
    ['a county that is gone', () => rm(plan2026('baisha'))],
    ['the province that is gone', () => rm(plan2026('province'))],
    ['last year’s plan of a city that is gone', () => rm('plans/2025/qinghe-2025.yaml')],
    [
      'a copy with the same id',
      () => cpSync(join(home, plan2026('xiling')), join(home, 'plans/2026/copy/xiling-2026.yaml')),
    ],
    ['a copy with another id', () => cpSync(join(home, plan2026('xiling')), join(home, 'plans/2026/new-2026.yaml'))],
    ['another year', () => edit(plan2026('donghe'), /^year: 2026/m, 'year: 2027')],
    ['another issuer', () => edit(plan2026('donghe'), /^issuer: .*/m, 'issuer: 启明市科学技术协会')],
    ['a name of the register', () => edit('registers/units.yaml', /name: (..)/, 'name: 新$1')],
    ['a register that is gone', () => rm('registers/outlets.yaml')],
    ['a plan that cannot be read', () => write(plan2026('qinghe'), 'kepu: 1\ntitle: [\n')],
    ['a rule', () => edit('kepu.config.yaml', /$/, '\nrules: {link-unknown: off}\n')],
  ];

  it.each(edits)('after %s is what a run over everything finds there, and all that is new', async (_, change) => {
    cpSync('test/repository', home, { recursive: true });
    commit();
    const before = await findings();
    change();
    const after = await findings();
    const told = await findings('--changed');
    const isRegister = (path: string): boolean => path.startsWith('registers/');
    for (const [path, found] of Object.entries(told)) {
      if (!isRegister(path)) expect([path, found]).toEqual([path, after[path]]);
    }
    const changed = Object.keys(after).filter((path) => JSON.stringify(after[path]) !== JSON.stringify(before[path]));
    for (const path of changed) expect([path, told[path]]).toEqual([path, after[path]]);
    expect(Object.keys(told).length).toBeGreaterThan(0);
  });
});
