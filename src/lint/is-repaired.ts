import type { Diagnostic, Fix } from '../source/diagnostic.ts';
import type { LoadedYaml } from '../source/load-yaml.ts';
import { tokenOf } from '../source/pointer.ts';

type Repair = Diagnostic & { readonly fix: Fix };

/** A text and what stands against it. */
interface State {
  readonly yaml: LoadedYaml;
  readonly all: readonly Diagnostic[];
}

/** Whether a fix makes a text say what was meant, so that its data is not what it was. */
export const isRepair = ({ fix }: Repair): boolean => fix.edits.some(({ means }) => means === null);

/**
 * Whether repairs have done what they were to do: of what stands against reading the text, there is less by as many
 * findings, nothing is new where they changed it, and data that could be read before is another only where they say so. What
 * rules have to say of a text that can be read at last is no objection.
 */
export const isRepaired = (before: State, after: State, repairs: readonly Repair[]): boolean => {
  const [old, young] = [unreadable(before), unreadable(after)];
  const isLess =
    old.length >= before.yaml.source.limits.messages
      ? young.length <= old.length
      : young.length <= old.length - repairs.length;
  if (!isLess) return false;
  if (repairs.some((repair) => isTroubled(repair, shiftBefore(repair, repairs), young, after))) return false;
  if (before.yaml.data === undefined) return true;
  const free = new Set(repairs.map(({ pointer }) => pointer));
  return isSameBeside(before.yaml.data, after.yaml.data, '', free);
};

/** What is told of the text itself, not by rules. */
const unreadable = ({ yaml, all }: State): readonly Diagnostic[] =>
  all.filter(({ ruleId, source }) => source === yaml.source && (ruleId === 'syntax' || ruleId === 'schema'));

/** By how much earlier repairs move the text that a repair changes. */
const shiftBefore = (repair: Repair, repairs: readonly Repair[]): number => {
  const start = repair.fix.edits[0]?.span.start ?? 0;
  let shift = 0;
  for (const { span, text } of repairs.flatMap(({ fix }) => fix.edits)) {
    if (span.end <= start && span.start < start) shift += text.length - (span.end - span.start);
  }
  return shift;
};

/**
 * Whether something stands against the line that a repair changed: at any place where its indentation was changed, before
 * the change elsewhere, for then the words before it are no key.
 */
const isTroubled = ({ fix }: Repair, shift: number, found: readonly Diagnostic[], { yaml }: State): boolean =>
  fix.edits.some(({ span, text }) => {
    const start = span.start + shift;
    const line = yaml.source.lineSpan(yaml.source.pointAt(start).line);
    const end = /^ *$/.test(text) && start === line.start ? line.end : start;
    return found.some((each) => each.ruleId === 'schema' && each.span.start >= line.start && each.span.start < end);
  });

/** Whether data is the same but at some places of it, by pointer. */
const isSameBeside = (before: unknown, after: unknown, pointer: string, free: ReadonlySet<string | null>): boolean => {
  if (free.has(pointer)) return true;
  if (typeof before !== 'object' || before === null) return before === after;
  if (typeof after !== 'object' || after === null || Array.isArray(before) !== Array.isArray(after)) return false;
  const [old, young] = [Object.entries(before), Object.entries(after)];
  if (old.length !== young.length) return false;
  return old.every(([key, value], index) => {
    const [name, other] = young[index] as [string, unknown];
    const inner = pointer + tokenOf(key);
    return free.has(inner) || (name === key && isSameBeside(value, other, inner, free));
  });
};
