import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

// Every style that YAML has, each with a title mark too many, a full-width digit and a blank; full-width digits stay in
// comments, in titles, in what is no text. Line ends that YAML makes blanks of are mended first.
const plan = `# 全角 ３０ 在注释里不动
kepu: 1
title: 清河县科协2026年科普工作要点   # ３０
year: 2026
issuer: "清河县科协"

overview: >-
  办好《甲》、《乙》专栏，
  深入学习３件大事， 讲好
  20 个故事。落实《２０２６年纲要》。

sections:
  - title: '办好《甲》、《乙》''专栏'''
    text: |2+
        一、讲座３０场。
      二、培训 30 场。

    tasks:
      - {title: 抓好《丙》、《丁》, text: 培训２０期, note: "３０", targets: [{id: a, indicator: 培训, value: 20期}]}
      - title: "办好\\u201c戊\\u201d和《戊》\\u3001《己》"
        text: 全年开展讲座３０ 场，
          开展培训 30 场。   # 注３０
        items:
          - title: 讲座
            text: >
              讲座２０次，

              讲座 30 次。
          -   title:   讲座
              text: "讲座２０次，\\
                讲座 30 次，\\n讲座３次。"
`;
const fixed = `# 全角 ３０ 在注释里不动
kepu: 1
title: 清河县科协2026年科普工作要点   # ３０
year: 2026
issuer: "清河县科协"

overview: |-
  办好《甲》《乙》专栏，
  深入学习3件大事， 讲好
  20 个故事。落实《２０２６年纲要》。

sections:
  - title: '办好《甲》《乙》''专栏'''
    text: |2+
        一、讲座30场。
      二、培训30场。

    tasks:
      - {title: 抓好《丙》《丁》, text: 培训20期, note: "３０", targets: [{id: a, indicator: 培训, value: 20期}]}
      - title: "办好\\u201c戊\\u201d和《戊》《己》"
        text: 全年开展讲座30场，开展培训30场。   # 注３０
        items:
          - title: 讲座
            text: >
              讲座20次，

              讲座30次。
          -   title:   讲座
              text: "讲座20次，\\
                讲座30次，\\n讲座3次。"
`;

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-fix-'));
  await mkdir(join(folder, 'plans'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, text: string | Uint8Array) => writeFile(join(folder, name), text);
const read = (name: string) => readFile(join(folder, name), 'utf8');
const kepu = (...args: readonly string[]) => runKepu(folder, ['validate', ...args]);
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, stdio: 'pipe' }).toString();

const small = (text: string) => `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: 清河县科协
sections:
  - title: 强化科普供给
    text: ${text}
`;

