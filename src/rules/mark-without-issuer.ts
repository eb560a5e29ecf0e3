import type { Party, Plan } from '../plan/plan.ts';
import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import { excerpt } from '../text/visible.ts';
import type { Rule } from './rule.ts';

export const markWithoutIssuer: Rule = {
  id: 'mark-without-issuer',
  severity: 'warning',
  source: 'GB/T 9704',
  clause: '7.2.4',
  strength: '规定',
  summary: message('发文机关标志是制定单位或署名单位的名称', 'The head of the document names who issues or signs it'),
  reason: message(
    '发文机关标志由发文机关全称或规范化简称组成；与署名对不上，多半是套用了别家的版头。',
    'The head is the issuing agency’s name in full or short; where nobody of that name signs, it may be of another document.',
  ),
  example: {
    bad: `issuer: 清河县科学技术协会
publication:
  mark: 启明县教育局文件 #!
sections: []`,
    good: `issuer: 清河县科学技术协会
publication:
  mark: 清河县科协文件
sections: []`,
  },
  concerns: hasPublication,
  *check(plan) {
    const { publication } = plan;
    if (!publication?.mark) return;
    const issuers = issuersOf(plan);
    const hosts = publication.mark.hosts.map((host) => host.replace(/文件$/, '').replace(/\s/g, ''));
    if (hosts.some((host) => issuers.some((name) => isAlike(host, name)))) return;
    yield {
      at: [publication, 'mark'],
      message: message(
        `发文机关标志是“${excerpt(hosts.join('、'), 60)}”，制定单位和署名单位是“${issuers[0]}”`,
        `The head names “${excerpt(hosts.join('、'), 60)}”; the plan is issued and signed by “${issuers[0]}”`,
      ),
    };
  },
};

const issuersOf = ({ issuer, publication }: Plan): readonly string[] =>
  [issuer, ...(publication?.signed?.by ?? [])].flatMap(namesOf).filter((name) => name !== '');

const namesOf = ({ name, written, registered }: Party): readonly string[] => [
  name,
  written,
  ...(registered?.aliases ?? []),
  ...(registered?.formerNames ?? []).map((former) => former.name),
];

/** Whether one name is within the other, or shortens it (清河县科协 for 清河县科学技术协会). */
const isAlike = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);

const isWithin = (short: string, long: string): boolean => {
  let found = 0;
  for (const character of long) if (character === short.charAt(found)) found += character.length;
  return found >= short.length;
};
