import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, startServer } from '../../lsp/client.ts';
import type { AimName, Figure } from '../aims.ts';
import { generatePlan } from '../generate-plan.ts';
import { generateShortTasks } from '../generate-short-tasks.ts';
import { cleanEnv } from '../processes.ts';
import { median } from '../rounds.ts';
import type { Workbench } from '../workbench.ts';

/** From a keystroke in an editor to what the language server says of the text as it then stands. */
export const measureLanguageServer = async (bench: Workbench): Promise<readonly Figure[]> => [
  await keystrokes('keystroke', generatePlan(1), '不少于', bench),
  await keystrokes('keystrokeTasks', generateShortTasks(1000), '第500片讲座', bench),
];

/** Types a character of prose and takes it back, then a digit that makes a figure wrong: in turn, in the middle of a text. */
const keystrokes = async (aim: AimName, text: string, before: string, bench: Workbench): Promise<Figure> => {
  const folder = join(bench.folder, aim);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'plan.yaml'), text);
  const editor = new Client(folder, startServer(folder, ['--stdio'], cleanEnv));
  await editor.initialize();
  const uri = editor.uri('plan.yaml');
  await editor.open(uri, text);
  const place = text.indexOf(before, text.indexOf('text:')) + before.length;
  const times: number[] = [];
  for (let round = 0; round < bench.rounds(20) + warming; round += 1) {
    for (const [width, typed] of [
      [0, '，'],
      [1, ''],
      [0, '1'],
      [1, ''],
    ] as const) {
      const start = performance.now();
      await editor.type(uri, place, place + width, typed);
      await editor.told(uri);
      if (round >= warming) times.push(performance.now() - start);
    }
  }
  await editor.end();
  const sorted = [...times].sort((a, b) => a - b);
  const slow = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return { aim, value: median(times), scale: `${times.length} keystrokes, one in twenty over ${slow.toFixed(0)} ms` };
};

/** Rounds that do not count: an editor is open for hours. */
const warming = 5;
