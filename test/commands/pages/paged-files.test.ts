import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createIo } from '../../../src/commands/io.ts';
import { convertAll, findOffice } from '../../../src/commands/pages/libreoffice.ts';
import { drawPages } from '../../../src/commands/pages/page-pictures.ts';
import { fontsOf } from '../../../src/commands/pages/pdf-bytes.ts';
import { canPrint } from '../../pages/printed-pages.ts';
import { runKepu } from '../../scenarios/run-kepu.ts';

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

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kepu-paged-'));
  await writeFile(join(folder, 'plan.yaml'), plan);
});
afterEach(() => rm(folder, { recursive: true }));

const program = async (name: string, script: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
};

/** A LibreOffice that makes of every Word file the same PDF. */
const office = (body: string, end = 'exit 0') =>
  program(
    'soffice',
    `while [ "$1" != --outdir ]; do shift; done; out=$2; shift 2; mkdir -p "$out"
for word; do printf '%s' '${body}' > "$out/$(basename "$word" .docx).pdf"; done; ${end}`,
  );

const painter = (pages: readonly number[]) =>
  program(
    'pdftoppm',
    `for stem; do :; done; mkdir -p "$(dirname "$stem")"
for page in ${pages.join(' ')}; do printf '\\211PNG page %s' $page > "$stem-$page.png"; done`,
  );

const kepu = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runKepu(folder, ['render', ...args], { env: { PATH: `${folder}:${process.env.PATH}`, ...env } });
const written = async (): Promise<readonly string[]> => (await readdir(join(folder, 'out'))).slice(1);

