import { isFace } from '../../read/word/face-family.ts';
import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { faceWords, inMillimetres, inPoints, ofFile, toTwips } from '../deviate.ts';
import type { WordFile, WordParagraph, WordSection } from '../word-file.ts';

const holdsNumber = ({ runs }: WordParagraph): boolean => runs.some(({ field }) => field === 'PAGE');

/** The paragraph with the number in one of a section's footers (or headers); null where it has none. */
const numberOf = (section: WordSection, kind: 'default' | 'even'): WordParagraph | null =>
  [...(section.footers[kind] ?? []), ...(section.headers[kind] ?? [])].find(holdsNumber) ?? null;

const isFree = ({ place, frame }: WordParagraph): boolean => place === 'text box' || frame !== null;

/** Sections that number their pages, upright ones first: turned ones place their number otherwise. */
const numbered = ({ sections }: WordFile): readonly WordSection[] =>
  sections.filter((section) => section.page.width < section.page.height && numberOf(section, 'default') !== null);

/** §7.5 */
export const pageNumberMissing: Check = {
  id: 'page-number-missing',
  strength: 'usual',
  clause: 'GB/T 9704 7.5',
  summary: message('页脚有页码', 'Pages are numbered'),
  *check(file) {
    const hasNumber = file.sections.some((section) => numberOf(section, 'default') ?? numberOf(section, 'even'));
    if (!hasNumber) yield ofFile('没有页码。请在页脚插入页码。', 'the pages have no number. Insert one in the footer.');
    if (!file.settings.evenAndOddHeaders) return;
    const half = file.sections.find((section) => !numberOf(section, 'default') !== !numberOf(section, 'even'));
    if (!half) return;
    const [zh, en] = numberOf(half, 'default') ? ['双', 'even'] : ['单', 'odd'];
    yield ofFile(
      `${zh}页没有页码。请在${zh}页的页脚插入页码。`,
      `${en} pages have no number. Insert one in their footer.`,
    );
  },
};

/** §7.5: odd pages right, even pages left, one character in. */
export const pageNumberSides: Check = {
  id: 'page-number-sides',
  strength: 'required',
  clause: 'GB/T 9704 7.5',
  summary: message('单页码居右空一字，双页码居左空一字', 'Odd page numbers stand right, even ones left'),
  *check(file, profile) {
    const [section] = numbered(file);
    const odd = section && numberOf(section, 'default');
    if (!odd || profile.pageNumber.position === 'center') return;
    const even = numberOf(section, 'even');
    // Where a box or a frame has the number, its own place decides, and not the format of the paragraph.
    if (isFree(odd) || (even && isFree(even))) return;
    if (file.settings.evenAndOddHeaders && !even) return;
    if (!even || !file.settings.evenAndOddHeaders) {
      yield ofFile(
        '单双页的页码没有分设。请勾选“奇偶页不同”，单页码居右、双页码居左。',
        'odd and even pages have the same footer. Give them different ones: numbers right on odd pages, left on even ones.',
      );
      return;
    }
    for (const [paragraph, side] of [
      [odd, 'right'],
      [even, 'left'],
    ] as const) {
      const [page, place] = side === 'right' ? (['单', '居右'] as const) : (['双', '居左'] as const);
      const isPlaced = paragraph.alignment === side || (side === 'left' && paragraph.alignment === 'both');
      const indent = side === 'right' ? paragraph.indent.right : paragraph.indent.left + paragraph.indent.firstLine;
      const chars =
        side === 'right'
          ? paragraph.indent.rightChars
          : (paragraph.indent.leftChars ?? paragraph.indent.firstLineChars);
      const isIndented = chars === 100 || Math.abs(indent - 300) <= 60 || /^[\s　]|[\s　]$/.test(paragraph.text);
      if (isPlaced && isIndented) continue;
      yield ofFile(
        isPlaced
          ? `${page}页码没有空一字。请把页脚${side === 'right' ? '右' : '左'}缩进设为一字。`
          : `${page}页码应${place}空一字。请改页脚的对齐方式。`,
        isPlaced
          ? `numbers of ${side === 'right' ? 'odd' : 'even'} pages stand at the edge; indent them by one character.`
          : `numbers of ${side === 'right' ? 'odd' : 'even'} pages should stand ${side}.`,
      );
    }
  },
};

