import { message } from '../../text/message.ts';
import type { Check } from '../check.ts';
import { inPoints, of } from '../deviate.ts';
import { findElements } from '../elements/find-elements.ts';
import { findRun } from '../elements/seen-runs.ts';
import { bare } from '../elements/tell-paragraphs.ts';

/** §7.4.2 and §7.4.3: 4号仿宋. */
export const imprintType: Check = {
  id: 'imprint-type',
  strength: 'usual',
  clause: 'GB/T 9704 7.4.2',
  summary: message('版记用4号字', 'The imprint is set in 14 pt'),
  *check(file, { sizes }) {
    const found = findRun(findElements(file).imprint, ({ size }) => size !== sizes.imprint * 2);
    if (!found) return;
    const is = inPoints(found.run.size);
    yield of(
      found.line,
      `版记的字号是 ${is} 磅，应为 ${sizes.imprint} 磅（4号）`,
      `the imprint is set in ${is} pt, it should be ${sizes.imprint} pt`,
    );
  },
};

/** §7.4.2: a full stop behind the last. */
export const copiesMark: Check = {
  id: 'copies-mark',
  strength: 'required',
  clause: 'GB/T 9704 7.4.2',
  summary: message('抄送机关以全角冒号开头，末尾标句号', 'Copies end with a full stop'),
  *check(file) {
    for (const paragraph of findElements(file).imprint) {
      const text = paragraph.text.trim();
      if (!/^(抄送|主送)[：:]/.test(bare(paragraph))) continue;
      if (/^(抄送|主送)\s*:/.test(text))
        yield of(paragraph, '“抄送”后用全角冒号“：”', '抄送 is followed by the full-width colon ：');
      if (!/。$/.test(text)) yield of(paragraph, '最后一个机关名称后应标句号“。”', 'the last name is followed by 。');
    }
  },
};

/** §7.4.3 */
export const printingDate: Check = {
  id: 'printing-date',
  strength: 'required',
  clause: 'GB/T 9704 7.4.3',
  summary: message('印发日期用阿拉伯数字，不编虚位，后加“印发”', 'The date of printing has no padding'),
  *check(file) {
    for (const paragraph of findElements(file).imprint) {
      const found = /\d{4}年(?:0\d月\d{1,2}|\d{1,2}月0\d)日印发/.exec(bare(paragraph));
      if (found) yield of(paragraph, '印发日期的月、日不编虚位', 'month and day have no leading zero', found[0]);
      if (/\d日$/.test(bare(paragraph)))
        yield of(paragraph, '印发日期后应加“印发”二字', 'the date of printing is followed by 印发');
    }
  },
};

/** §7.4.1: 0.35 mm for the first and the last rule, 0.25 mm between. */
export const imprintRules: Check = {
  id: 'imprint-rules',
  strength: 'usual',
  clause: 'GB/T 9704 7.4.1',
  summary: message('版记的首末分隔线0.35毫米，中间的0.25毫米', 'The rules of the imprint weigh 0.35 and 0.25 mm'),
  *check(file, { imprint: due }) {
    const rows = findElements(file).imprint.filter(({ place }) => place !== 'table');
    const rules = rows.flatMap((row) => [row.borders.top, row.borders.bottom].map((border) => ({ row, border })));
    const drawn = rules.filter(({ border }) => border !== null);
    const [first, last] = [drawn[0], drawn.at(-1)];
    if (drawn.length < 2) return;
    for (const found of drawn) {
      const wanted = found === first || found === last ? due.outer : due.inner;
      const weight = ((found.border?.weight ?? 0) / 8 / 72) * 25.4;
      if (Math.abs(weight - wanted) <= 0.06) continue;
      const is = Math.round(weight * 100) / 100;
      yield of(
        found.row,
        `分隔线粗 ${is} 毫米，推荐 ${wanted} 毫米`,
        `the rule weighs ${is} mm; ${wanted} mm is recommended`,
      );
      return;
    }
  },
};