describe.skipIf(process.platform === 'win32')('render --pdf', () => {
  it.each([
    ['leaves nothing at home', false],
    ['leaves the settings of the user theirs', true],
  ])('%s', async (_, isThere) => {
    const home = join(folder, 'home');
    if (isThere) await mkdir(join(home, '.config'), { recursive: true });
    await office('%PDF-1.7 kepu', `echo "$XDG_RUNTIME_DIR $XDG_CONFIG_HOME" > '${folder}/said'`);
    expect((await kepu(['--pdf'], { HOME: home })).exitCode).toBe(0);
    const inRun = expect.stringMatching(/kepu-\S+\/(?:runtime|settings)$/);
    const [runtime, settings] = (await readFile(join(folder, 'said'), 'utf8')).trim().split(' ');
    expect([runtime, settings]).toEqual([inRun, isThere ? undefined : inRun]);
  });

  it('writes what LibreOffice makes, without the clock, and names the fonts in place of others', async () => {
    const id = 'A'.repeat(32);
    await office(
      `%PDF-1.6 /BaseFont/CAAAAA+Dashes /BaseFont/BAAAAA+Ming#20Test /CreationDate(D:20260708091011Z) /ID [ <${id}> <${id}> ]`,
    );
    const { exitCode, stderr } = await kepu(['--pdf']);
    expect(exitCode).toBe(0);
    expect(await written()).toEqual(['plan.pdf']);
    const pdf = await readFile(join(folder, 'out/plan.pdf'), 'latin1');
    expect(pdf).toMatch(/\(D:20260101000000Z\) \/ID \[ <([0-9A-F]{32})> <\1> \]$/);
    expect(pdf).not.toContain(id);
    expect(stderr).toContain('PDF 用别的字体代替了：方正小标宋简体 → Ming Test、仿宋_GB2312 → Ming Test');
    expect((await kepu(['--pdf'])).stderr).toContain('没有变化 out/plan.pdf');
  });

  it('says nothing of fonts that are here, or that the layout allows', async () => {
    await office(
      '%PDF-1.6 /BaseFont/AAAAAA+FangSong /BaseFont/SimHei /BaseFont/KaiTi /BaseFont/SimSun /BaseFont/FZXBSJW--GB1-0',
    );
    const { stderr } = await kepu(['--pdf']);
    expect(stderr).toContain('已写入 out/plan.pdf\n');
    expect(stderr).not.toContain('代替');
  });

  it.each([
    ['that is not where it should be', '/nowhere/soffice', '/nowhere/soffice”不是可以运行的程序'],
    ['that is no program', '<folder>/plan.yaml', 'plan.yaml”不是可以运行的程序'],
  ])('names a LibreOffice %s, and writes the other formats', async (_, path, words) => {
    const { exitCode, stderr } = await kepu(['--pdf', '--md'], { KEPU_SOFFICE: path.replace('<folder>', folder) });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(await written()).toEqual(['plan.md']);
  });

  it('is told where there is no LibreOffice, and where else one was looked for', async () => {
    const places: string[] = [];
    const io = createIo({ cwd: folder, env: {}, stdin: never, stdout: never, stderr: never });
    const env = { ProgramFiles: 'C:\\Program Files' };
    const findProgram = async (names: readonly string[]) => {
      places.push(...names);
      return null;
    };
    const found = findOffice({ ...io, env, findProgram });
    await expect(found).rejects.toMatchObject({ words: { zh: expect.stringContaining('没有找到 LibreOffice') } });
    expect(places).toContain('C:\\Program Files\\LibreOffice\\program\\soffice.exe');
    const named = { ...io, env: { KEPU_SOFFICE: 'office' }, findProgram: async () => '/opt/office' };
    expect(await findOffice(named)).toBe('/opt/office');
  });

  it.each([
    ['fails', 'echo first >&2; echo "Error: no space" >&2; exit 77', 'LibreOffice 没有转换成功：Error: no space。'],
    ['writes nothing', 'exit 0', '退出码 0，没有说明原因'],
    ['is killed', 'kill -9 $$', '退出码未知，没有说明原因'],
  ])('tells what LibreOffice said where it %s', async (_, script, words) => {
    await program('soffice', script);
    const { exitCode, stderr } = await kepu(['--pdf', '--docx']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(await written()).toEqual(['plan.docx']);
  });

  it('takes nothing for a PDF that is none', async () => {
    await office('garbage');
    const { exitCode } = await kepu(['--pdf', '--txt']);
    expect(exitCode).toBe(2);
    expect(await written()).toEqual(['plan.txt']);
  });

  it('says that LibreOffice was too slow', async () => {
    const io = createIo({ cwd: folder, env: {}, stdin: never, stdout: never, stderr: never });
    const late = {
      ...io,
      runProgram: async () => ({ exitCode: null, isLate: true, stdout: new Uint8Array(), stderr: '' }),
    };
    const { files, complaint } = await convertAll('/soffice', [new Uint8Array(1)], 'pdf', join(folder, 'run'), late);
    expect(files).toEqual([null]);
    expect(complaint?.words.zh).toContain('120 秒内没有转换完，已停止');
  });

  it('is no text for standard output', async () => {
    const { exitCode, stderr } = await kepu(['--pdf', '--stdout']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--md、--txt、--html 之一');
  });
});

it('finds fonts in the compressed objects of newer PDF, and is not put off by others', () => {
  const packed = deflateSync(Buffer.from('<</BaseFont/BAAAAA+SimSun>>'));
  const file = (stream: Buffer) =>
    Buffer.concat([Buffer.from('%PDF-1.7 <</Type/ObjStm/N 1>>\nstream\r\n'), stream, Buffer.from('\nendstream')]);
  expect(fontsOf(file(packed))).toEqual(['SimSun']);
  expect(fontsOf(file(Buffer.from('not deflated /BaseFont/SimHei ')))).toEqual(['SimHei']);
});

const never = (): never => {
  throw new Error('not asked for');
};

describe.skipIf(process.platform === 'win32')('render --png', () => {
  it('draws every page, and removes those that a document no longer has', async () => {
    await office('%PDF-1.6');
    await painter([1, 2, 3]);
    expect((await kepu(['--png'])).exitCode).toBe(0);
    expect(await written()).toEqual(['plan-1.png', 'plan-2.png', 'plan-3.png']);
    await painter([1]);
    await writeFile(join(folder, 'out/plan-3.png'), 'drawn over');
    await writeFile(join(folder, 'out/plan-4.png'), 'somebody else’s');
    const { stderr } = await kepu(['--png']);
    expect(stderr).toContain('已删除多余的 out/plan-2.png\n');
    expect(await written()).toEqual(['plan-1.png', 'plan-3.png', 'plan-4.png']);
  });

  it.each([
    ['echo "Syntax Error: no trailer" >&2; exit 1', 'Syntax Error: no trailer'],
    ['exit 1', '没有说明原因'],
  ])('says what failed, and writes the PDF: %s', async (script, reason) => {
    await office('%PDF-1.6');
    await program('pdftoppm', script);
    const { exitCode, stderr } = await kepu(['--png', '--pdf']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`pdftoppm 没有画出页面图片：${reason}。`);
    expect(await written()).toEqual(['plan.pdf']);
  });
});

describe('pictures of pages', () => {
  const pdf = [{ name: 'plan.pdf', bytes: new Uint8Array(1) }];
  const door = () => createIo({ cwd: folder, env: { PATH: folder }, stdin: never, stdout: never, stderr: never });

  it('are none where there is no pdftoppm', async () => {
    const { files, failures } = await drawPages(pdf, folder, door());
    expect([files, failures.map(({ words }) => words.zh)]).toEqual([
      [],
      [expect.stringContaining('没有找到 pdftoppm')],
    ]);
  });

  it('are none where it takes too long', async () => {
    const runProgram = async () => ({ exitCode: null, isLate: true, stdout: new Uint8Array(), stderr: '' });
    const slow = { ...door(), findProgram: async () => '/pdftoppm', runProgram };
    const { files, failures } = await drawPages(pdf, folder, slow);
    expect([files, failures.map(({ words }) => words.zh)]).toEqual([
      [],
      [expect.stringContaining('没有画完页面图片，已停止')],
    ]);
  });
});

describe.skipIf(process.env.KEPU_PAGES !== '1' && !canPrint())('LibreOffice itself', () => {
  it('makes the same PDF twice, and pictures of its pages', async () => {
    const first = await kepu(['--pdf', '--png']);
    expect(first.stderr).toContain('已写入 out/plan.pdf\n已写入 out/plan-1.png\n');
    const pdf = await readFile(join(folder, 'out/plan.pdf'));
    expect(pdf.toString('latin1')).toContain('D:20260101000000Z');
    expect((await kepu(['--pdf', '--png'])).stderr).toContain('没有变化 out/plan.pdf\n没有变化 out/plan-1.png\n');
  }, 120_000);
});
