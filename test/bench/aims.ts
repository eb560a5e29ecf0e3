/** What a figure is to be: at most or at least so much. */
export interface Aim {
  /** What is measured, and against what. */
  readonly what: string;
  readonly bound: 'most' | 'least';
  readonly limit: number;
  readonly unit: '×' | 'MiB' | 'ms' | '%' | 'differences';
}

const most = (limit: number, unit: Aim['unit'], what: string): Aim => ({ what, bound: 'most', limit, unit });
const least = (limit: number, unit: Aim['unit'], what: string): Aim => ({ what, bound: 'least', limit, unit });

/** Everything that is aimed at, in the order of the table. */
export const aims = {
  version: most(1.4, '×', '--version : node -e 0'),
  help: most(1.4, '×', '--help : node -e 0'),
  onePlan: most(1.35, '×', 'one valid plan : fast parser and schema'),
  onePlanAjv: most(0.35, '×', 'one valid plan : ajv-cli'),
  findings: most(1.2, '×', 'one plan with findings : parser with positions and schema'),
  plans: most(1.3, '×', '1,000 valid plans : fast parser and schema'),
  plansAjv: most(0.85, '×', '1,000 valid plans : ajv-cli'),
  plansJirutka: least(8, '×', '@jirutka/ajv-cli : kepu, 1,000 plans'),
  plansSpectral: least(20, '×', 'Spectral : kepu, 1,000 plans'),
  plansKnown: most(0.9, '×', '1,000 valid plans once more, --cache : fast parser and schema'),
  plansPeak: most(80, 'MiB', '1,000 valid plans, peak memory'),
  broken: most(2.5, '×', '1,000 plans, a tenth broken : all valid'),
  growthPlans: most(9.8, '×', '10,000 plans : 1,000, less start-up'),
  growthPlansPeak: most(1.3, '×', '10,000 plans : 1,000, peak memory'),
  growthTasks: most(8, '×', '10,000 short tasks in one plan : 1,000'),
  rule: most(15, '%', 'the costliest rule of a run over plans'),
  ruleTasks: most(15, '%', 'the costliest rule, one plan of 2,000 tasks'),
  word: most(2, '×', 'one Word file : pandoc'),
  words: most(0.25, '×', '100 Word files : 100 runs of pandoc'),
  keystroke: most(20, 'ms', 'keystroke to findings, a plan'),
  keystrokeTasks: most(150, 'ms', 'keystroke to findings, 1,000 tasks'),
  sameBytes: most(0, 'differences', 'outputs that order, time zone or locale change'),
} as const satisfies Readonly<Record<string, Aim>>;

export type AimName = keyof typeof aims;

/** What was measured for an aim: null where it could not be, with the reason in place of the scale. */
export interface Figure {
  readonly aim: AimName;
  readonly value: number | null;
  /** Milliseconds and the like, which mean something on this machine alone. */
  readonly scale: string;
}

/** Whether a figure is as it should be; null where nothing was measured. */
export const isMet = ({ aim, value }: Figure): boolean | null => {
  const { bound, limit }: Aim = aims[aim];
  if (value === null) return null;
  return bound === 'most' ? value <= limit : value >= limit;
};
