import { expect, it } from 'vitest';
import { isFailure } from '../../src/read/reader.ts';
import {
  pageNumberForm,
  pageNumberMissing,
  pageNumberPlace,
  pageNumberSides,
  pageNumberType,
} from '../../src/verify/checks/page-number.ts';
import { readWordFile } from '../../src/verify/read-word-file.ts';
import { verifyFile } from '../../src/verify/verify-file.ts';
import { gb9704 } from '../render/tables.ts';
import { field, footer, handMadeFile, paragraph, run, text } from './hand-made-file.ts';

type Footers = Partial<Record<'odd' | 'even', string>>;

/** What is found of the page numbers of a file with these footers. */
const findingsIn = (footers: Footers): readonly string[] => {
  const file = readWordFile(handMadeFile(text('甲'), footers));
  if (isFailure(file)) throw new Error(file.failure.en);
  const checks = [pageNumberMissing, pageNumberSides, pageNumberForm, pageNumberType, pageNumberPlace];
  return verifyFile(file, gb9704, { checks, settings: new Map() }).map(({ message }) => message.zh);
};

const [odd, even] = [footer('right'), footer('left')];
const withIndent = (made: string, indent: string): string => made.replace(/<w:ind [^>]*>/, indent);
const withLine = (made: string, spacing: string): string =>
  made.replace(/<w:spacing [^>]*>/, `<w:spacing ${spacing}/>`);

it.each<readonly [name: string, Footers]>([
  [
    'with indents counted in characters',
    { odd: withIndent(odd, '<w:ind w:rightChars="100"/>'), even: withIndent(even, '<w:ind w:leftChars="100"/>') },
  ],
  [
    'with a first line counted in characters',
    { even: withIndent(even, '<w:ind w:firstLineChars="100" w:firstLine="280"/>') },
  ],
  [
    'with typed blanks',
    { odd: withIndent(odd, '').replace(' —', ' —　'), even: withIndent(even, '').replace('— ', '　— ') },
  ],
  ['on the left of justified lines', { even: even.replace('<w:jc w:val="left"/>', '<w:jc w:val="both"/>') }],
  ['in lines as high as their characters', { odd: withLine(odd, 'w:line="240" w:lineRule="auto"') }],
  ['in front of another line, whose place is its own', { odd: odd + paragraph(run('示例省科协', '宋体', 28)) }],
  ['in no Latin face of their own', { odd: odd.replaceAll(/w:ascii="[^"]*"/g, 'w:ascii=""') }],
])('nothing is found in page numbers %s', (_, footers) => {
  expect(findingsIn(footers)).toEqual([]);
});

it.each<readonly [name: string, Footers, told: readonly string[]]>([
  ['on no page', { odd: '', even: '' }, ['没有页码。请在页脚插入页码。']],
  ['on even pages only', { odd: '' }, ['单页没有页码。请在单页的页脚插入页码。']],
  ['on odd pages only', { even: '' }, ['双页没有页码。请在双页的页脚插入页码。']],
  ['at the right edge', { odd: withIndent(odd, '') }, ['单页码没有空一字。请把页脚右缩进设为一字。']],
  ['at the left edge', { even: withIndent(even, '') }, ['双页码没有空一字。请把页脚左缩进设为一字。']],
  [
    'on the inner sides',
    { odd: even, even: odd },
    ['单页码应居右空一字。请改页脚的对齐方式。', '双页码应居左空一字。请改页脚的对齐方式。'],
  ],
  [
    'in black face',
    { odd: footer('right', field('PAGE', '黑体')) },
    ['页码的字体是“黑体”，应为“宋体”。请改页脚的字体。'],
  ],
  [
    'in very high lines',
    { odd: withLine(odd, 'w:line="1000" w:lineRule="exact"') },
    ['页码的一字线离纸的下边约 33.9 毫米，应为 27.5 毫米（版心下 7 毫米）。请把页脚距离改为 25.05 毫米左右。'],
  ],
])('it is told of page numbers %s', (_, footers, told) => {
  expect(findingsIn(footers)).toEqual(told);
});
