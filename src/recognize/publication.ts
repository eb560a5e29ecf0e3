import type { Block } from '../document/document.ts';
import { writeProse } from '../document/write-prose.ts';
import type {
  PlanFile,
  WrittenAttachment,
  WrittenPublication,
  WrittenSigned,
} from '../plan/generated/types.generated.ts';
import { readPrintedDay } from './facts.ts';
import type { AttachmentLines, Frame } from './frame.ts';
import { type Line, withoutBlanks } from './line.ts';

/** What the notice of a plan and the pages behind it say. */
export interface PublicationDraft {
  /** The name of the agency that signs or leads it; null where it names none. */
  readonly issuer: string | null;
  readonly parts: Pick<PlanFile, 'publication' | 'attachments'>;
}

/**
 * A frame without the lines that print has no such element for: a signature with its date in Han numerals stays text of
 * the notice, a 抄送 without its full stop text of the plan.
 */
export const settleFrame = (frame: Frame): Frame => {
  const { notice, plan, imprint, attachments } = frame;
  const isOdd = notice !== null && notice.list.length === 0 && readFoot(notice.foot) === null;
  const settled = isOdd ? { ...frame, notice: { ...notice, text: [...notice.text, ...notice.foot], foot: [] } } : frame;
  const isPlain = attachments.length === 0 && readImprint(imprint) === null;
  return isPlain ? { ...settled, plan: [...plan, ...imprint], imprint: [] } : settled;
};

/**
 * Publication and attachments of a frame; null where print could not give back its lines, for instance because a date is
 * written in another way than print has. `title` is the plan's, on one line.
 */
export const draftPublication = (frame: Frame, title: string, issuer: string | null): PublicationDraft | null => {
  const attachments = frame.attachments.map(draftAttachment);
  const listed = titlesOf(frame.notice?.list ?? frame.list);
  const expected = [...(frame.isAttached ? [title] : []), ...attachments.map((attachment) => attachment.title)];
  if (listed.length !== expected.length || attachments.some(({ text }) => text === '')) return null;
  if (frame.notice === null) return { issuer, parts: attachments.length === 0 ? {} : { attachments } };
  const head = readHead(frame.notice.head);
  const foot = readFoot(frame.notice.foot);
  const imprint = readImprint(frame.imprint);
  if (!head || !foot || !imprint) return null;
  const signs = issuer ?? foot.by[0] ?? null;
  const { recipients, text } = frame.notice;
  const noticeTitle = frame.notice.title.map((line) => line.text).join('\n');
  const usualTitle = `${(foot.stamp ? [signs ?? ''] : foot.by).join('')}关于印发《${cited(title)}》的通知`;
  const noticeText = writeProse(text.map(({ block }): Block => block));
  const publication: WrittenPublication = {
    form: head.isLetter && imprint.printing === undefined ? 'letter' : 'notice',
    ...head.parts,
    ...(recipients === null ? {} : { recipients: splitJoined(recipients.text.slice(0, -1)) }),
    ...(withoutBlanks(noticeTitle) === withoutBlanks(usualTitle) ? {} : { noticeTitle }),
    ...(frame.isAttached ? { attached: true } : {}),
    ...(noticeText === '' ? {} : { noticeText }),
    signed: signedOf(foot, signs),
    ...(foot.contact === null ? {} : { contact: foot.contact }),
    ...imprint,
  };
  const parts = { publication, ...(attachments.length === 0 ? {} : { attachments }) };
  return { issuer: signs, parts };
};

/** A title mark inside one is a single one (GB/T 15834, 4.15.3.5). */
const cited = (title: string): string => title.replaceAll('《', '〈').replaceAll('》', '〉');

interface Head {
  readonly isLetter: boolean;
  readonly parts: Pick<WrittenPublication, 'copyNumber' | 'urgency' | 'mark' | 'number' | 'signers'>;
}

