import type { Column, Plan, Target } from '../../plan/plan.ts';
import type { Message } from '../../text/message.ts';
import { planOf } from '../ids/claims.ts';
import type { Repository } from '../workspace/snapshot.ts';
import { describeColumn } from './describe-column.ts';
import { describeTarget, mentionsOf } from './describe-target.ts';
import { paragraphs } from './lines.ts';

/** A target or a column of a plan, with what the other plans of the repository have to do with it. */
export const describePromise = async (
  subject: Target | Column,
  plan: Plan,
  repository: Repository,
): Promise<Message> => {
  if (subject.kind === 'column') {
    return paragraphs([describeColumn(subject, plan, repository.calendar), ...mentionsOf(subject, plan)]);
  }
  const plans = (await repository.snapshots()).flatMap((each) => planOf(each) ?? []);
  return describeTarget(subject, plan, plans);
};
