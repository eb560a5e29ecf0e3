import { beforeEach, describe, expect, it } from 'vitest';
import { LoadedFiles } from '../../../src/lsp/workspace/loaded-files.ts';
import { memoryFiles } from '../../workspace/memory-files.ts';

const texts: Record<string, string> = {};
const reads: string[] = [];
let files: LoadedFiles;
let pauseOf: (path: string) => Promise<void> = async () => undefined;

beforeEach(() => {
  for (const path of Object.keys(texts)) delete texts[path];
  reads.length = 0;
  pauseOf = async () => undefined;
  const disk = memoryFiles(texts, '/r');
  files = new LoadedFiles(
    {
      ...disk,
      read: async (path) => {
        reads.push(path);
        const text = texts[path];
        await pauseOf(path);
        return new TextEncoder().encode(text);
      },
    },
    async (path) => texts[path] ?? null,
  );
});

const plan = (title: string, rest = '') => `kepu: 1\ntitle: ${title}\nyear: 2026\nissuer: 乙\n${rest}`;
const titleOf = async (path: string) => (await files.load(path)).plan?.title;

describe('files of an editor', () => {
  it('are read again only when they, or registers that they include, change', async () => {
    texts['/r/plan.yaml'] = plan('甲', 'include: [units.yaml]\n');
    texts['/r/units.yaml'] = 'kepu: 1\norganizations: {yi: 乙}\n';
    const first = await files.load('/r/plan.yaml');
    expect([await files.load('/r/plan.yaml'), reads]).toEqual([first, ['/r/plan.yaml', '/r/units.yaml']]);
    texts['/r/units.yaml'] = 'kepu: 1\norganizations: {yi: 丙}\n';
    expect((await files.load('/r/plan.yaml')).registers[0]?.loaded.source.text).toContain('丙');
    expect(reads).toHaveLength(4);
  });

  it('are read once for all who ask at the same time', async () => {
    texts['/r/plan.yaml'] = plan('甲');
    expect(await Promise.all([titleOf('/r/plan.yaml'), titleOf('/r/plan.yaml')])).toEqual(['甲', '甲']);
    expect(reads).toEqual(['/r/plan.yaml']);
  });

  it('are read once more where they change while they are being read', async () => {
    texts['/r/plan.yaml'] = plan('甲');
    let go = (): void => undefined;
    pauseOf = () =>
      new Promise((done) => {
        go = done;
      });
    const before = titleOf('/r/plan.yaml');
    while (reads.length === 0) await new Promise((done) => setTimeout(done, 1));
    const finish = go;
    texts['/r/plan.yaml'] = plan('乙');
    pauseOf = async () => undefined;
    const after = titleOf('/r/plan.yaml');
    expect(await after).toBe('乙');
    finish();
    expect(await before).toBe('甲');
    expect(await titleOf('/r/plan.yaml')).toBe('乙');
  });

  it('are forgotten, the oldest first, where there are more than a province has plans', async () => {
    const paths = Array.from({ length: 101 }, (_, at) => `/r/${at}.yaml`);
    for (const path of paths) texts[path] = plan('甲');
    for (const path of paths) await files.load(path);
    reads.length = 0;
    for (const path of ['/r/100.yaml', '/r/1.yaml', '/r/0.yaml']) await files.load(path);
    expect(reads).toEqual(['/r/0.yaml']);
  });
});
