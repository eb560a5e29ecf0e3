import type { Comparison } from '../compare/comparison.ts';
import { describeCounts } from '../compare/count-changes.ts';
import type { Block, Document, Paragraph } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import { changesTable } from './changes-table.ts';
import { indicatorsTable } from './indicators-table.ts';
import { composeTitle } from './title.ts';

/**
 * What changed between two plans as a landscape page: 修改对照表, a row for each change; between plans of two years with a
 * table of all indicators before it.
 */
export const composeComparison = (comparison: Comparison): Document => {
  const { old, new: now, changes } = comparison;
  const title = titleOf(comparison);
  return {
    title,
    properties: {
      creator: now.issuer.name,
      subject: '修改对照表',
      keywords: [...new Set([`${old.year}年`, `${now.year}年`]), now.id],
      date: `${String(now.year).padStart(4, '0')}-01-01`,
    },
    orientation: 'landscape',
    draft: false,
    blocks: [
      composeTitle(title, [old, now]),
      ...(old.year === now.year ? [] : indicatorBlocks(comparison)),
      ...(old.year === now.year ? [] : [heading('二、', '修改对照')]),
      changes.length === 0 ? paragraph(describeCounts(changes).zh) : changesTable(changes),
    ],
  };
};

const titleOf = ({ old, new: now }: Comparison): string => {
  const title = onOneLine(now.title);
  if (old.year === now.year) return `${title}修改对照表`;
  return `${title}与${now.year - old.year === 1 ? '上' : old.year}年对照表`;
};

const indicatorBlocks = (comparison: Comparison): readonly Block[] => [
  heading('一、', '指标增减'),
  comparison.indicators.length === 0 ? paragraph('两份计划都没有列出指标。') : indicatorsTable(comparison),
];

const heading = (numeral: string, text: string): Block => ({ type: 'heading', level: 1, face: 'black', numeral, text });

const paragraph = (text: string): Paragraph => ({ type: 'paragraph', lead: null, inlines: [{ type: 'text', text }] });
