import { message } from '../../text/message.ts';
import { bare, findSignature, isBodyText, isNumberLine } from '../elements/tell-paragraphs.ts';
import type { WordFile } from '../word-file.ts';
import { isText } from './is-text.ts';
import { about, type PageCheck } from './page-check.ts';

/** §7.3.3 says of the first page that it must show text. */
export const firstPageWithoutText: PageCheck = {
  id: 'first-page-without-text',
  strength: 'required',
  clause: 'GB/T 9704 7.3.3',
  summary: message('公文首页显示正文', 'The first page shows text'),
  *check(file, _profile, { pages, begins }) {
    const head = file.paragraphs.filter(({ number }) => begins.get(number) === 1);
    // Without 发文字号 it may be a cover, or no official document.
    const isOfficial = head.some((paragraph) => /〔\d{4}〕\d+号/.test(bare(paragraph)));
    const body = file.paragraphs.find((paragraph) => isBodyText(paragraph) && !isNumberLine(paragraph));
    const page = body && begins.get(body.number);
    if (!isOfficial || !page || page === 1 || pages[0]?.parts.some((part) => isCell(file, part.paragraph))) return;
    yield about(
      body,
      message(
        `首页没有正文，正文从第 ${page} 页开始。请缩短主送机关，或把它移到版记。`,
        `the first page has no text, which begins on page ${page}. Shorten the recipients, or move them to the imprint.`,
      ),
    );
  },
};

const isCell = ({ paragraphs }: WordFile, number: number): boolean => paragraphs[number - 1]?.place === 'table';

/** §7.3.5.5 has lines and characters moved until the signature stands below text. */
export const signatureAlone: PageCheck = {
  id: 'signature-alone-on-page',
  strength: 'required',
  clause: 'GB/T 9704 7.3.5.5',
  summary: message('署名、成文日期与正文同页', 'The signature shares its page with text'),
  *check(file, _profile, { pages, begins }) {
    const excuse = file.paragraphs.find((paragraph) => bare(paragraph).includes('此页无正文'));
    if (excuse) {
      yield about(
        excuse,
        message(
          '写有“此页无正文”，标准不这样处理。请调整行距、字距，使署名与正文同页。',
          'says 此页无正文, which the standard does not allow. Change line or character spacing until the signature stands below text.',
        ),
      );
      return;
    }
    const signature = findSignature(file);
    const [first] = signature;
    const page = begins.get(signature.at(-1)?.number ?? 0) ?? 0;
    if (!first || page < 2 || begins.get(first.number) !== page) return;
    const own = new Set(signature.map(({ number }) => number));
    if (pages[page - 1]?.parts.some((part) => !own.has(part.paragraph) && isText(file, part))) return;
    yield about(
      first,
      message(
        `第 ${page} 页只有署名和成文日期，没有正文。请调整行距、字距，使署名与正文同页。`,
        `page ${page} has the signature and no text. Change line or character spacing until the signature stands below text.`,
      ),
    );
  },
};
