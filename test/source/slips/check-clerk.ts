import { fixText, type TextState } from '../../../src/lint/fix.ts';
import { lint } from '../../../src/lint/lint.ts';
import { loadPlanYaml } from '../../../src/plan/load-plan-yaml.ts';
import { checkShape } from '../../../src/plan/shape.ts';
import { rules } from '../../../src/rules/rules.ts';
import { decodeUtf8 } from '../../../src/source/foreign-bytes.ts';
import { Origins } from '../../../src/source/origins.ts';
import type { Source } from '../../../src/source/source.ts';
import { createCalendar } from '../../../src/text/calendar.ts';
import { builtInLimits } from '../../../src/text/limits.ts';
import type { Language } from '../../../src/text/message.ts';
import type { Files } from '../../../src/workspace/files.ts';
import { loadFile } from '../../../src/workspace/load-file.ts';

/** A folder with nothing in it but the plan that is read. */
const files: Files = {
  cwd: '/x',
  limits: builtInLimits,
  decode: decodeUtf8,
  read: () => Promise.reject(new Error('nothing else is there')),
  isFile: async () => false,
} as unknown as Files;

const stateOf = async (bytes: Uint8Array): Promise<TextState> => {
  const given = { bytes, path: '计划.yaml', folder: '/x', place: null, stem: 'plan' };
  const loaded = await loadFile(given, files, new Map());
  const options = { rules, settings: new Map(), calendar: createCalendar() };
  const found = loaded.plan ? await lint(loaded.plan, loaded.origins, options) : [];
  const all = [...loaded.diagnostics, ...found];
  return { yaml: loaded.yaml, wanted: all, all };
};

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a plan's file says, and every finding as `line:column words | sentence`. */
export const checkPlan = async (
  text: string | Uint8Array,
  language: Language = 'zh',
): Promise<{ readonly data: unknown; readonly found: readonly string[] }> => {
  const { yaml, all } = await stateOf(typeof text === 'string' ? encode(text) : text);
  const found = all.map(({ source, span, message }) => {
    const { line, column } = source.pointAt(span.start);
    return `${line}:${column} ${source.text.slice(span.start, span.end)} | ${message[language]}`;
  });
  return { data: yaml.data, found };
};

/** A plan's file with its fixes applied; null where none was. */
export const mendPlan = async (text: string): Promise<string | null> => {
  const { source, count } = await fixText(await stateOf(encode(text)), (next) => stateOf(encode(next.text)));
  return count === 0 ? null : source.text;
};

/** What a plan's file says and what stands against reading it; its registers and rules are left aside. */
export const readPlan = async (source: Source): Promise<TextState> => {
  const yaml = await loadPlanYaml(source);
  const origins = new Origins();
  origins.add(yaml);
  const shape = yaml.data === undefined ? [] : await checkShape('plan', yaml, origins);
  const all = [...yaml.diagnostics, ...shape];
  return { yaml, wanted: all, all };
};