/** 版头 in the order of print; null where it has a line that print has no place for. */
const readHead = (lines: readonly Line[]): Head | null => {
  const texts = lines.map(({ text }) => text);
  const copyNumber = /^\d{6}$/.test(texts[0] ?? '') ? texts.shift() : undefined;
  const urgency = texts[0] === '特急' || texts[0] === '加急' ? texts[0] : undefined;
  if (urgency !== undefined) texts.shift();
  const signed = /^签发人[：:]\s*(\S.*)$/.exec(texts.at(-1) ?? '')?.[1];
  if (signed !== undefined) texts.pop();
  const number = /^\S{1,40}[〔[［（(【]\d{4}[〕\]］）)】]\s?第?\d{1,5}号$/.test(texts.at(-1) ?? '')
    ? texts.pop()
    : undefined;
  if (texts.some((text) => /^(?:绝密|机密|秘密)/.test(text) || text.length > 60)) return null;
  const [lead, ...others] = texts;
  const last = texts.at(-1) ?? '';
  const suffix = last.endsWith('文件') && last.length > 2 ? '文件' : '';
  const hosts = [...texts.slice(0, -1), suffix === '' ? last : last.slice(0, -2)];
  const mark =
    lead === undefined ? undefined : others.length === 0 ? lead : { hosts, ...(suffix === '' ? {} : { suffix }) };
  return {
    isLetter: lead !== undefined && suffix === '' && signed === undefined,
    parts: {
      ...(mark === undefined ? {} : { mark }),
      ...(number === undefined ? {} : { number }),
      ...(urgency === undefined ? {} : { urgency }),
      ...(signed === undefined ? {} : { signers: signed.split('\u3000') }),
      ...(copyNumber === undefined ? {} : { copyNumber }),
    },
  };
};

interface Foot {
  readonly by: readonly string[];
  readonly stamp: WrittenSigned['stamp'] | null;
  readonly date: string | null;
  readonly contact: string | null;
}

/** 署名, 成文日期 and 附注; null where the date is written otherwise than print writes it. */
const readFoot = (lines: readonly Line[]): Foot | null => {
  const texts = lines.map(({ text }) => text);
  const contact = /^（(.+)）$/.exec(texts.at(-1) ?? '')?.[1] ?? null;
  if (contact !== null) texts.pop();
  const written = texts.pop() ?? null;
  const date = written === null ? null : readPrintedDay(withoutBlanks(written));
  if (written !== null && date === null) return null;
  const [stamp, title = '', name = ''] = /^(\S{2,8})\u3000(\S{2,5})$/.exec(texts.join('\n')) ?? [];
  if (stamp !== undefined) return { by: [], stamp: { title, name }, date, contact };
  return { by: texts, stamp: null, date, contact };
};

/** What of the signature is not the issuer's own. */
const signedOf = ({ by, stamp, date }: Foot, issuer: string | null): WrittenSigned => {
  const isIssuer = by.length === 1 && by[0] === issuer;
  return { ...(stamp ? { stamp } : isIssuer ? {} : { by }), ...(date === null ? {} : { date }) };
};

/** 抄送 and 印发; null where 版记 has a line that print has no place for. */
const readImprint = (lines: readonly Line[]): Pick<WrittenPublication, 'cc' | 'printing'> | null => {
  const texts = lines.map(({ text }) => text);
  const last = texts.at(-1) ?? '';
  const printed = /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日(?=\s?印发$)/.exec(last);
  if (printed) texts.pop();
  const copies = /^抄送[：:]\s*(\S.*)。$/.exec(texts.at(-1) ?? '')?.[1];
  if (copies !== undefined) texts.pop();
  const date = printed ? readPrintedDay(withoutBlanks(printed[0])) : null;
  if (texts.length > 0 || (printed && date === null)) return null;
  const office = printed ? last.slice(0, printed.index).trimEnd() : '';
  return {
    ...(copies === undefined ? {} : { cc: splitJoined(copies) }),
    ...(date === null ? {} : { printing: { ...(office === '' ? {} : { office }), date } }),
  };
};

/** Names as print joins them: between commas where one of them holds 、 itself, else between 、; else all as one. */
const splitJoined = (joined: string): readonly string[] => {
  const byComma = joined.split('，');
  if (byComma.length > 1) return byComma.some((name) => name.includes('、')) ? byComma : [joined];
  return joined.split('、');
};

/** The titles of 附件说明. */
const titlesOf = (lines: readonly Line[]): readonly string[] =>
  lines.map(({ text }) => text.replace(/^附件[：:]\s*/, '').replace(/^\d{1,2}[.．]\s*/, ''));

const draftAttachment = ({ title, lines }: AttachmentLines): WrittenAttachment => ({
  title: title.text,
  text: writeProse(lines.map(({ block }) => block)),
});
