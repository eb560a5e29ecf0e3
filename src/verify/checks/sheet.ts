import type { Profile } from '../../document/profile.ts';
import { message } from '../../text/message.ts';
import type { Check, Deviation } from '../check.ts';
import { inMillimetres, ofFile, toTwips } from '../deviate.ts';
import type { WordFile, WordSection } from '../word-file.ts';

/** The standard allows 1 mm; a tenth more is rounding. */
const tolerance = toTwips(1.1);

/** §5.1: A4, upright or turned. */
export const pageSize: Check = {
  id: 'page-size',
  strength: 'required',
  clause: 'GB/T 9704 5.1',
  summary: message('公文用纸为 A4 型纸', 'The sheet is A4'),
  *check(file, { page }) {
    const [short, long] = [toTwips(page.width), toTwips(page.height)];
    for (const section of distinct(file, ({ page: sheet }) => `${sheet.width} ${sheet.height}`)) {
      const { width, height } = section.page;
      const [narrow, wide] = width < height ? [width, height] : [height, width];
      if (Math.abs(narrow - short) <= tolerance && Math.abs(wide - long) <= tolerance) continue;
      const [is, due] = [`${inMillimetres(width)}×${inMillimetres(height)}`, `${page.width}×${page.height}`];
      yield ofFile(
        `纸张是 ${is} 毫米，应为 ${due} 毫米（A4）。请在页面设置里改正。`,
        `the sheet is ${is} mm, it should be ${due} mm (A4). Correct it in the page setup.`,
      );
    }
  },
};

/** §5.2.1: 天头, 订口 and the type area that they leave. */
export const pageMargins: Check = {
  id: 'page-margins',
  strength: 'required',
  clause: 'GB/T 9704 5.2.1',
  summary: message('天头、订口和版心的尺寸合乎规定', 'The margins and the type area are those of the profile'),
  *check(file, profile) {
    for (const section of distinct(file, marginsKey)) yield* marginsOf(section, profile);
  },
};

function* marginsOf({ page, margins }: WordSection, profile: Profile): Generator<Deviation> {
  const isTurned = page.width > page.height;
  const { top, bottom, left, right } = profile.page.margins;
  // A turned sheet has above what an upright one has at the binding edge.
  const due = isTurned ? { top: left, right: top, bottom: right, left: bottom } : { top, right, bottom, left };
  const is = { ...margins, left: margins.left + margins.gutter };
  const names = { top: ['上', 'top'], bottom: ['下', 'bottom'], left: ['左', 'left'], right: ['右', 'right'] } as const;
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const [zh, en] = names[side];
    if (Math.abs(is[side] - toTwips(due[side])) <= tolerance) continue;
    const found = inMillimetres(is[side]);
    yield ofFile(
      `${isTurned ? '横页的' : ''}${zh}边距是 ${found} 毫米，应为 ${due[side]} 毫米。请在页面设置里改正。`,
      `the ${en} margin${isTurned ? ' of landscape pages' : ''} is ${found} mm, it should be ${due[side]} mm. Correct it in the page setup.`,
    );
  }
}

const marginsKey = ({ page, margins }: WordSection): string =>
  `${page.width > page.height} ${margins.top} ${margins.bottom} ${margins.left} ${margins.right} ${margins.gutter}`;

/** Sections that differ in what is looked at: five that are alike have one fault. */
const distinct = ({ sections }: WordFile, key: (section: WordSection) => string): readonly WordSection[] => [
  ...new Map(sections.map((section) => [key(section), section])).values(),
];

/** A typed grid may set lines otherwise than their exact pitch says. */
export const pageGrid: Check = {
  id: 'page-grid',
  strength: 'practice',
  clause: 'GB/T 9704 5.2.3',
  summary: message('文档网格与固定行距不冲突', 'The document grid agrees with the line pitch'),
  *check(file, { grid }) {
    const pitch = grid.pitch * 20;
    for (const section of distinct(file, ({ grid: own }) => `${own.type} ${own.linePitch}`)) {
      const { type, linePitch } = section.grid;
      const isTyped = type === 'lines' || type === 'linesAndChars' || type === 'snapToChars';
      if (!isTyped || Math.abs(linePitch - pitch) <= 12) continue;
      const found = Math.round(linePitch / 2) / 10;
      yield ofFile(
        `文档网格每行 ${found} 磅，与行距 ${grid.pitch} 磅不同，有的软件会按网格排。请把网格设为“无网格”。`,
        `the document grid has lines of ${found} pt, the text ${grid.pitch} pt; some programs follow the grid. Set it to no grid.`,
      );
    }
  },
};
