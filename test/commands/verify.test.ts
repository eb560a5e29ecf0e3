import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/verify/checks/index.ts';
import { textChecks } from '../../src/verify/text-checks.ts';
import { archive, mainPart, p, r } from '../read/word-file.ts';
import { runKepu } from '../scenarios/run-kepu.ts';
import { title } from '../verify/hand-made-file.ts';

let folder = '';

const comments = strToU8('<w:comments><w:comment w:id="0"/></w:comments>');
const sheet =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"' +
  ' w:header="850" w:footer="1420" w:gutter="0"/></w:sectPr>';
const onSheet = (body: string, more: Zippable = {}): Uint8Array =>
  archive({ 'word/document.xml': strToU8(mainPart(body).replace('<w:sectPr/>', sheet)), ...more });
const put = (name: string, bytes: Uint8Array | string): void => writeFileSync(join(folder, name), bytes);
const verify = (...args: readonly string[]) => runKepu(folder, ['verify', '--no-color', ...args]);

const plan = (figure: string): string =>
  `kepu: 1\ntitle: 清河县科协2026年工作要点\nyear: 2026\nissuer: 清河县科协\nsections:\n  - title: 强化供给\n    tasks:\n      - title: 办好培训\n        text: 举办专题培训${figure}。\n`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-verify-'));
  mkdirSync(join(folder, '发文'));
  put('要点.yaml', plan('30场'));
  put('另一份.yaml', plan('40场'));
  put('批注.docx', onSheet(p(r('甲')), { 'word/comments.xml': comments }));
  put('发文/甲.docx', onSheet(p(r('甲'))));
  put('发文/~$甲.docx', 'Word holds this file');
  put('坏.docx', 'PK');
  await runKepu(folder, ['render', '--docx', '要点.yaml']);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('kepu verify', () => {
  it('tells what a file was left with, and passes it', async () => {
    const { exitCode, stdout } = await verify('--rule', 'leftovers=warning', '批注.docx');
    expect(stdout).toContain('警告 批注.docx 文件里还有 1 条批注。请处理后删去 [leftovers]\n');
    expect(exitCode).toBe(0);
  });

  it('heeds severities, the limit of warnings and --quiet', async () => {
    expect(await verify('--rule', 'leftovers=error', '批注.docx')).toMatchObject({ exitCode: 1 });
    expect((await verify('--rule', 'leftovers=off', '批注.docx')).stdout).not.toContain('[leftovers]');
    expect(await verify('--rule', 'leftovers=warning', '--max-warnings', '0', '批注.docx')).toMatchObject({
      exitCode: 1,
    });
    expect((await verify('--rule', 'leftovers=warning', '--quiet', '批注.docx')).stdout).not.toContain('[leftovers]');
    const unknown = await verify('--rule', 'leftover=off', '批注.docx');
    expect(unknown).toMatchObject({ exitCode: 2 });
    expect(unknown.stderr).toContain('是不是 leftovers？全部检查见 kepu verify --help');
  });

  it('tells where a profile departs from the standard, as gravely as is wished', async () => {
    put('own.yaml', 'page: {margins: {top: 30}}\n');
    const departures = async (...args: readonly string[]) => {
      const { stdout } = await verify('--profile', 'own.yaml', ...args, '发文/甲.docx');
      return stdout.match(/^(?:错误|警告|提示) own\.yaml/gm) ?? [];
    };
    expect(await departures()).toEqual(['错误 own.yaml']);
    expect(await departures('--rule', 'profile-departure=warning')).toEqual(['警告 own.yaml']);
    expect(await departures('--rule', 'profile-departure=off')).toEqual([]);
  });

  it('finds slips in titles, too, as grave as each of them is', async () => {
    put(
      '笔误.docx',
      onSheet(title('关于印发《要点》、《清单》的通知') + p(r('举办讲座３０场...')) + p(r('组织开展 科普讲座活动。'))),
    );
    const { stdout } = await verify('笔误.docx');
    expect(
      stdout.match(/^\S+ 笔误\.docx.*\[(?:title-mark-separator|ellipsis-form|width-and-digit-mixed)\].*$/gm),
    ).toEqual([
      '提示 笔误.docx 第1段 “》、《”中的顿号通常不用 [title-mark-separator] GB/T 15834 4.5.3.5',
      '警告 笔误.docx 第2段 “...”应为“……” [ellipsis-form] GB/T 15834 4.11',
      '警告 笔误.docx 第2段 “３０”是全角数字，应为“30” [width-and-digit-mixed] GB/T 15835',
      '提示 笔误.docx 第3段 句子中间有空格。请看是多打的，还是漏了标点 [width-and-digit-mixed] GB/T 15835',
    ]);
  });

  it('takes folders and globs without the lock files of Word', async () => {
    for (const name of ['发文', '发文/*.docx']) {
      expect(await verify(name)).toMatchObject({
        exitCode: 0,
        stdout: expect.stringContaining('检查了 1 个文件'),
        stderr: '',
      });
    }
    const nothing = await verify('*.doc?');
    expect(nothing.exitCode).toBe(2);
    expect((await verify('没有*.docx')).stderr).toContain('在 没有*.docx 里没有找到 Word 文件（.docx）。');
  });

  it('checks the others where a file cannot be read', async () => {
    const { exitCode, stdout, stderr } = await verify('坏.docx', '没有.docx', '发文/甲.docx');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('错误：坏.docx：文件已损坏');
    expect(stderr).toContain('没有这个文件：没有.docx');
    expect(stdout).toMatch(/^检查了 1 个文件、[1-9]\d* 条规则，跳过 1 个文件（读不了：坏\.docx）：0 个错误/m);
  });

  it('reads standard input', async () => {
    const input = readFileSync(join(folder, '批注.docx'));
    const { stdout } = await runKepu(folder, ['verify', '-'], { input });
    expect(stdout).toContain('提示 <stdin> 文件里还有 1 条批注');
  });

  it('reports in JSON with every key', async () => {
    const { stdout } = await verify('-r', 'json', '--text-of', '另一份.yaml', 'out/要点.docx');
    const { files, summary } = JSON.parse(stdout);
    expect(summary).toEqual({
      files: 1,
      errors: 1,
      warnings: 0,
      infos: 0,
      fixable: 0,
      rules: expect.any(Number),
      figures: null,
      skipped: 0,
    });
    expect(files).toEqual([
      {
        path: 'out/要点.docx',
        diagnostics: [
          {
            ruleId: 'text-altered',
            severity: 'error',
            message: '文字和计划不一致：计划是“……训。举办专题培训40场。”，文件是“……训。举办专题培训30场。”',
            clause: null,
            start: null,
            end: null,
            pointer: null,
            place: { paragraph: 3, words: '……训。举办专题培训30场。' },
            related: [],
            fix: null,
          },
        ],
      },
    ]);
  });

  it('lists its checks in its help, and explains each', async () => {
    const help = (await verify('--help')).stdout;
    for (const { id, summary } of [...checks, ...textChecks]) {
      expect(help).toContain(id);
      const { exitCode, stdout } = await runKepu(folder, ['explain', id]);
      expect(exitCode).toBe(0);
      expect(stdout).toContain(summary.zh);
    }
  });
});

