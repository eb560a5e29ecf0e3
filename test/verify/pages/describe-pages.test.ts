import { expect, it } from 'vitest';
import { describePages, findLandmarks } from '../../../src/verify/pages/describe-pages.ts';
import { layOutPages } from '../../../src/verify/pages/lay-out-pages.ts';
import { fileOf, han, paragraphOf } from './word-file-of.ts';

it('says how many pages there are, and where headings and attachments stand', () => {
  const file = fileOf([
    paragraphOf('一、总体要求', { outlineLevel: 0 }),
    paragraphOf(han(28 * 22)),
    paragraphOf('（一）不在其列', { outlineLevel: 1 }),
    paragraphOf('二、重点任务', { outlineLevel: 0 }),
    paragraphOf('附件 1', { pageBreakBefore: true }),
  ]);
  const layout = layOutPages(file);
  expect(describePages(layout, findLandmarks(file))).toEqual({
    zh: '共3页：一、总体要求（第1页）；二、重点任务（第2页）；附件1（第3页）',
    en: '3 pages: 一、总体要求 (page 1); 二、重点任务 (page 2); 附件1 (page 3)',
  });
  expect(describePages(layOutPages(fileOf([])), [])).toEqual({ zh: '共1页', en: '1 page' });
});

it('tells the first thirty of many', () => {
  const file = fileOf(Array.from({ length: 33 }, () => paragraphOf('附件1')));
  const { zh, en } = describePages(layOutPages(file), findLandmarks(file));
  expect(zh).toMatch(/（第2页）；另有3处$/);
  expect(en).toMatch(/\(page 2\); 3 more$/);
});
