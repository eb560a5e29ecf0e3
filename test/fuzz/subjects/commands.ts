import { XMLValidator } from 'fast-xml-parser';
import { unzip } from '../../render/printed-lines.ts';
import { claimEnd, claimPlain } from '../claims.ts';
import { type RunInMemory, runInMemory } from '../run-in-memory.ts';
import { soundPlan } from '../seeds.ts';
import { claim, type Step, type Subject } from '../subject.ts';
import { register } from './plan-input.ts';
import { makePlan } from './yaml.ts';

const beside = { 'registers/a.yaml': register, 'old.yaml': soundPlan };

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Runs commands on a plan, one after the other, and claims that each ends as it may. */
const commandStep = (
  name: string,
  runs: readonly (readonly string[])[],
  look: (run: RunInMemory, given: string) => void = () => undefined,
): Step => ({
  name,
  check: async (input) => {
    for (const args of runs) {
      const run = await runInMemory(args, { ...beside, 'plan.yaml': input });
      claimEnd(run, textOf(input));
      look(run, textOf(input));
    }
  },
});

interface JsonFinding {
  readonly ruleId: string;
  readonly start: { readonly offset: number };
  readonly end: { readonly offset: number };
}

/** The report that programs read: sound, in order, one class of exit code. */
const report = commandStep('report', [['validate', '-r', 'json', 'plan.yaml']], ({ stdout, exitCode }) => {
  if (exitCode === 2) return;
  const { files, summary } = JSON.parse(stdout) as {
    readonly files: readonly { readonly diagnostics: readonly JsonFinding[] }[];
    readonly summary: { readonly errors: number };
  };
  claim(exitCode === (summary.errors > 0 ? 1 : 0), `exit ${exitCode} with ${summary.errors} errors`);
  for (const { diagnostics } of files) {
    let last = 0;
    for (const { ruleId, start, end } of diagnostics) {
      claim(start.offset >= last && end.offset >= start.offset, `${ruleId} at ${start.offset}, behind ${last}`);
      last = start.offset;
    }
  }
});

const reporters = [
  'pretty',
  'compact',
  'github',
  'gitlab',
  'sarif',
  'junit',
  'checkstyle',
  'markdown',
  'html',
  'ndjson',
];

const reports = commandStep(
  'reports',
  [...reporters.map((name) => ['validate', '-r', name, '--no-color', 'plan.yaml'])],
  // The code of pages names `undefined` itself.
  ({ stdout }, given) => claimPlain(stdout.replaceAll(/^::(?:error|warning|notice) /gm, ''), `${given} undefined`),
);

const prints: Step = commandStep(
  'prints',
  [
    ['render', '--docx', '--md', '--txt', '--html', '--draft', 'plan.yaml'],
    ['checklist', '--xlsx', '--docx', '--md', '--csv', '--json', '--html', '--draft', 'plan.yaml'],
  ],
  ({ files }) => {
    for (const [path, bytes] of files) if (path.startsWith('/work/out/')) claimWellFormed(path, bytes);
  },
);

/** Claims that what was printed can be opened, and holds nothing that runs. */
const claimWellFormed = (path: string, bytes: Uint8Array): void => {
  if (/\.(?:docx|xlsx)$/.test(path)) {
    for (const [name, part] of Object.entries(unzip(bytes))) {
      const verdict = XMLValidator.validate(part);
      claim(verdict === true || !/\.(?:xml|rels)$/.test(name), `${path}: ${name}: ${JSON.stringify(verdict)}`);
      claim(
        !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(part),
        `${path}: ${name} holds what XML cannot`,
      );
      claim(!/<f[ >]|TargetMode="External"(?![^>]*(?:https?|mailto):)/.test(part), `${path}: ${name} runs or links`);
    }
    return;
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (path.endsWith('.json')) JSON.parse(text);
  if (path.endsWith('.html'))
    claim(!/<(?:script|iframe|object|embed|img|link)\b|\son\w+=|javascript:/i.test(tagsOf(text)), `${path} runs`);
  if (path.endsWith('.csv')) claim(!/(?:^|,)"?[=@]/m.test(text), `${path} holds a formula`);
};

const tagsOf = (page: string): string => (page.match(/<[^>]*>/g) ?? []).join('');

const changes = commandStep('changes', [
  ['diff', 'old.yaml', 'plan.yaml', '--txt', '--stdout'],
  ['diff', 'plan.yaml', 'old.yaml', '--json', '--stdout'],
  ['next-year', 'plan.yaml', '--stdout'],
  ['validate', '--fix-dry-run', 'plan.yaml'],
  ['validate', '--update-baseline', 'plan.yaml'],
  ['fmt', '--diff', 'plan.yaml'],
  ['extract', 'plan.yaml'],
]);

const together = commandStep('together', [['validate', '--lang', 'en', 'plan.yaml', 'old.yaml', 'registers/a.yaml']]);

/** Plan files through whole commands: every report, every printed form, changes of all kinds. */
export const commands: Subject = {
  name: 'commands',
  extension: 'yaml',
  share: 8,
  make: makePlan,
  steps: [report, reports, prints, changes, together],
};
