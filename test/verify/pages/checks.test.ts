import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/document/profile.ts';
import { pageChecks } from '../../../src/verify/pages/checks.ts';
import { layOutPages } from '../../../src/verify/pages/lay-out-pages.ts';
import type { WordFile, WordSection, WordStories } from '../../../src/verify/word-file.ts';
import { fileOf, han, imprintOf, type ParagraphParts, paragraphOf, runOf, sectionOf } from './word-file-of.ts';

const profile = JSON.parse(
  readFileSync(new URL('../../../templates/profiles/gb9704.json', import.meta.url), 'utf8'),
) as Profile;

/** Ids of the checks that a file fails, with the words of each deviation and the Chinese message. */
const deviationsOf = (file: WordFile): readonly (readonly [string, string, string])[] => {
  const layout = layOutPages(file);
  return pageChecks.flatMap(({ id, check }) =>
    [...check(file, profile, layout)].map(({ words, message }) => [id, words, message.zh] as const),
  );
};

const failed = (file: WordFile): readonly string[] => deviationsOf(file).map(([id]) => id);

type Parts = Parameters<typeof fileOf>[0];

const filled = (lines: number, changes: ParagraphParts = {}) => paragraphOf(han(28 * lines - 2), changes);
const none = { left: 0, right: 0, firstLine: 0, leftChars: null, rightChars: null, firstLineChars: null };
const flush = (text: string) => paragraphOf(text, { indent: none });
const signature: Parts = [
  paragraphOf('启明县科学技术协会', { alignment: 'right', indent: { ...none, right: 630 } }),
  paragraphOf('2026年3月5日', { alignment: 'right', indent: { ...none, right: 1260 } }),
];
const imprint = imprintOf(['抄送：县委办公室，县政府办公室。', '启明县科学技术协会办公室　2026年3月5日印发']);
const numberLine = paragraphOf('启科协〔2026〕3号', { indent: none, alignment: 'center' });
const heads = [numberLine, flush('各乡镇科协：')];

