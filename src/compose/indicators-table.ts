import type { Comparison, IndicatorPair } from '../compare/comparison.ts';
import { describeDifference } from '../compare/describe-difference.ts';
import type { Table } from '../document/document.ts';
import { cellOf } from './cell.ts';

/** Every indicator of both plans: 指标 ｜ 上年 ｜ 今年 ｜ 增减, in the order of the new plan. */
export const indicatorsTable = ({ old, new: now, indicators }: Comparison): Table => {
  const isNext = now.year - old.year === 1;
  const heads = [
    '序号',
    '位置',
    '指标',
    isNext ? `上年（${old.year}年）` : `${old.year}年`,
    isNext ? `今年（${now.year}年）` : `${now.year}年`,
    '增减',
  ];
  return {
    type: 'table',
    // Widths are half-width characters of a landscape page.
    columns: [
      { width: 8, align: 'center' },
      { width: 18, align: 'center' },
      { width: 44, align: 'left' },
      { width: 26, align: 'center' },
      { width: 26, align: 'center' },
      { width: 30, align: 'center' },
    ],
    head: [heads.map(cellOf)],
    rows: indicators.map((pair, index) =>
      [
        String(index + 1),
        placeOf(pair),
        nameOf(pair),
        wordsOf(pair.old),
        wordsOf(pair.new),
        describeDifference(pair).zh,
      ].map(cellOf),
    ),
  };
};

const placeOf = ({ old, new: now }: IndicatorPair): string => {
  if (now === null) return old === null || old.home.number === '' ? '前言' : `原${old.home.number}`;
  return now.home.number === '' ? '前言' : now.home.number;
};

const nameOf = ({ kind, old, new: now }: IndicatorPair): string => {
  const [from, to] = [old?.name ?? null, now?.name ?? null];
  const name = to ?? from ?? '';
  const renamed = from !== null && to !== null && from !== to ? `（原${from}）` : '';
  return `${name}${kind === 'column' ? '专栏' : ''}${renamed}`;
};

const wordsOf = (side: IndicatorPair['old']): string => (side === null || side.words === '' ? '——' : side.words);