describe('--fix', () => {
  it('changes the words that are wrong and nothing else, in every style, and nothing the second time', async () => {
    await put('plans/a.yaml', plan);
    await put('plans/b.yaml', small('学习三件大事。'));
    const { stdout, stderr } = await kepu('--fix');
    expect(await read('plans/a.yaml')).toBe(fixed);
    expect(stderr).toMatch(/^改好了 1 个文件的 \d+ 处\n$/);
    expect(stdout).not.toContain('可改');
    const before = await stat(join(folder, 'plans/a.yaml'));
    expect((await kepu('--fix')).stderr).toBe('没有可以自动改的地方\n');
    expect((await stat(join(folder, 'plans/a.yaml'))).mtimeMs).toBe(before.mtimeMs);
  });

  it.each([
    ['a byte order mark', '\ufeff'],
    ['none', ''],
  ])('keeps line ends, %s, and a last line without an end', async (_, mark) => {
    const written = (text: string) => `${mark}${text.trimEnd().replaceAll('\n', '\r\n')}`;
    await put('plans/a.yaml', written(plan));
    await kepu('--fix');
    expect(await read('plans/a.yaml')).toBe(written(fixed));
  });

  it('reports what remains, and ends as it would without the fixes', async () => {
    await put('plans/a.yaml', small('举办培训３０场。'));
    const { exitCode, stdout, stderr } = await kepu('--fix', '--max-warnings', '0', '--lang', 'en');
    expect([exitCode, stderr]).toEqual([1, 'made 1 fix in 1 file\nwarnings: 1; --max-warnings allows 0\n']);
    expect(stdout).toContain('prose-target-unlisted');
    expect(stdout).not.toContain('width-and-digit-mixed');
  });

  it('fixes what --quiet does not tell', async () => {
    await put('plans/a.yaml', small('学习３件大事。'));
    await kepu('--fix', '--quiet');
    expect(await read('plans/a.yaml')).toContain('学习3件大事');
  });

  it.each([
    ['a comment silences', small('学习３件大事。 # kepu-ignore width-and-digit-mixed: 原文如此'), '', []],
    ['a rule that is off finds', small('学习３件大事。'), 'rules: {width-and-digit-mixed: off}', []],
    ['--rule puts off', small('学习３件大事。'), '', ['--rule', 'width-and-digit-mixed=off']],
    [
      'an override puts off',
      small('学习３件大事。'),
      'overrides: [{files: [plans/*], rules: {width-and-digit-mixed: off}}]',
      [],
    ],
    ['lies in a title', small('落实《３件大事》。'), '', []],
  ])('does not fix what %s', async (_, text, config, args) => {
    await put('kepu.config.yaml', config === '' ? '{}' : config);
    await put('plans/a.yaml', text);
    expect((await kepu('--fix', ...args)).stderr).toBe('没有可以自动改的地方\n');
    expect(await read('plans/a.yaml')).toBe(text);
  });

  it('does not fix what the baseline holds, but what is new', async () => {
    await put('plans/a.yaml', small('学习３件大事。'));
    await kepu('--update-baseline');
    await put('plans/a.yaml', small('学习３件大事，办好４件实事。'));
    await kepu('--fix');
    expect(await read('plans/a.yaml')).toContain('学习３件大事，办好4件实事。');
  });

  it('leaves a quote at one with its text', async () => {
    const target = '    targets: [{id: a, indicator: 甲、乙两项, value: 3件, quote: 做好《甲》、《乙》３件}]\n';
    await put('plans/a.yaml', `${small('做好《甲》、《乙》３件。')}${target}`);
    expect((await kepu('--fix', '--max-warnings', '0')).exitCode).toBe(0);
    expect(await read('plans/a.yaml')).toBe(`${small('做好《甲》《乙》3件。')}${target}`);
  });

  it('follows links and keeps the mode', async () => {
    await put('real.yaml', small('学习３件大事。'));
    await chmod(join(folder, 'real.yaml'), 0o640);
    await symlink(join(folder, 'real.yaml'), join(folder, 'plans/a.yaml'));
    await kepu('--fix');
    expect(await read('real.yaml')).toContain('学习3件大事');
    expect((await stat(join(folder, 'real.yaml'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['plans', 'real.yaml']);
  });

  it('refuses a file that is read-only, and fixes the others', async () => {
    await put('plans/a.yaml', small('学习３件大事。'));
    await put('plans/b.yaml', small('学习３件大事。'));
    await chmod(join(folder, 'plans/a.yaml'), 0o444);
    const { exitCode, stderr } = await kepu('--fix');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /^改好了 1 个文件的 1 处\n错误：写不了 .*plans\/a\.yaml：(?:文件是只读的，请先去掉只读属性|没有权限)\n$/,
    );
    expect(await read('plans/a.yaml')).toContain('学习３件大事');
    expect(await read('plans/b.yaml')).toContain('学习3件大事');
    expect(await readdir(join(folder, 'plans'))).toEqual(['a.yaml', 'b.yaml']);
    // Nothing else is to be fixed now, which is not to say that there was nothing.
    expect((await kepu('--fix')).stderr).toMatch(/^错误：写不了 [^\n]*\n$/);
  });

  it('fixes what can be read where other files cannot', async () => {
    await put('plans/a.yaml', small('学习３件大事。'));
    await put('plans/b.yaml', small('"学习３件大事。'));
    const { exitCode } = await kepu('--fix', 'plans/a.yaml', 'plans/b.yaml', 'plans/gone.yaml');
    expect(exitCode).toBe(2);
    expect(await read('plans/a.yaml')).toContain('学习3件大事');
    expect(await read('plans/b.yaml')).toBe(small('"学习３件大事。'));
  });

  it.each([
    [['--fix', '-'], '标准输入没有文件可改'],
    [['--fix-dry-run', '-'], '标准输入没有文件可改'],
    [['--fix', '--fix-dry-run'], '只能选一个'],
    [['--fix-dry-run', '-r', 'json'], '报告请写成 NAME=FILE'],
  ])('%j is refused', async (args, words) => {
    const { exitCode, stdout, stderr } = await runKepu(folder, ['validate', ...args], { input: small('３') });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});

describe('--fix-dry-run', () => {
  const hash = async () => {
    const names = await readdir(join(folder, 'plans'));
    const texts = await Promise.all(names.map((name) => read(`plans/${name}`)));
    return createHash('sha256')
      .update(JSON.stringify([names, texts]))
      .digest('hex');
  };

  it('prints a patch that makes what --fix makes, and writes nothing', async () => {
    git('init', '-q');
    await put('plans/a b.yaml', plan);
    await put('plans/计划.yaml', `\ufeff${small('学习３件大事。').trimEnd().replaceAll('\n', '\r\n')}`);
    const before = await hash();
    const { exitCode, stdout, stderr } = await kepu('--fix-dry-run');
    expect([exitCode, await hash()]).toEqual([0, before]);
    expect(stderr).toMatch(/^可以改 2 个文件的 \d+ 处（没有写入）\n$/);
    expect(stdout).toMatch(/^--- a\/plans\/a b\.yaml\t\n\+\+\+ b\//);
    await put('fix.patch', stdout);
    git('apply', '--check', 'fix.patch');
    git('apply', '--whitespace=nowarn', 'fix.patch');
    const patched = await hash();
    git('apply', '-R', '--whitespace=nowarn', 'fix.patch');
    expect(await hash()).toBe(before);
    await kepu('--fix');
    expect(await hash()).toBe(patched);
    expect(await read('plans/a b.yaml')).toBe(fixed);
  });

  it('applies from a folder of the repository', async () => {
    git('init', '-q');
    await put('plans/a.yaml', small('学习３件大事。'));
    const { stdout } = await runKepu(join(folder, 'plans'), ['validate', '--fix-dry-run', 'a.yaml']);
    execFileSync('git', ['apply'], { cwd: join(folder, 'plans'), input: stdout, stdio: 'pipe' });
    expect(await read('plans/a.yaml')).toContain('学习3件大事');
  });

  it('prints nothing where there is nothing to fix, and ends as the fixed files would', async () => {
    await put('plans/a.yaml', small('做好２０２６年工作。'));
    expect((await kepu('--fix-dry-run', '--max-warnings', '0')).exitCode).toBe(0);
    await put('plans/a.yaml', small('举办培训３０场。'));
    expect((await kepu('--fix-dry-run', '--max-warnings', '0')).exitCode).toBe(1);
    await put('plans/a.yaml', small('学习三件大事。'));
    const { stdout, stderr } = await kepu('--fix-dry-run');
    expect([stdout, stderr]).toEqual(['', '没有可以自动改的地方\n']);
  });

  it('writes a report where a file is named for it, of what would remain', async () => {
    await put('plans/a.yaml', small('做好２０２６年工作。'));
    await kepu('--fix-dry-run', '-r', 'json=report.json');
    expect(JSON.parse(await read('report.json')).summary).toMatchObject({ warnings: 0, fixable: 0 });
    expect(await read('plans/a.yaml')).toContain('２０２６');
  });
});

describe('a plan that is changed meanwhile', () => {
  it('is not written over', async () => {
    const { createIo, run } = await import('../../src/cli.ts');
    await put('plans/a.yaml', small('学习３件大事。'));
    const stderr: string[] = [];
    const stream = (lines: string[]) => ({
      write: (chunk: string | Uint8Array, done: () => void) => {
        lines.push(String(chunk));
        done();
      },
    });
    const io = createIo({
      cwd: folder,
      env: {},
      stdin: () => nothing(),
      stdout: () => stream([]),
      stderr: () => stream(stderr),
    });
    let reads = 0;
    const read_ = io.read;
    const late = {
      ...io,
      read: async (path: string) => {
        if (path.endsWith('a.yaml') && ++reads === 2) await put('plans/a.yaml', small('学习５件大事。'));
        return read_(path);
      },
    };
    expect(await run(['validate', '--fix', 'plans/a.yaml'], late)).toBe(2);
    expect(stderr.join('')).toContain('没有改 plans/a.yaml：检查的时候有人改了它');
    expect(await read('plans/a.yaml')).toBe(small('学习５件大事。'));
  });
});

async function* nothing(): AsyncGenerator<Uint8Array> {}
