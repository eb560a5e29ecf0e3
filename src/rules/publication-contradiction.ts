import type { Plan } from '../plan/plan.ts';
import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import type { Rule, Violation } from './rule.ts';

export const publicationContradiction: Rule = {
  id: 'publication-contradiction',
  severity: 'error',
  source: 'logic',
  summary: message('印发要素互不矛盾', 'The elements of the publication agree with each other'),
  reason: message(
    '互相矛盾的要素排不成一份公文：签名章是一个人的，几个机关不能共用；主送的不再抄送；两个附件不能同名。',
    'Elements that contradict each other make no document: a stamp is one person’s, who receives a document gets no copy of it, two attachments have two titles.',
  ),
  example: {
    bad: `publication:
  form: notice
  recipients: [清河县教育局]
  cc: [清河县教育局] #!
sections: []`,
    good: `publication:
  form: notice
  recipients: [清河县教育局]
  cc: [清河县财政局]
sections: []`,
  },
  concerns: hasPublication,
  *check(plan) {
    yield* receivedTwice(plan);
    yield* stampOfSeveral(plan);
    yield* suffixTwice(plan);
    yield* titledAlike(plan);
  },
};

function* receivedTwice({ publication }: Plan): Generator<Violation> {
  const recipients = new Set(publication?.recipients);
  const twice = publication?.cc.find((name) => recipients.has(name));
  if (!publication || twice === undefined) return;
  const name = excerpt(twice, 60);
  yield {
    at: [publication, 'cc'],
    message: message(
      `“${name}”已是主送机关，不再抄送。请删去一处`,
      `“${name}” is a recipient already and gets no copy. Delete one of the two`,
    ),
  };
}

function* stampOfSeveral({ publication }: Plan): Generator<Violation> {
  const signed = publication?.signed;
  if (!signed?.stamp || signed.by.length < 2) return;
  yield {
    at: [signed, 'stamp'],
    message: message(
      `签名章是“${excerpt(signed.stamp.name, 40)}”一个人的，署名单位却有 ${signed.by.length} 个。联合行文请加盖印章`,
      `The stamp is that of “${excerpt(signed.stamp.name, 40)}” alone, but ${signed.by.length} agencies sign. Documents of several are sealed`,
    ),
  };
}

function* suffixTwice({ publication }: Plan): Generator<Violation> {
  const mark = publication?.mark;
  if (!mark || mark.suffix === '') return;
  const host = mark.hosts.find((name) => name.endsWith(mark.suffix));
  if (host === undefined) return;
  yield {
    at: [publication, 'mark'],
    message: message(
      `“${excerpt(host, 60)}”已经以“${mark.suffix}”结尾，再加 suffix 就重复了。请从名称里删去`,
      `“${excerpt(host, 60)}” ends with “${mark.suffix}” already; the suffix would double it. Take it out of the name`,
    ),
  };
}

function* titledAlike({ title, publication, attachments }: Plan): Generator<Violation> {
  const isBehindNotice = publication !== null && publication.form !== 'plan';
  const seen = new Set(isBehindNotice ? [bare(title)] : []);
  for (const attachment of attachments) {
    const words = bare(attachment.title);
    if (seen.has(words)) {
      yield {
        at: [attachment, 'title'],
        message: message(
          `附件标题“${excerpt(words, 60)}”与${words === bare(title) ? '计划的标题' : '另一个附件'}相同。请改一个，或删去重复的附件`,
          `The title “${excerpt(words, 60)}” is that of ${words === bare(title) ? 'the plan' : 'another attachment'}, too. Change one, or delete the attachment`,
        ),
      };
    }
    seen.add(words);
  }
}

/** A title without its blanks and preferred breaks. */
const bare = (title: string): string => title.replace(/\s/g, '');
