import { generatePlan } from './generate-plan.ts';

/** What may be wrong with a generated plan: one fault of each kind, in the first section's first task or behind it. */
const defects = {
  /** A key that there is none of. */
  schema: (text: string) => text.replace('        owner: kepubu\n', '        ownr: kepubu\n'),
  /** A figure of the text that is not the data's. */
  number: (text: string) => text.replace(/不少于(\d+)场，参加/, (_, count) => `不少于${Number(count) + 1}场，参加`),
  /** A date that there is none of. */
  date: (text: string) => text.replace("due: '2026-10-30'", "due: '2026-02-30'"),
  /** A total that its parts do not come to. */
  total: (text: string) => withParts(text),
  /** A figure of the data that the text states otherwise. */
  text: (text: string) => text.replace(/episodes: (\d+)\n/, (_, count) => `episodes: ${Number(count) + 3}\n`),
  /** A mark that GB/T 15834 has another one for. */
  typography: (text: string) => text.replace('内容准确、形式活泼。', '内容准确,形式活泼。'),
  /** A quote that is not closed. */
  syntax: (text: string) => text.replace('title: 组织好', 'title: "组织好'),
} as const;

/** The greatest number of events with the two least for its parts. */
const withParts = (text: string): string => {
  const events = [...text.matchAll(/id: (s\dt\d-events)\n.*\n *value: 不少于(\d+)场\n/g)];
  const sorted = events.map(([written, id = '', count]) => ({ written, id, count: Number(count) }));
  sorted.sort((a, b) => a.count - b.count);
  const [least, next, greatest] = [sorted[0], sorted[1], sorted.at(-1)];
  if (!least || !next || !greatest || least.count + next.count >= greatest.count) return text;
  return text.replace(greatest.written, `${greatest.written}            parts: [${least.id}, ${next.id}]\n`);
};

/** A kind of defect. */
export type Defect = keyof typeof defects;

/** Every kind, in the order in which they come round. */
export const defectKinds = Object.keys(defects) as readonly Defect[];

/** A generated plan with one defect, by turns one of each kind; the same seed gives the same text. */
export const generateBrokenPlan = (
  seed: number,
  defect: Defect = defectKinds[seed % defectKinds.length] ?? 'schema',
): string => {
  const text = generatePlan(seed);
  const broken = defects[defect](text);
  if (broken === text) throw new Error(`nothing of plan ${seed} was broken by ${defect}`);
  return broken;
};
