import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeProfile, type Profile, type ProfileChanges } from '../../src/document/profile.ts';
import { findConflicts } from '../../src/document/profile-conflicts.ts';
import { departuresOf } from '../../src/verify/profile-departures.ts';
import { gb9704 } from '../render/tables.ts';

const gb33476 = JSON.parse(
  readFileSync(new URL('../../templates/profiles/gb33476.json', import.meta.url), 'utf8'),
) as Profile;

const departuresIn = (changes: ProfileChanges, base = gb9704) => departuresOf(changeProfile(base, changes, '本单位'));

describe('departuresOf', () => {
  it.each([
    ['gb9704', gb9704],
    ['gb33476', gb33476],
  ])('finds none in %s', (_, profile) => {
    expect(departuresOf(profile)).toEqual([]);
  });

  it.each([
    ['a millimetre more or less', { page: { margins: { top: 38, bottom: 34, left: 27, right: 27 }, footer: 24.6 } }],
    [
      'other names of the faces',
      {
        fonts: {
          title: 'FZXiaoBiaoSong-B05S',
          body: '方正仿宋_GBK',
          black: 'SimHei',
          script: '方正楷体_GBK',
          pageNumber: 'SimSun',
          latin: 'Times New Roman',
        },
      },
    ],
    ['a darker red', { letterhead: { colour: 'c00000' } }],
    ['a dash without a blank', { pageNumber: { before: '—', after: '—' } }],
    ['a mark of another size', { letterhead: { size: 60, weight: 2 } }],
  ] as const)('takes %s', (_, changes) => {
    expect(departuresIn(changes)).toEqual([]);
  });

  it.each([
    [
      { page: { width: 148 } },
      'page.width',
      210,
      'required',
      'GB/T 9704 5.1',
      '纸宽是 148 毫米，GB/T 9704 5.1 规定为 210 毫米。请改正。',
    ],
    [{ page: { height: 280 } }, 'page.height', 297, 'required', 'GB/T 9704 5.1', '纸高是 280 毫米'],
    [
      { page: { margins: { right: 28 } } },
      'page.margins.right',
      26,
      'required',
      'GB/T 9704 5.2.1',
      '右边距（版心宽 156 毫米）是 28 毫米',
    ],
    [{ page: { margins: { left: 30 } } }, 'page.margins.left', 28, 'required', 'GB/T 9704 5.2.1', '订口是 30 毫米'],
    [
      { page: { margins: { bottom: 37 } } },
      'page.margins.bottom',
      35,
      'required',
      'GB/T 9704 5.2.1',
      '下边距（版心高 225 毫米）是 37 毫米',
    ],
    [{ page: { margins: { top: 35.9 } } }, 'page.margins.top', 37, 'required', 'GB/T 9704 5.2.1', '天头是 35.9 毫米'],
    [
      { fonts: { body: '宋体' } },
      'fonts.body',
      '仿宋体',
      'usual',
      'GB/T 9704 5.2.2',
      '正文字体是“宋体”，GB/T 9704 5.2.2 一般用仿宋体。',
    ],
    [{ sizes: { body: 15 } }, 'sizes.body', 16, 'usual', 'GB/T 9704 5.2.2', '正文字号是 15 磅'],
    [{ grid: { lines: 20 } }, 'grid.lines', 22, 'usual', 'GB/T 9704 5.2.3', '每面行数是 20 行'],
    [{ grid: { characters: 27 } }, 'grid.characters', 28, 'usual', 'GB/T 9704 5.2.3', '每行字数是 27 字'],
    [{ grid: { pitch: 28 } }, 'grid.pitch', 28.95, 'usual', 'GB/T 9704 5.2.3', '版心还空 7.69 毫米'],
    [
      { letterhead: { mark: 25 } },
      'letterhead.mark',
      35,
      'required',
      'GB/T 9704 7.2.4',
      '发文机关标志上边缘到版心上边缘是 25 毫米',
    ],
    [
      { letterhead: { colour: '000000' } },
      'letterhead.colour',
      '红色',
      'required',
      'GB/T 9704 7.2.4',
      '版头颜色是“000000”',
    ],
    [{ letterhead: { gap: 6 } }, 'letterhead.gap', 4, 'required', 'GB/T 9704 7.2.7', '发文字号到分隔线是 6 毫米'],
    [{ fonts: { title: '黑体' } }, 'fonts.title', '小标宋体', 'usual', 'GB/T 9704 7.3.1', '标题字体是“黑体”'],
    [{ sizes: { title: 18 } }, 'sizes.title', 22, 'usual', 'GB/T 9704 7.3.1', '标题字号是 18 磅'],
    [{ fonts: { black: '宋体' } }, 'fonts.black', '黑体', 'usual', 'GB/T 9704 7.3.3', '第一层字体是“宋体”'],
    [{ fonts: { script: '仿宋' } }, 'fonts.script', '楷体', 'usual', 'GB/T 9704 7.3.3', '第二层字体是“仿宋”'],
    [{ bold: [1, 3] }, 'bold', '', 'practice', 'GB/T 9704 7.3.3', '第 1、3 层加粗'],
    [{ imprint: { outer: 0.6 } }, 'imprint.outer', 0.35, 'usual', 'GB/T 9704 7.4.1', '版记粗线是 0.6 毫米'],
    [{ imprint: { inner: 0.35 } }, 'imprint.inner', 0.25, 'usual', 'GB/T 9704 7.4.1', '版记细线是 0.35 毫米'],
    [{ sizes: { imprint: 12 } }, 'sizes.imprint', 14, 'usual', 'GB/T 9704 7.4.2', '版记字号是 12 磅'],
    [{ fonts: { pageNumber: '仿宋' } }, 'fonts.pageNumber', '宋体', 'usual', 'GB/T 9704 7.5', '页码字体是“仿宋”'],
    [{ sizes: { pageNumber: 12 } }, 'sizes.pageNumber', 14, 'usual', 'GB/T 9704 7.5', '页码字号是 12 磅'],
    [{ pageNumber: { before: '- ' } }, 'pageNumber.before', '一字线（—）', 'usual', 'GB/T 9704 7.5', '页码左边是“- ”'],
    [{ pageNumber: { after: '' } }, 'pageNumber.after', '一字线（—）', 'usual', 'GB/T 9704 7.5', '页码右边是“”'],
    [
      { page: { footer: 15 } },
      'page.footer',
      25.53,
      'required',
      'GB/T 9704 7.5',
      '页码下端到纸边（一字线在版心下 7 毫米）是 15 毫米',
    ],
    [{ pageNumber: { position: 'center' } }, 'pageNumber.position', 'outside', 'required', 'GB/T 9704 7.5', '页码居中'],
    [{ letter: { mark: 37 } }, 'letter.mark', 30, 'required', 'GB/T 9704 10.1', '信函标志到纸的上边是 37 毫米'],
    [{ letter: { gap: 2 } }, 'letter.gap', 4, 'required', 'GB/T 9704 10.1', '信函标志到第一条双线是 2 毫米'],
    [
      { letter: { bottom: 25 } },
      'letter.bottom',
      20,
      'required',
      'GB/T 9704 10.1',
      '信函第二条双线到纸的下边是 25 毫米',
    ],
    [{ letter: { length: 156 } }, 'letter.length', 170, 'required', 'GB/T 9704 10.1', '信函双线长度是 156 毫米'],
  ] as const)('finds %j', (changes, path, expected, strength, clause, words) => {
    const [departure, ...more] = departuresIn(changes);
    expect(more).toEqual([]);
    expect(departure).toMatchObject({ path, expected, strength, clause });
    expect(departure?.message.zh).toContain(words);
  });

  it('tells one margin that is wrong once, and the other by where it should stand', () => {
    expect(departuresIn({ page: { margins: { top: 30 } } }).map(({ path }) => path)).toEqual(['page.margins.top']);
    expect(
      departuresIn({ page: { margins: { left: 26, right: 28 } } }).map(({ path, expected }) => [path, expected]),
    ).toEqual([
      ['page.margins.left', 28],
      ['page.margins.right', 26],
    ]);
  });

  it('holds the mark of compensated margins against GB/T 33476.2', () => {
    expect(departuresIn({ letterhead: { mark: 35 } }, gb33476)).toMatchObject([
      { path: 'letterhead.mark', expected: 37.42, clause: 'GB/T 33476.2 7.1.1' },
    ]);
    expect(departuresIn({ letterhead: { mark: 37.42 } })).toMatchObject([{ path: 'letterhead.mark', expected: 35 }]);
  });

  it('names a pitch that can be printed', () => {
    const [{ expected } = { expected: 0 }] = departuresIn({ grid: { pitch: 28 } });
    const better = changeProfile(gb9704, { grid: { pitch: Number(expected) } }, '本单位');
    expect(departuresOf(better)).toEqual([]);
    expect(findConflicts(better)).toEqual([]);
  });

  it('speaks of names of any length and kind', () => {
    const [departure] = departuresIn({ fonts: { title: '体'.repeat(500) } });
    expect(departure?.message.zh.length).toBeLessThan(200);
  });
});
