import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runKepu } from '../../scenarios/run-kepu.ts';

/*
 * What a run knows from the one before shows in how many figures it says were compared: that number comes out of the cache,
 * where each test that asks whether a plan was read again has put one that is not true.
 */

const sound = `kepu: 1
title: 清河县科协2026年科普工作要点
year: 2026
issuer: qinghe
include: [registers/units.yaml]
sections:
  - title: 强化科普供给
    tasks:
      - title: 办好培训
        text: 举办专题培训30场。
        targets:
          - {id: training, indicator: 专题培训, value: 30场}
`;
const faulty = sound.replace('举办专题培训30场', '举办专题培训40场');
const register = 'kepu: 1\norganizations:\n  qinghe: 清河县科协\n';
const untrue = 777;

let home = '';
let folder = '';
beforeEach(async () => {
  const place = await mkdtemp(join(tmpdir(), 'kepu-cache-'));
  [home, folder] = [join(place, 'home'), join(place, 'work')];
  await mkdir(home);
  await mkdir(join(folder, 'registers'), { recursive: true });
  await put('plan-a.yaml', sound);
  await put('registers/units.yaml', register);
});
afterEach(() => rm(join(home, '..'), { recursive: true }));

const put = (name: string, text: string) => writeFile(join(folder, name), text);

const validate = (...args: readonly string[]) => runKepu(folder, ['validate', ...args], { env: { HOME: home } });

const keptAt = async (): Promise<string> => {
  const [name = '', ...others] = await readdir(join(home, '.cache/kepu'));
  expect(others).toEqual([]);
  return join(home, '.cache/kepu', name);
};

const editKept = async (edit: (text: string) => string): Promise<void> => {
  const path = await keptAt();
  await writeFile(path, edit(await readFile(path, 'utf8')));
};

/** Fills the cache, then puts the number of figures in it that is not true. */
const fill = async (...args: readonly string[]): Promise<void> => {
  expect((await validate('--cache', ...args)).exitCode).toBe(0);
  await editKept((text) => text.replace(/"figures":\d+/g, `"figures":${untrue}`));
};

const isKnown = async (...args: readonly string[]): Promise<boolean> => {
  const { exitCode, stdout } = await validate('--cache', ...args);
  expect(exitCode).toBeLessThan(2);
  return stdout.includes(`核对 ${untrue} 个数字`);
};

