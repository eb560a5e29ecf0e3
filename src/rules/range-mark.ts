import { readPassage } from '../plan/binding/passage.ts';
import type { Figure } from '../text/figure.ts';
import { message } from '../text/message.ts';
import { CITED } from '../text/typography/stand-ins.ts';
import { type Slip, slipOf, writingRule } from './text-rule.ts';

export const rangeMark = writingRule({
  id: 'range-mark',
  severity: 'warning',
  source: 'GB/T 15834',
  clause: '4.13.3',
  strength: '规定',
  isFixable: true,
  summary: message(
    '年月日的起止用一字线“—”，数值的起止用浪纹线“～”',
    'A range of years or days takes —, a range of quantities ～',
  ),
  reason: message(
    '短横线“-”用在编号、电话号码里，用来表示起止容易与之混淆。',
    'The hyphen stands in codes and telephone numbers; a range that is written with it is easily taken for one.',
  ),
  example: {
    bad: `sections:
  - title: 强化科普供给
    tasks:
      - title: 打造平台
        text: |
          实施2026-2030年规划。 #!
          推出1-2个平台。 #!`,
    good: `sections:
  - title: 强化科普供给
    tasks:
      - title: 打造平台
        text: |
          实施2026—2030年规划，推出1～2个平台，参照GB/T 9704-2012，联系电话0431-12345678，截至2026-03-05。`,
  },
  signs: ['digit', 'dash'],
  cue: /[\d０-９][年月日%％‰万亿]?(?:[-–－‐‑−~～〜―]|——)[\d０-９]/,
  *slips({ own, shown }, prose) {
    for (const figure of readPassage(prose).figures) {
      const wanted = wantedMark(figure);
      const at = wanted === null ? null : markIn(shown, figure);
      if (at === null || wanted === null) continue;
      const [found, behind] = [shown.slice(at.start, at.end), figure.text];
      // ～ between years, where others write —, is told no more than in passing.
      if (found === wanted || (found === '～' && own.charAt(at.start) === CITED)) continue;
      const slip = slipOf(
        { ...at, text: wanted },
        words(behind, found, wanted),
        message(`改为“${wanted}”`, `write ${wanted}`),
      );
      yield own.charAt(at.start) === CITED
        ? cited(slip, behind, wanted)
        : wanted === '～' || found === '～'
          ? { ...slip, severity: 'info' }
          : slip;
    }
  },
});

/** What stands between the ends of a figure, by what it counts; null where it is no range. */
const wantedMark = ({ kind, comparator, min, max, unit, text }: Figure): '—' | '～' | null => {
  if (/^\d{4}-\d\d(?:-\d\d)?$/.test(text)) return null;
  if (kind === 'date') return /[月日]$/.test(text) ? '—' : null;
  if (comparator !== 'range' || unit === null || (min ?? 0) >= (max ?? 0)) return null;
  return kind === 'year' || (kind === 'name' && /^(?:19|20)\d\d/.test(text)) ? '—' : '～';
};

/** Between two numbers, of which the first may have its unit. — is right for quantities too (GB/T 15835). */
const between = /(?<=[\d０-９][年月日%％‰万亿]?)(?:[-–－‐‑−~～〜―]|——)(?=[\d０-９])/g;

const markIn = (shown: string, { start, end }: Figure): { readonly start: number; readonly end: number } | null => {
  const [first, second] = shown.slice(start, end).matchAll(between);
  if (!first || second) return null;
  return { start: start + first.index, end: start + first.index + first[0].length };
};

const words = (figure: string, found: string, wanted: '—' | '～') =>
  message(
    `“${figure}”里的“${found}”应为${wanted === '—' ? '一字线' : '浪纹线'}“${wanted}”`,
    `The “${found}” of “${figure}” should be “${wanted}”`,
  );

const cited = ({ start, end }: Slip, figure: string, wanted: '—' | '～'): Slip => ({
  start,
  end,
  severity: 'info',
  message: message(
    `“${figure}”的起止通常写“${wanted}”。标题、引文照原文，不必改`,
    `“${figure}” is usually written with “${wanted}”. A title or quotation stays as it was published`,
  ),
});
