import type { Block, Document, Imprint, Letterhead, Signature } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import { printElement } from '../document/official.ts';
import { parseProse } from '../document/prose.ts';
import type { Plan, Publication } from '../plan/plan.ts';
import { printDate } from '../text/print-date.ts';
import { attachmentList, attachmentPages, ownLabel } from './attachments.ts';
import { planBlocks, planProperties } from './plan.ts';
import { composeTitle } from './title.ts';

/** How a plan is to be printed; what its pages hold decides the last three. */
export interface PublicationOptions {
  readonly draft: boolean;
  /** The form that the plan asks for, where nobody chooses another. */
  readonly form?: Publication['form'];
  /** 主送机关 among 版记, because it would leave no room for the text on the first page (GB/T 9704-2012 §7.3.2). */
  readonly recipientsInImprint?: boolean;
  /** What of the text goes to the page of the signature, in characters. */
  readonly carried?: number;
  /** Where 版记 stands, so that its page is an even one. */
  readonly imprint?: Imprint['place'];
}

/**
 * The document that a plan makes: bare, or behind a notice that issues it, or in the letter form (信函格式, §10.1), with its
 * attachments. Notice, 附件说明 and attachments take the titles of the same plan, so they cannot disagree.
 */
export const composePublication = async (plan: Plan, options: PublicationOptions): Promise<Document> => {
  const form = options.form ?? plan.publication?.form ?? 'plan';
  const publication = plan.publication ?? nothing;
  const isAttached = form !== 'plan' && publication.attached;
  const bare = await planBlocks(plan);
  const attachments = await attachmentPages(plan, isAttached);
  return {
    title: form === 'plan' ? onOneLine(plan.title) : noticeTitle(plan),
    properties: planProperties(plan),
    orientation: 'portrait',
    draft: options.draft,
    blocks:
      form === 'plan'
        ? [...bare, ...attachmentList(plan, false), ...attachments]
        : [
            ...(await noticeBlocks(plan, publication, form, options)),
            { type: 'page', orientation: 'portrait' },
            ...(isAttached ? [ownLabel(plan)] : []),
            ...bare,
            ...attachments,
            ...composeImprint(publication, form, options),
          ],
  };
};

/** What a plan that is published without further words says of its publication. */
const nothing: Publication = {
  form: 'plan',
  mark: null,
  number: null,
  urgency: null,
  signers: [],
  recipients: [],
  noticeTitle: null,
  attached: false,
  noticeText: null,
  copyNumber: null,
  signed: null,
  contact: null,
  cc: [],
  printing: null,
};

type OfficialForm = 'notice' | 'letter';

const noticeBlocks = async (
  plan: Plan,
  publication: Publication,
  form: OfficialForm,
  { recipientsInImprint, carried = 0 }: PublicationOptions,
): Promise<readonly Block[]> => {
  const { recipients, noticeText, contact } = publication;
  return [
    ...letterheadOf(publication, form),
    composeTitle(plan.publication?.noticeTitle ?? noticeTitle(plan), [plan]),
    ...(recipients.length === 0 || recipientsInImprint
      ? []
      : [{ type: 'recipients' as const, text: `${joinNames(recipients)}：` }]),
    ...(noticeText === null ? [] : await parseProse(noticeText)),
    ...attachmentList(plan, publication.attached),
    signatureOf(plan, publication, carried),
    ...(contact === null ? [] : [{ type: 'remark' as const, text: `（${contact}）` }]),
  ];
};

/** 关于印发《…》的通知 behind the names of those that sign it; a title mark inside one is a single one (GB/T 15834 §4.15.3.5). */
const noticeTitle = (plan: Plan): string => {
  const own = plan.publication?.noticeTitle ?? null;
  if (own !== null) return onOneLine(own);
  const cited = onOneLine(plan.title).replaceAll('《', '〈').replaceAll('》', '〉');
  return `${signatories(plan).join('\u3000')}关于印发《${cited}》的通知`;
};

const signatories = ({ issuer, publication }: Plan): readonly string[] =>
  (publication?.signed?.by ?? [issuer]).map(({ name }) => name);

/** 版头; without a word there is none. */
const letterheadOf = (publication: Publication, form: OfficialForm): readonly Letterhead[] => {
  const { copyNumber, urgency, number, signers, mark } = publication;
  const letterhead: Letterhead = {
    type: 'letterhead',
    form: form === 'letter' ? 'letter' : 'general',
    copyNumber: copyNumber?.padStart(6, '0') ?? null,
    urgency,
    mark: mark && form === 'letter' ? withoutSuffix(mark) : mark,
    number,
    // Letters have no place for them (§10.1).
    signers: form === 'letter' ? [] : signers,
  };
  return printElement(letterhead).length > 0 ? [letterhead] : [];
};

/** The mark of a letter is the agency's name alone (§10.1). */
const withoutSuffix = ({ hosts }: NonNullable<Publication['mark']>): Publication['mark'] => ({
  hosts: hosts.map((host) => host.replace(/(?<=.)文件$/u, '')),
  suffix: '',
});

const signatureOf = (plan: Plan, { signed }: Publication, carried: number): Signature => ({
  type: 'signature',
  manner: signed?.stamp ? 'stamped' : (signed?.seal ?? true) ? 'sealed' : 'unsealed',
  by: signed?.stamp ? [] : signatories(plan),
  stamp: signed?.stamp ?? null,
  date: signed?.date ? printDate(signed.date) : null,
  carried,
});

/** 抄送 and 印发 (§7.4); letters have neither rules nor 印发 (§10.1). Without a word there is no 版记. */
const composeImprint = (
  { recipients, cc, printing }: Publication,
  form: OfficialForm,
  { recipientsInImprint, imprint = 'below-text' }: PublicationOptions,
): readonly Imprint[] => {
  const isGeneral = form === 'notice';
  const block: Imprint = {
    type: 'imprint',
    form: isGeneral ? 'general' : 'letter',
    place: imprint,
    recipients: recipientsInImprint && recipients.length > 0 ? `主送：${joinNames(recipients)}。` : null,
    copies: cc.length === 0 ? null : `抄送：${joinNames(cc)}。`,
    office: (isGeneral && printing?.office) || null,
    date: isGeneral && printing?.date ? `${printDate(printing.date)}印发` : null,
  };
  return printElement(block).length > 0 ? [block] : [];
};

/** Names that hold 、 themselves stand between commas. */
const joinNames = (names: readonly string[]): string =>
  names.join(names.some((name) => name.includes('、')) ? '，' : '、');
