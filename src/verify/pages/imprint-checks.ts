import { message } from '../../text/message.ts';
import { toTwips } from '../deviate.ts';
import { findImprint } from '../elements/tell-paragraphs.ts';
import { sectionAt } from './gather-units.ts';
import { hasPageNumber } from './has-page-number.ts';
import { isText } from './is-text.ts';
import { about, type PageCheck } from './page-check.ts';
import type { Page } from './page-layout.ts';

const imprintPage: PageCheck = {
  id: 'imprint-not-on-last-page',
  strength: 'required',
  clause: 'GB/T 9704 7.4.1',
  summary: message('版记在公文最后一面', 'The imprint is on the last page'),
  *check(file, _profile, { pages, begins }) {
    const [first] = findImprint(file);
    const page = first && begins.get(first.number);
    const last =
      pages.findLastIndex(({ parts, frames }) => frames.length > 0 || parts.some((part) => isText(file, part))) + 1;
    if (!page || page >= last) return;
    yield about(
      first,
      message(
        `版记在第 ${page} 页，公文最后一面是第 ${last} 页。请把版记移到最后一面，附件排在版记之前。`,
        `the imprint is on page ${page}, the last page is ${last}. Move it there; attachments come before it.`,
      ),
    );
  },
};

const imprintParity: PageCheck = {
  id: 'imprint-on-odd-page',
  strength: 'usual',
  clause: 'GB/T 33476.2 7.3.1',
  summary: message('版记在偶数页', 'The imprint is on an even page'),
  *check(file, _profile, { pages, begins }) {
    const [first] = findImprint(file);
    const page = first && begins.get(first.number);
    if (!page || (pages[page - 1] as Page).number % 2 === 0) return;
    yield about(
      first,
      message(
        `版记在第 ${page} 页，应在偶数页。请另起一面编排版记，两页都不编页码。`,
        `the imprint is on page ${page}, and should be on an even one. Begin a new page for it, without a page number.`,
      ),
    );
  },
};

/** How far from its place 版记 may end, in twips: two millimetres. */
const nearFoot = 113;

const imprintFoot: PageCheck = {
  id: 'imprint-not-at-foot',
  strength: 'usual',
  clause: 'GB/T 9704 7.4.1',
  summary: message('版记末条分隔线与版心下边缘重合', 'The imprint ends at the foot of the type area'),
  *check(file, profile, { pages, begins }) {
    const last = findImprint(file).at(-1);
    const page = last && pages[(begins.get(last.number) ?? 0) - 1];
    // Where text boxes and floating tables stand is not known.
    const foot = page && last ? footOf(page, last.number) : null;
    if (!page || !last || foot === null) return;
    // Margins may be set so that ink, not lines, fills the type area: its edge is where the profile has 版记 end.
    const edge = page.height + sectionAt(file, page.section).margins.bottom - toTwips(profile.imprint.bottom);
    const distance = edge - foot;
    if (Math.min(Math.abs(distance), Math.abs(page.height - foot)) <= nearFoot) return;
    const millimetres = Math.abs(Math.round((distance / 1440) * 254) / 10);
    yield about(
      last,
      message(
        `版记的末行在版心下边缘${distance > 0 ? '之上' : '之下'} ${millimetres} 毫米，末条分隔线应与下边缘重合。请把版记固定在版心底部。`,
        `the imprint ends ${millimetres} mm ${distance > 0 ? 'above' : 'below'} the foot of the type area, and should end there. Anchor it to the foot.`,
      ),
    );
  },
};

const footOf = ({ frames, parts }: Page, number: number): number | null => {
  const frame = frames.find(({ paragraph }) => paragraph === number);
  const line = parts.findLast(({ paragraph }) => paragraph === number)?.lines.at(-1);
  return frame?.bottom ?? (line ? line.top + line.height : null);
};

const numberedBlankPage: PageCheck = {
  id: 'blank-page-numbered',
  strength: 'usual',
  clause: 'GB/T 9704 7.5',
  summary: message(
    '版记页前的空白页和版记页不编页码',
    'A blank page before the imprint, and the imprint page, have no number',
  ),
  *check(file, _profile, layout) {
    const [first] = findImprint(file);
    const page = first && layout.begins.get(first.number);
    if (!page || page < 2 || !isBlank(layout.pages[page - 2])) return;
    const numbered = [page - 1, page].filter((position) => hasPageNumber(file, layout, position - 1));
    if (numbered.length === 0) return;
    yield about(
      first,
      message(
        `版记页前是空白页，第 ${numbered.join('、')} 页却编了页码。空白页和版记页都不编页码。`,
        `the page before the imprint is blank, and page ${numbered.join(' and ')} has a number. Neither should have one.`,
      ),
    );
  },
};

const isBlank = (page: Page | undefined): boolean =>
  page !== undefined &&
  page.frames.length === 0 &&
  page.parts.every(({ lines }) => lines.every(({ text }) => text.trim() === ''));

/** Where 版记 stands, and what is before it. */
export const imprintChecks: readonly PageCheck[] = [imprintPage, imprintParity, imprintFoot, numberedBlankPage];
