import { readOnce } from '../text/remember.ts';
import type { Plan, Prose } from './plan.ts';
import { prosesOf } from './prose.ts';

/**
 * Every text that a plan prints, in order: that of its notice, where it has one, then those of `prosesOf`, then those of
 * attachments written in words.
 */
export const printedProsesOf = readOnce((plan: Plan): readonly Prose[] => {
  const { publication, attachments } = plan;
  const before = publication === null ? [] : textOf(publication, 'noticeText', publication.noticeText);
  const behind = attachments.flatMap((attachment) => textOf(attachment, 'text', attachment.text));
  return before.length + behind.length === 0 ? prosesOf(plan) : [...before, ...prosesOf(plan), ...behind];
});

const textOf = (holder: object, key: string, text: string | null): readonly Prose[] =>
  text === null ? [] : [{ at: [holder, key], text }];
