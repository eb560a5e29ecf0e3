import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runKepu } from '../scenarios/run-kepu.ts';

let folder = '';

const plan = (value: string, text = value): string =>
  `kepu: 1\nid: qinghe\ntitle: 清河县科协2026年工作要点\nyear: 2026\nissuer: 清河县科协\nsections:\n  - title: 强化供给\n    tasks:\n      - title: 办好培训\n        text: 举办专题培训${text}。\n        targets:\n          - {id: training, indicator: 专题培训, value: ${value}}\n`;

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const diff = (args: readonly string[], input = '') => runKepu(folder, ['diff', ...args], { input });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kepu-diff-'));
  put('old.yaml', plan('30场'));
  put('new.yaml', plan('50场'));
  put('wrong.yaml', plan('50场', '60场'));
  put('broken.yaml', plan('50场').replace('year: 2026', 'yeer: 2026'));
  put('register.yaml', 'kepu: 1\norganizations:\n  kexie: 清河县科协\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('kepu diff', () => {
  it('tells what changed; that two plans differ is no failure unless it is asked for', async () => {
    const told = await diff(['old.yaml', 'new.yaml']);
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    expect(told.stdout).toContain('举办专题培训[-30-]{+50+}场。');
    expect(await diff(['--exit-code', 'old.yaml', 'new.yaml'])).toMatchObject({ exitCode: 1 });
    expect(await diff(['--exit-code', 'old.yaml', 'old.yaml'])).toMatchObject({ exitCode: 0 });
  });

  it('tells what changed in how a plan is published, apart from the plan', async () => {
    const published = (number: string, words: string) =>
      `${plan('30场')}publication:\n  form: notice\n  number: 清科协〔2026〕${number}号\n  recipients: [各乡镇科协]\n  noticeText: ${words}\n  signed: { by: [清河县科协], date: 2026-03-05 }\n`;
    put('notice.yaml', published('1', '现印发给你们。'));
    put('other-notice.yaml', published('2', '现印发给你们，请贯彻执行。'));
    const told = await diff(['notice.yaml', 'other-notice.yaml']);
    expect(told.stdout).toContain(
      '印发\n  发文字号改变\n    清科协〔2026〕1号 → 清科协〔2026〕2号\n  通知正文修改\n    现印发给你们{+，请贯彻执行+}。\n',
    );
    // Held against a document that is a notice, a plan is read as the notice that it prints.
    await runKepu(folder, ['render', '--docx', '-o', 'notices', 'notice.yaml']);
    expect(await diff(['--exit-code', 'notice.yaml', 'notices/qinghe.docx'])).toMatchObject({ exitCode: 0 });
  });

  it('counts one by the singular, and keeps the cells of tables apart', async () => {
    const rows = (amount: string): string =>
      plan('30场').replace(
        '举办专题培训30场。',
        `|\n          | 项目 | 场次 |\n          | --- | --- |\n          | 巡展 | ${amount} |`,
      );
    put('rows.yaml', rows('12'));
    put('more-rows.yaml', rows('15'));
    const told = await diff(['--lang', 'en', 'rows.yaml', 'more-rows.yaml']);
    expect(told.stdout).toContain('巡展 ｜ [-12-]{+15+}');
    expect(told.stdout).toContain('1 difference: 1 change of text.');
    expect((await diff(['--lang', 'en', 'old.yaml', 'new.yaml'])).stdout).toContain(
      '1 target raised, 1 change of text.',
    );
  });

  it('tells a name that was written on two lines on one, so that it begins no line of its own', async () => {
    const of = (name: string): string =>
      plan('30场')
        .replace('        targets:', `        owner: "${name}"\n        targets:`)
        .replace('专题培训, value', `"专题\\n培训", value`);
    put('one.yaml', of('科普\\n::部'));
    put('two.yaml', of('组织\\n- 部').replace('value: 30场', 'value: 40场'));
    const told = await diff(['one.yaml', 'two.yaml']);
    expect(told.stdout).toContain('    科普::部 → 组织- 部\n');
    expect(told.stdout).toContain('    专题培训：30场 → 40场\n');
    expect((await diff(['--txt', '--stdout', 'one.yaml', 'two.yaml'])).stdout).toContain(
      '牵头单位：科普::部\t牵头单位：组织- 部',
    );
  });

  it('tells of a target in another task where it was, not of that task', async () => {
    const two = (first: string, second: string): string =>
      `${plan('30场').split('      - title:')[0]}      - title: 办好培训\n        text: 早做准备。\n${first}      - title: 办好巡展\n        text: 举办巡展12场。\n${second}`;
    const target = '        targets: [{ id: tour, indicator: 巡展, value: 12场 }]\n';
    put('first.yaml', two(target, ''));
    put('second.yaml', two('', target));
    const { stdout } = await diff(['first.yaml', 'second.yaml']);
    expect(stdout).toContain('目标由一、（一）移至一、（二）');
    expect(stdout).not.toContain('（原');
  });

  it('paints words instead of marking them where there is colour', async () => {
    const { stdout } = await diff(['--color', 'old.yaml', 'new.yaml']);
    expect(stdout).toContain('\u001b[31m\u001b[9m30\u001b[29m\u001b[39m\u001b[32m\u001b[4m50\u001b[24m\u001b[39m场。');
    expect(stdout).not.toContain('[-30-]');
  });

  it('puts every format into the folder of outputs', async () => {
    const { exitCode } = await diff([
      '--md',
      '--docx',
      '--html',
      '--txt',
      '--json',
      '-o',
      '对照',
      'old.yaml',
      'new.yaml',
    ]);
    expect(exitCode).toBe(0);
    const read = (name: string) => readFileSync(join(folder, '对照', name));
    expect(read('qinghe-diff.txt').toString()).toContain('举办专题培训30场。\t举办专题培训50场。\t文字修改');
    expect(read('qinghe-diff.md').toString()).toContain('**50**场');
    expect(read('qinghe-diff.html').toString()).toContain('<strong>50</strong>');
    const word = new TextDecoder().decode(unzipSync(read('qinghe-diff.docx'))['word/document.xml']);
    expect(word).toContain('w:orient="landscape"');
    expect(word).toContain('<w:tblHeader/>');
    expect(JSON.parse(read('qinghe-diff.json').toString())).toMatchObject({
      version: 1,
      old: { path: 'old.yaml', id: 'qinghe', year: 2026 },
      summary: { changes: 2 },
    });
  });

  it('does not overwrite what a person changed', async () => {
    await diff(['--txt', '-o', '印', 'old.yaml', 'new.yaml']);
    writeFileSync(join(folder, '印/qinghe-diff.txt'), '改过');
    expect(await diff(['--txt', '-o', '印', 'old.yaml', 'new.yaml'])).toMatchObject({ exitCode: 2 });
    expect(await diff(['--txt', '-o', '印', '--force', 'old.yaml', 'new.yaml'])).toMatchObject({ exitCode: 0 });
  });

  it('prints one text format on standard output, and reads one plan from standard input', async () => {
    const { stdout, exitCode } = await diff(['--json', '--stdout', '-', 'new.yaml'], plan('30场'));
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ old: { path: '<stdin>' }, new: { path: 'new.yaml' } });
    expect(await diff(['--docx', '--stdout', 'old.yaml', 'new.yaml'])).toMatchObject({ exitCode: 2 });
    expect(await diff(['-', '-'])).toMatchObject({ exitCode: 2 });
  });

  it('compares a plan with errors as it is, and says how many there are', async () => {
    const { stdout, stderr, exitCode } = await diff(['old.yaml', 'wrong.yaml']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('[-30-]{+60+}');
    expect(stderr).toBe('计划 wrong.yaml 有 1 个错误，照现在的内容比较；用 kepu validate 查看\n');
  });

  it('reports a plan whose shape is broken', async () => {
    const { stdout, stderr, exitCode } = await diff(['old.yaml', 'broken.yaml']);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('yeer');
  });

  it.each([
    [['old.yaml', 'nothing.yaml'], 'nothing.yaml'],
    [['old.yaml', 'register.yaml'], '是登记册，没有可比较的内容'],
    [['old.yaml', '*.yaml'], '请写明一份'],
    [['old.yaml'], 'new'],
    [['old.yaml', 'new.yaml', 'wrong.yaml'], ''],
  ])('refuses %j', async (args, words) => {
    const { stderr, exitCode } = await diff(args);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
  });

  describe('with documents', () => {
    beforeAll(async () => {
      put(
        'carrier.yaml',
        plan('30场')
          .replace('value: 30场', 'value: 30场, baseline: 20场, aggregate: latest, owner: 清河县科协, due: 2026-11-30')
          .replace('举办', '  | 项目 | 数量 |\n          | --- | --- |\n          | 培训 | |\n\n          举办')
          .replace('text:   |', 'text: |\n          |'),
      );
      await runKepu(folder, ['render', '--docx', '--md', '--txt', '-o', '印发', 'carrier.yaml']);
    });

    it.each(['docx', 'md', 'txt'])('finds no difference between a plan and its own .%s', async (extension) => {
      const printed = `印发/qinghe.${extension}`;
      const { stdout, stderr, exitCode } = await diff(['--exit-code', printed, 'carrier.yaml']);
      expect(stdout).toContain('两份计划没有不同。');
      expect(stderr).toContain(`${printed} 是文档：两份都按印出来的内容比较`);
      expect(exitCode).toBe(0);
      expect(await diff(['--exit-code', 'carrier.yaml', printed])).toMatchObject({ exitCode: 0 });
    });

    it('tells what changed from a document to a plan, and between two documents', async () => {
      put('raised.yaml', plan('50场'));
      await runKepu(folder, ['render', '--md', '-o', '再印', 'raised.yaml']);
      put('old.md', '# 清河县科协2026年工作要点\n\n## 一、强化供给\n\n**1.办好培训**。举办专题培训30场。\n');
      const told = await diff(['old.md', 'raised.yaml']);
      expect(told.stdout).toContain('举办专题培训[-30-]{+50+}场。');
      expect(told.stdout).toContain('目标提高20场（66.7%）');
      expect(told.stdout).toMatch(/共有2处不同/);
      const both = await diff(['old.md', '再印/qinghe.md']);
      expect(both).toMatchObject({ stderr: '' });
      expect(both.stdout).toContain('目标提高20场（66.7%）');
    });

    it('tells of a figure once, though the list that the plan makes of its targets has it too', async () => {
      const listed = (year: number, value: string): string =>
        `${plan(value).replaceAll('2026', String(year))}attachments:\n  - { title: ${year}年目标任务清单, content: checklist }\n`;
      put('listed.yaml', listed(2026, '30场'));
      put('listed-next.yaml', listed(2027, '50场'));
      await runKepu(folder, ['render', '--docx', '-o', '去年', 'listed.yaml']);
      const { stdout } = await diff(['去年/qinghe.docx', 'listed-next.yaml']);
      expect(stdout.match(/文字修改\n/g)).toHaveLength(1);
      expect(stdout).toContain('附件标题修改');
      expect(stdout).toMatch(/专题培训 +30场 +50场 +增加20场/);
    });

    it('names outputs after the plan, and its file in the report', async () => {
      const { stdout } = await diff(['--json', '--stdout', '印发/qinghe.docx', 'new.yaml']);
      expect(JSON.parse(stdout)).toMatchObject({ new: { path: 'new.yaml', id: 'qinghe', year: 2026 } });
    });
  });
});
