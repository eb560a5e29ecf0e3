import type { Attachment, Publication } from '../plan/plan.ts';
import { printDate } from '../text/print-date.ts';
import { compareLines } from './compare-lines.ts';
import { printParties } from './compare-responsible.ts';
import type { Aspect, Change, Side, Subject } from './comparison.ts';
import { Matching } from './matching.ts';
import type { Pairing } from './pairing.ts';
import { wordsOf } from './printed-plan.ts';
import { planSide, sideChange, wordsChange } from './sides.ts';

/** What changed of what official printing adds, in the order in which it is printed. */
export const comparePublication = ({ old, now }: Pairing): readonly Change[] => {
  const [one, other] = [old.plan.publication, now.plan.publication];
  const facts = factsOf(one);
  const newFacts = factsOf(other);
  const changes: Change[] = [];
  for (const [index, [aspect, words]] of newFacts.entries()) {
    const before = facts[index]?.[1] ?? '';
    if (aspect === 'noticeText') {
      changes.push(
        ...compareText('publication', 'noticeText', null, [wordsOf(old, one).lines, wordsOf(now, other).lines]),
      );
    } else if (before !== words) changes.push(factChange(aspect, before, words));
  }
  return changes;
};

const factChange = (aspect: Aspect, old: string, now: string): Change => {
  if (old === '') return sideChange('publication', aspect, null, planSide(now), 'added');
  if (now === '') return sideChange('publication', aspect, planSide(old), null, 'removed');
  return sideChange('publication', aspect, planSide(old), planSide(now));
};

const formWords: Readonly<Record<Publication['form'], string>> = {
  plan: '只印计划',
  notice: '印发通知',
  letter: '信函',
};

/** What a plan says of its publication, always the same facts in the same order; '' where it says nothing. */
const factsOf = (publication: Publication | null): readonly (readonly [aspect: Aspect, words: string])[] => {
  const { mark = null, signed = null, printing = null } = publication ?? {};
  return [
    ['form', formWords[publication?.form ?? 'plan']],
    ['copyNumber', publication?.copyNumber ?? ''],
    ['urgency', publication?.urgency ?? ''],
    ['mark', mark === null ? '' : mark.hosts.join('、') + mark.suffix],
    ['number', publication?.number ?? ''],
    ['signers', publication?.signers.join('、') ?? ''],
    ['recipients', publication?.recipients.join('，') ?? ''],
    ['noticeTitle', publication?.noticeTitle ?? ''],
    ['attached', publication?.attached ? '计划作为附件' : ''],
    ['noticeText', ''],
    ['signed', signed === null ? '' : signerOf(signed)],
    ['signedDate', signed?.date ? printDate(signed.date) : ''],
    ['seal', signed === null ? '' : signed.seal ? '加盖印章' : '不盖印章'],
    ['contact', publication?.contact ?? ''],
    ['cc', publication?.cc.join('，') ?? ''],
    ['printing', [printing?.office ?? '', printing?.date ? printDate(printing.date) : ''].filter(Boolean).join(' ')],
  ];
};

const signerOf = ({ by, stamp }: NonNullable<Publication['signed']>): string =>
  stamp === null ? printParties(by) : `${stamp.title}　${stamp.name}`;

/** What changed of the attachments: by title, else by their place. */
export const compareAttachments = ({ old, now }: Pairing): readonly Change[] => {
  const [olds, news] = [old.plan.attachments, now.plan.attachments];
  const attachments = new Matching<Attachment>();
  attachments.pairByKey(olds, news, ({ title }) => title);
  attachments.pairByKey(olds, news, ({ content }) => content);
  const changes = news.flatMap((attachment): readonly Change[] => {
    const before = attachments.oldOf(attachment);
    if (!before) return [sideChange('attachment', null, null, planSide(attachment.title), 'added')];
    const found: Change[] = [];
    const side = (words: string) => planSide(words, attachment.title);
    if (before.title !== attachment.title) {
      found.push(wordsChange('attachment', 'title', side(before.title), side(attachment.title), 'reworded'));
    }
    if (before.content !== attachment.content) {
      found.push(
        sideChange('attachment', 'content', side(contentWords[before.content]), side(contentWords[attachment.content])),
      );
    }
    const texts = [wordsOf(old, before).lines, wordsOf(now, attachment).lines] as const;
    return [...found, ...compareText('attachment', 'text', attachment.title, texts)];
  });
  const gone = attachments.freeOld(olds);
  return [...changes, ...gone.map(({ title }) => sideChange('attachment', null, planSide(title), null, 'removed'))];
};

const contentWords: Readonly<Record<Attachment['content'], string>> = {
  checklist: '目标任务清单',
  columns: '合作专栏一览表',
  text: '文字',
};

/** A change for each line of a text that is not as it was. */
const compareText = (
  subject: Subject,
  aspect: Aspect,
  name: string | null,
  [olds, news]: readonly [readonly string[], readonly string[]],
): readonly Change[] =>
  compareLines(olds, news).map(({ old, now }) => {
    const [one, other]: readonly [Side, Side] = [planSide(old ?? '', name), planSide(now ?? '', name)];
    const kind = old === null ? 'added' : now === null ? 'removed' : 'reworded';
    const change = wordsChange(subject, aspect, one, other, kind);
    return { ...change, old: old === null ? null : one, new: now === null ? null : other };
  });
