import type { ChecklistOptions, ChecklistRow } from '../compose/checklist.ts';
import { message } from '../text/message.ts';
import type { Command, OptionValues, Session } from './command.ts';
import type { OutputFile } from './output.ts';
import type { PrintablePlan } from './print.ts';
import { isSet, textOf, unknownName } from './settings.ts';
import { outputOptions, planOperands, profileOption } from './shared-options.ts';

const formats = ['xlsx', 'docx', 'md', 'csv', 'json', 'html'] as const;

/** `kepu checklist`: prints the target checklist of plans. */
export const checklist: Command = {
  name: 'checklist',
  summary: message(
    '输出目标任务清单：Excel、Word、网页、Markdown、CSV、JSON',
    'print the target checklist: Excel, Word, HTML, Markdown, CSV, JSON',
  ),
  operands: planOperands,
  options: [
    { flags: '--xlsx', summary: message('Excel（默认）', 'Excel (default)') },
    { flags: '--docx', summary: message('Word', 'Word') },
    { flags: '--md', summary: message('Markdown（默认）', 'Markdown (default)') },
    { flags: '--csv', summary: message('CSV，可用 Excel 打开', 'CSV that Excel opens') },
    { flags: '--json', summary: message('JSON（版本 1）', 'JSON (version 1)') },
    { flags: '--html', summary: message('网页：单个文件，可打印', 'a web page: one file, printable') },
    {
      flags: '--columns <list>',
      summary: message('要哪些列及其次序，用逗号隔开', 'which columns in which order, separated by commas'),
    },
    {
      flags: '--by <group>',
      summary: message('按 section、owner 或 outlet 分组', 'grouped by section, owner or outlet'),
      choices: ['section', 'owner', 'outlet'],
    },
    { flags: '--merge', summary: message('多份计划合成一份清单', 'one list over many plans') },
    profileOption,
    ...outputOptions,
  ],
  examples: [
    'kepu checklist',
    'kepu checklist --xlsx --by owner county-2026.yaml',
    'kepu checklist --json --stdout plan-2020.yaml',
  ],
  run: async (names, options, session) => {
    const { chosenFormats, printPlans } = await import('./print.ts');
    const make = await makerOf(chosenFormats(options, formats, ['xlsx', 'md']), options, session);
    return printPlans(names, options, session, async (plans) => {
      // Two JSON texts one after the other would be none.
      const isOneList = isSet(options, 'merge') || (isSet(options, 'stdout') && isSet(options, 'json'));
      const lists = isOneList ? [plans] : plans.map((plan) => [plan]);
      const files: OutputFile[] = [];
      for (const list of lists) {
        await session.io.turn();
        if (list.length > 0) files.push(...(await make(list)));
      }
      return files;
    });
  },
};

interface ChecklistOfPlan extends PrintablePlan {
  readonly rows: readonly ChecklistRow[];
}

/** Plans → the files of one checklist over them. */
const makerOf = async (chosen: readonly string[], options: OptionValues, session: Session) => {
  const { checklistRows, composeChecklist, composeMergedChecklist } = await import('../compose/checklist.ts');
  const { refuseRows } = await import('./bound-output.ts');
  const { renderEach } = await import('./print.ts');
  const { loadProfile } = await import('./profiles.ts');
  const profile = await loadProfile(options, session);
  const layout = await readLayout(options);
  return async (plans: readonly PrintablePlan[]): Promise<readonly OutputFile[]> => {
    const lists = plans.map((plan) => ({ ...plan, rows: checklistRows(plan.plan) }));
    const [first] = lists;
    const only = isSet(options, 'merge') || lists.length > 1 ? undefined : first;
    const stem = only ? `${only.plan.id}-checklist` : 'checklist';
    refuseRows(
      stem,
      lists.reduce((sum, { rows }) => sum + rows.length, 0),
      session.io.limits,
    );
    const document = only ? composeChecklist(only.plan, only.rows, layout) : composeMergedChecklist(lists, layout);
    return renderEach(chosen, stem, { document, profile, describe: () => describe(lists) });
  };
};

/** What `--columns`, `--by` and `--draft` ask for. */
const readLayout = async (options: OptionValues): Promise<ChecklistOptions> => {
  const { checklistColumns } = await import('../compose/checklist-columns.ts');
  const columns = textOf(options, 'columns');
  const by = textOf(options, 'by') as ChecklistOptions['by'];
  return {
    draft: isSet(options, 'draft'),
    ...(columns === undefined ? {} : { columns: readNames(columns, checklistColumns) }),
    ...(by === undefined ? {} : { by }),
  };
};

const readNames = <Name extends string>(given: string, names: readonly Name[]): readonly Name[] =>
  given.split(',').map((each) => {
    const name = names.find((known) => known === each.trim());
    if (!name) throw unknownName(each.trim(), names, message('列', 'column'));
    return name;
  });

/** The checklist that programs read, version 1; that of several plans lists theirs. */
const describe = async (lists: readonly ChecklistOfPlan[]): Promise<unknown> => {
  const { checklistJson } = await import('../compose/checklist-json.ts');
  const described = await Promise.all(
    lists.map(async ({ plan, rows, lineOf }) => {
      const lines = new Map<object, number>();
      for (const { subject } of rows) lines.set(subject, await lineOf(subject));
      return checklistJson(plan, rows, ({ subject }) => lines.get(subject) ?? 1);
    }),
  );
  return described.length === 1 ? described[0] : { version: 1, plans: described };
};