describe('kepu verify --text-of', () => {
  it('passes what the plan prints, and tells the paragraph where it says something else', async () => {
    expect(await verify('--text-of', '要点.yaml', 'out/要点.docx')).toMatchObject({ exitCode: 0 });
    const { exitCode, stdout } = await verify('--text-of', '另一份.yaml', 'out/要点.docx');
    expect(exitCode).toBe(1);
    expect(stdout).toContain('错误 out/要点.docx 第3段 文字和计划不一致');
    expect(stdout).toContain('     3 | ……训。举办专题培训30场。');
  });

  it('compares a plan with errors, and says so', async () => {
    put('有错.yaml', plan('30场').replace('text:', 'due: 2027-05-01\n        text:'));
    const { exitCode, stderr } = await verify('--text-of', '有错.yaml', 'out/要点.docx');
    expect(stderr).toContain('警告：计划 有错.yaml 有错误');
    expect(exitCode).toBe(0);
  });

  it('wants one plan that can be read', async () => {
    put('不成.yaml', 'kepu: 1\ntitle: [\n');
    const broken = await verify('--text-of', '不成.yaml', 'out/要点.docx');
    expect(broken).toMatchObject({ exitCode: 2 });
    expect(broken.stderr).toContain('不成.yaml 不是读得出来的计划');
    expect((await verify('--text-of', '*份.yaml', 'out/要点.docx')).exitCode).toBe(1);
    expect((await verify('--text-of', '{要点,另一份}.yaml', 'out/要点.docx')).stderr).toContain('有 2 份');
  });
});
