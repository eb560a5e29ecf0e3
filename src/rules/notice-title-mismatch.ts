import { hasPublication } from '../plan/publication.ts';
import { message } from '../text/message.ts';
import { nearest } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

export const noticeTitleMismatch: Rule = {
  id: 'notice-title-mismatch',
  severity: 'warning',
  source: 'logic',
  summary: message('印发通知里的书名与计划标题一致', 'The notice names the plan by its title'),
  reason: message(
    '标题改了，通知里的书名常常没有跟着改。',
    'When a title is changed, the notice that names it is easily forgotten.',
  ),
  example: {
    bad: `title: 清河县科协2026年科普工作要点
publication:
  noticeText: 现将《清河县科协2025年科普工作要点》印发给你们。 #!
sections: []`,
    good: `title: 清河县科协2026年科普工作要点
publication:
  noticeText: 根据《全民科学素质行动规划纲要》，现将《清河县科协2026年科普工作要点》印发给你们。
sections: []`,
  },
  concerns: hasPublication,
  *check({ publication, title }) {
    const text = publication?.noticeText ?? null;
    if (publication === null || text === null || !text.includes('《')) return;
    const wanted = withoutBlanks(title);
    const cited = [...text.matchAll(/《([^《》]{2,200})》/g)];
    if (cited.some(([, words = '']) => withoutBlanks(words) === wanted)) return;
    const meant = cited.find(([, words = '']) => nearest(withoutBlanks(words), [wanted]) !== null);
    if (!meant) return;
    const [whole, words = ''] = meant;
    yield {
      at: [publication, 'noticeText', { start: meant.index, end: meant.index + whole.length }],
      message: message(
        `通知里写的是《${withoutBlanks(words)}》，计划的标题是《${wanted}》`,
        `The notice says “${withoutBlanks(words)}”, the title of the plan is “${wanted}”`,
      ),
    };
  },
};

/** A title may be broken over lines. */
const withoutBlanks = (words: string): string => words.replace(/\s/g, '');