/** §7.5: Arabic digits between two 一字线. */
export const pageNumberForm: Check = {
  id: 'page-number-form',
  strength: 'usual',
  clause: 'GB/T 9704 7.5',
  summary: message('页码写作“— 1 —”', 'Page numbers are written — 1 —'),
  *check(file, { pageNumber }) {
    const due = `${pageNumber.before}1${pageNumber.after}`;
    const seen = new Set<string>();
    for (const section of file.sections) {
      for (const kind of ['default', 'even'] as const) {
        const paragraph = numberOf(section, kind);
        if (!paragraph) continue;
        const written = formOf(paragraph);
        if (squeeze(written) === squeeze(due) || seen.has(written)) continue;
        seen.add(written);
        yield ofFile(
          `页码写作“${written}”，应为“${due}”，横线是一字线“—”。请改页脚。`,
          `page numbers are written “${written}”, they should be “${due}” with the dash —. Correct the footer.`,
        );
      }
    }
  },
};

/** The words of the paragraph with its field as 1; a field without a result stands for its number, too. */
const formOf = ({ runs }: WordParagraph): string => {
  let form = '';
  let isInField = false;
  for (const { field, text } of runs) {
    if (field !== 'PAGE') form += text;
    else if (!isInField) form += '1';
    isInField = field === 'PAGE';
  }
  return form.trim();
};

const squeeze = (text: string): string => text.replace(/[\s　]/g, '');

/** §7.5: 4号 half-width digits of 宋体. */
export const pageNumberType: Check = {
  id: 'page-number-type',
  strength: 'usual',
  clause: 'GB/T 9704 7.5',
  summary: message('页码用4号宋体', 'Page numbers are set in 14 pt Song'),
  *check(file, { fonts, sizes }) {
    const [section] = numbered(file);
    if (!section) return;
    const runs = (['default', 'even'] as const).flatMap(
      (kind) => numberOf(section, kind)?.runs.find(({ field }) => field === 'PAGE') ?? [],
    );
    const sized = runs.find(({ size }) => size !== sizes.pageNumber * 2);
    if (sized) {
      yield ofFile(
        `页码是 ${inPoints(sized.size)} 磅，应为 ${sizes.pageNumber} 磅（4号）。请改页脚的字号。`,
        `page numbers are ${inPoints(sized.size)} pt, they should be ${sizes.pageNumber} pt. Change the size in the footer.`,
      );
    }
    const faces = runs.map(({ fonts: own }) => (own.ascii === '' ? own.eastAsia : own.ascii));
    const face = faces.find((own) => !isFace(own, fonts.pageNumber, fonts.substitutes) && own !== fonts.latin);
    if (face === undefined) return;
    const is = faceWords(face);
    yield ofFile(
      `页码的字体是${is.zh}，应为“${fonts.pageNumber}”。请改页脚的字体。`,
      `page numbers are set in ${is.en}, they should be in “${fonts.pageNumber}”. Change the face in the footer.`,
    );
  },
};

/** §7.5: the dash 7 mm below the type area; GB/T 33476.2 §8 has the same place. */
export const pageNumberPlace: Check = {
  id: 'page-number-place',
  strength: 'required',
  clause: 'GB/T 9704 7.5',
  summary: message('页码的一字线上距版心下边缘7毫米', 'The dash beside the number stands 7 mm below the type area'),
  *check(file, { page, sizes }) {
    const [section] = numbered(file);
    const paragraph = section?.footers.default?.find(holdsNumber);
    if (!section || !paragraph || paragraph !== section.footers.default?.at(-1)) return;
    const { line, lineRule } = paragraph.spacing;
    // A line of automatic height is a third higher than its characters.
    const height = lineRule === 'exact' ? line : 1.3 * Math.max(...paragraph.runs.map(({ size }) => size)) * 10;
    const middle = section.margins.footer + paragraph.spacing.after + height / 2;
    const due = toTwips(page.footer) + sizes.pageNumber * 10;
    if (Math.abs(middle - due) <= toTwips(2)) return;
    const [is, wanted] = [inMillimetres(middle), inMillimetres(due)];
    yield ofFile(
      `页码的一字线离纸的下边约 ${is} 毫米，应为 ${wanted} 毫米（版心下 7 毫米）。请把页脚距离改为 ${page.footer} 毫米左右。`,
      `the dash beside the page number stands about ${is} mm above the lower edge, it should be ${wanted} mm. Set the footer to about ${page.footer} mm.`,
    );
  },
};