describe('pageChecks', () => {
  it('say nothing of a document as it should be', () => {
    expect(failed(fileOf([...heads, filled(25), ...signature, ...imprint]))).toEqual([]);
    expect(failed(fileOf([filled(70)]))).toEqual([]);
    expect(failed(fileOf([]))).toEqual([]);
  });

  it('have an id and a summary of their own', () => {
    expect(new Set(pageChecks.map(({ id }) => id)).size).toBe(pageChecks.length);
    expect(new Set(pageChecks.map(({ summary }) => summary.zh)).size).toBe(pageChecks.length);
  });

  it('find a signature on a page without text', () => {
    const file = fileOf([filled(22), ...signature, paragraphOf('（联系人：李某）')]);
    expect(deviationsOf(file)).toEqual([
      ['signature-alone-on-page', '启明县科学技术协会', expect.stringContaining('第 2 页只有署名和成文日期')],
    ]);
    expect(failed(fileOf([filled(23), ...signature]))).toEqual([]);
    // Where the names still stand below text, only the date went over.
    expect(failed(fileOf([filled(21), ...signature]))).toEqual([]);
    // A day in the text is not the one of issue.
    expect(failed(fileOf([filled(22), paragraphOf('2026年3月5日')]))).toEqual([]);
    expect(failed(fileOf([filled(2), paragraphOf('（此页无正文）')]))).toEqual(['signature-alone-on-page']);
  });

  it('find a first page without text', () => {
    const recipients = flush(`${han(28 * 22)}：`);
    expect(failed(fileOf([numberLine, recipients, filled(3)]))).toContain('first-page-without-text');
    expect(failed(fileOf([numberLine, flush(`${han(28 * 19)}：`), filled(3)]))).toEqual([]);
    // A cover has no number.
    expect(failed(fileOf([recipients, filled(3)]))).toEqual([]);
  });

  it('find 版记 on an odd page', () => {
    const file = fileOf([...heads, filled(3), ...signature, ...imprint]);
    expect(deviationsOf(file)).toEqual([
      ['imprint-on-odd-page', '抄送：县委办公室，县政府办公室。', expect.stringContaining('版记在第 1 页')],
    ]);
  });

  it('find 版记 in front of the last page', () => {
    const attachment = paragraphOf('附件1', { indent: none, pageBreakBefore: true });
    expect(failed(fileOf([filled(25), ...imprint, attachment]))).toEqual(['imprint-not-on-last-page']);
    expect(failed(fileOf([filled(25), ...imprint, paragraphOf('', { pageBreakBefore: true })]))).toEqual([]);
  });

  it('find 版记 that is not at the foot', () => {
    const raised = imprint.map((paragraph) =>
      paragraph.frame ? { ...paragraph, frame: { ...paragraph.frame, y: (paragraph.frame.y ?? 0) - 567 } } : paragraph,
    );
    expect(deviationsOf(fileOf([filled(25), ...raised]))).toEqual([
      ['imprint-not-at-foot', expect.any(String), expect.stringContaining('之上 10 毫米')],
    ]);
    const lowered = imprint.map((paragraph) =>
      paragraph.frame ? { ...paragraph, frame: { ...paragraph.frame, y: (paragraph.frame.y ?? 0) + 567 } } : paragraph,
    );
    expect(deviationsOf(fileOf([filled(25), ...lowered]))).toEqual([
      ['imprint-not-at-foot', expect.any(String), expect.stringContaining('之下 10 毫米')],
    ]);
    // Of a sheet whose lower margin is 2.4 mm less, the type area ends where it does on others.
    const lower = sectionOf({ margins: { ...sectionOf().margins, top: 1961, bottom: 1847 } });
    expect(failed(fileOf([filled(25), ...imprint], { sections: [lower] }))).toEqual([]);
    const plain = imprint.map((paragraph) => ({ ...paragraph, frame: null }));
    expect(failed(fileOf([filled(25), ...plain]))).toEqual(['imprint-not-at-foot']);
    const boxed = imprint.map((paragraph) => ({ ...paragraph, frame: null, place: 'text box' as const }));
    expect(failed(fileOf([filled(25), ...boxed, flush('')]))).toEqual([]);
    expect(failed(fileOf([filled(3), ...boxed]))).toEqual(['imprint-on-odd-page']);
  });

  it('find numbers on a blank page and on the page of 版记 behind it', () => {
    const number = [{ ...paragraphOf('— 1 —', { runs: [runOf('1', { field: 'PAGE' })] }), number: 1 }];
    const numbered = { default: number, even: number, first: null };
    const bare: WordStories = { default: [], even: [], first: null };
    const withFooters = (last: WordStories, changes: Partial<WordSection> = {}) =>
      fileOf([filled(23), ...imprint.map((paragraph) => ({ ...paragraph, section: 1 }))], {
        sections: [sectionOf({ footers: numbered }), sectionOf({ start: 'evenPage', footers: last, ...changes })],
      });
    expect(layOutPages(withFooters(bare)).pages).toHaveLength(4);
    expect(failed(withFooters(bare))).toEqual([]);
    expect(failed(withFooters({ ...bare, default: number }))).toEqual([]);
    expect(failed(withFooters({ ...bare, first: number }))).toEqual([]);
    expect(failed(withFooters({ ...bare, first: number }, { titlePage: true }))).toEqual(['blank-page-numbered']);
    expect(failed(withFooters(numbered, { titlePage: true }))).toEqual([]);
    const alike = withFooters({ ...bare, default: number });
    const settings = { ...alike.settings, evenAndOddHeaders: false };
    expect(failed({ ...alike, settings })).toEqual(['blank-page-numbered']);
    expect(deviationsOf(withFooters(numbered))).toEqual([
      ['blank-page-numbered', expect.any(String), expect.stringContaining('第 4 页却编了页码')],
    ]);
  });

  it('count the lines of full pages and the characters of full lines', () => {
    const pitched = (line: number) => ({ spacing: { before: 0, after: 0, line, lineRule: 'exact' as const } });
    expect(deviationsOf(fileOf([filled(50, pitched(600))]))).toEqual([
      ['page-line-count', '', expect.stringContaining('排满正文是 21 行')],
    ]);
    // A page that gave its heading to the next is not full, and one with a higher line is no page of text alone.
    expect(failed(fileOf([filled(21), filled(1, { keepNext: true }), filled(5)]))).toEqual([]);
    expect(failed(fileOf([filled(1, pitched(700)), filled(30)]))).toEqual([]);
    const loose = paragraphOf(han(100), { runs: [runOf(han(100), { characterSpacing: 0 })] });
    expect(deviationsOf(fileOf([loose]))).toEqual([
      ['line-character-count', han(12), expect.stringContaining('一行排 27 字')],
    ]);
    // Where a grid or an indent of all its lines sets them, or nothing moves on, they are not counted.
    const gridded = sectionOf({ grid: { type: 'linesAndChars', linePitch: 579, characterSpace: 0 } });
    expect(failed(fileOf([loose], { sections: [gridded] }))).toEqual([]);
    expect(failed(fileOf([{ ...loose, indent: { ...loose.indent, left: 420 } }]))).toEqual([]);
    const standing = paragraphOf(han(100), { runs: [runOf(han(100), { characterSpacing: -320 })] });
    expect(failed(fileOf([standing]))).toEqual([]);
  });
});