describe('--cache', () => {
  it('does not read a plan again in which nothing was found', async () => {
    const { stdout } = await validate('plan-a.yaml');
    expect(await validate('--cache', 'plan-a.yaml')).toEqual({ exitCode: 0, stdout, stderr: '' });
    expect(await validate('--cache', 'plan-a.yaml')).toEqual({ exitCode: 0, stdout, stderr: '' });
    await fill('plan-a.yaml');
    expect(await isKnown('plan-a.yaml')).toBe(true);
    expect((await validate('plan-a.yaml')).stdout).toBe(stdout);
  });

  it.each<[what: string, change: () => unknown, args: readonly string[]]>([
    ['the plan says something else', () => put('plan-a.yaml', sound.replace('专题培训', '专题讲座')), []],
    ['a register says something else', () => put('registers/units.yaml', `${register}  other: 清河县文联\n`), []],
    ['a register is a link out of the repository', () => linkOutside(), []],
    [
      'a register is no text any more',
      () => writeFile(join(folder, 'registers/units.yaml'), new Uint8Array([0x6b, 0xff])),
      [],
    ],
    ['the plan lies elsewhere', () => rename(join(folder, 'plan-a.yaml'), join(folder, 'plan-b.yaml')), []],
    ['a rule is set otherwise', () => null, ['--rule', 'prose-target-mismatch=warning']],
    ['a configuration sets a rule', () => put('kepu.config.yaml', 'rules: {date-impossible: off}\n'), []],
    [
      'a configuration has other holidays',
      () => put('kepu.config.yaml', 'calendar: {holidays: {"2027": ["2027-01-01"]}}\n'),
      [],
    ],
    ['a configuration has other bounds', () => put('kepu.config.yaml', 'limits: {file-size: 3}\n'), []],
  ])('checks a plan anew where %s', async (_, change, args) => {
    // A configuration that says nothing, so that the folder of the repository stays the same.
    await put('kepu.config.yaml', '{}\n');
    await fill();
    expect(await isKnown()).toBe(true);
    await change();
    expect(await isKnown(...args)).toBe(false);
  });

  const linkOutside = async (): Promise<void> => {
    await put('../units.yaml', register);
    await rm(join(folder, 'registers/units.yaml'));
    await symlink(join(folder, '../units.yaml'), join(folder, 'registers/units.yaml'));
  };

  it('finds again what it has found', async () => {
    await put('plan-a.yaml', faulty);
    const first = await validate('--cache', '-r', 'json');
    expect(first.exitCode).toBe(1);
    expect(await validate('--cache', '-r', 'json')).toEqual(first);
  });

  it('finds what a register lacks that was there before', async () => {
    await fill();
    await put('registers/units.yaml', 'kepu: 1\norganizations:\n  other: 清河县文联\n');
    expect(await validate('--cache')).toEqual(await validate());
    await rm(join(folder, 'registers/units.yaml'));
    const { exitCode, stdout } = await validate('--cache');
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('include')]);
  });

  it('knows nothing of plans that comments or the baseline speak of', async () => {
    await put(
      'plan-a.yaml',
      faulty.replace('        text:', '        # kepu-ignore-next-line prose-target-mismatch\n        text:'),
    );
    const commented = await validate('--cache');
    expect(await validate('--cache')).toEqual(commented);
    await put('plan-a.yaml', faulty);
    await validate('--update-baseline');
    const judged = await validate('--cache');
    expect([judged.exitCode, judged.stderr]).toEqual([0, '基线里已有的 1 个结果没有列出\n']);
    expect(await validate('--cache')).toEqual(judged);
    await expect(readdir(join(home, '.cache'))).rejects.toThrow('ENOENT');
  });

  it('tells of two plans with one id, known or not', async () => {
    await fill();
    await put('plan-b.yaml', sound.replace('year: 2026', 'year: 2026\nid: plan-a'));
    const { stdout, exitCode } = await validate('--cache', 'plan-a.yaml', 'plan-b.yaml');
    expect(exitCode).toBe(1);
    expect(stdout.match(/duplicate-plan-id/g)).toHaveLength(2);
  });

  it('is for files: standard input is checked each time', async () => {
    const alone = sound.replace('include: [registers/units.yaml]\n', '').replace('qinghe', '清河县科协');
    for (let time = 0; time < 2; time += 1) {
      const { exitCode } = await runKepu(folder, ['validate', '--cache', '-'], { input: alone, env: { HOME: home } });
      expect(exitCode).toBe(0);
    }
    await expect(readdir(join(home, '.cache'))).rejects.toThrow('ENOENT');
  });

  it('keeps nothing of what a dry run would change', async () => {
    await validate('--cache', '--fix-dry-run');
    await expect(readdir(join(home, '.cache'))).rejects.toThrow('ENOENT');
  });

  it('keeps what it knows in XDG_CACHE_HOME, in LOCALAPPDATA, or below HOME', async () => {
    for (const [name, expected] of [
      ['XDG_CACHE_HOME', 'x/kepu'],
      ['LOCALAPPDATA', 'y/kepu'],
    ] as const) {
      const place = join(folder, '..', expected.slice(0, 1));
      await runKepu(folder, ['validate', '--cache'], { env: { HOME: home, [name]: place } });
      expect(await readdir(join(folder, '..', expected))).toHaveLength(1);
    }
    await runKepu(folder, ['validate', '--cache'], { env: { HOME: home, XDG_CACHE_HOME: 'here' } });
    expect(await readdir(folder)).not.toContain('here');
    expect(await keptAt()).toMatch(/\.cache\/kepu\/[0-9a-f]{64}\.json$/);
  });

  it('prefers XDG_CACHE_HOME to LOCALAPPDATA', async () => {
    const [first, second] = [join(folder, '../x'), join(folder, '../y')];
    await runKepu(folder, ['validate', '--cache'], { env: { XDG_CACHE_HOME: first, LOCALAPPDATA: second } });
    expect(await readdir(join(folder, '..'))).toEqual(['home', 'work', 'x']);
  });

  it('says so where there is no place for it, and checks all the same', async () => {
    const { exitCode, stdout, stderr } = await runKepu(folder, ['validate', '--cache'], { env: {} });
    expect([exitCode, stdout]).toEqual([0, (await validate()).stdout]);
    expect(stderr).toBe('没有用上 --cache：不知道缓存放在哪里。请设置 HOME 或 XDG_CACHE_HOME\n');
  });

  it('says so where nothing can be written, and checks all the same', async () => {
    await writeFile(join(home, '.cache'), 'a file');
    const { exitCode, stdout, stderr } = await validate('--cache');
    expect([exitCode, stdout]).toEqual([0, (await validate()).stdout]);
    expect(stderr).toMatch(/^没有记下检查过的计划，下次会重新检查：.*\.cache.*\n$/);
  });

  it.each([
    ['nothing', () => ''],
    ['half of it', (text: string) => text.slice(0, text.length / 2)],
    ['another version', (text: string) => text.replace('"version":1', '"version":2')],
    ['a list', () => '[]'],
    ['no plans', () => '{"version":1,"plans":null}'],
    ['a plan without its brief', (text: string) => text.replace('"brief"', '"grief"')],
    ['registers that are no texts', (text: string) => text.replace(/("registers":\{"[^"]+":)"[^"]+"/, '$11')],
    ['figures that are none', (text: string) => text.replace(/"figures":\d+/, '"figures":"all"')],
  ])('checks anew where the file has been damaged: %s', async (_, damage) => {
    await fill();
    await editKept(damage);
    expect(await validate('--cache')).toEqual(await validate());
    await fill();
    expect(await isKnown()).toBe(true);
  });

  it('forgets what is not of this run where there is more than any repository has', async () => {
    await fill();
    await editKept((text) => {
      const file = JSON.parse(text) as { version: number; plans: Record<string, unknown> };
      const [known] = Object.values(file.plans);
      const others = Array.from({ length: 20_000 }, (_, index) => [`/gone/plan-${index}.yaml`, known] as const);
      return JSON.stringify({ ...file, plans: { ...file.plans, ...Object.fromEntries(others) } });
    });
    await put('plan-b.yaml', sound);
    await validate('--cache');
    const { plans } = JSON.parse(await readFile(await keptAt(), 'utf8')) as { plans: object };
    expect(Object.keys(plans)).toEqual([join(folder, 'plan-a.yaml'), join(folder, 'plan-b.yaml')]);
  });

  it('forgets nothing of plans that a run was not about', async () => {
    await put('plan-b.yaml', sound);
    await fill('plan-a.yaml', 'plan-b.yaml');
    await put('plan-b.yaml', sound.replace('专题培训', '专题讲座'));
    await validate('--cache', 'plan-b.yaml');
    expect(await isKnown('plan-a.yaml')).toBe(true);
  });
});

describe('a repository of plans that lead to each other', () => {
  const sample = join(import.meta.dirname, '../../repository');
  const json = ['-r', 'json'];

  it('is told the same of, whatever changed since the cache was filled', async () => {
    await rm(folder, { recursive: true });
    await cp(sample, folder, { recursive: true });
    const names = (await readdir(join(folder, 'plans'), { recursive: true })).filter((name) => name.endsWith('.yaml'));
    const numbers = fc.record({
      name: fc.constantFrom(...names),
      digit: fc.constantFrom(...'0123456789'),
      at: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(numbers, async ({ name, digit, at }) => {
        const path = join(folder, 'plans', name);
        const text = await readFile(path, 'utf8');
        const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
        const where = digits[at % digits.length] ?? 0;
        await validate('--cache', ...json);
        await writeFile(path, text.slice(0, where) + digit + text.slice(where + 1));
        expect(await validate('--cache', ...json)).toEqual(await validate(...json));
        await writeFile(path, text);
      }),
      { numRuns: 30 },
    );
  });
});
