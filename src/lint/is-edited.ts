import type { DataEdit } from '../source/diagnostic.ts';
import { tokenOf } from '../source/pointer.ts';
import { keepsMeaning } from './keeps-meaning.ts';
import { editString, editsByString } from './place-fix.ts';

/**
 * Whether data differs from what it was in the edited strings alone, in these just as the edits say, and they still state
 * the same figures and name the same titles. Keys keep their order.
 */
export const isEdited = (before: unknown, after: unknown, edits: readonly DataEdit[]): boolean => {
  const expected = new Map<string, string>();
  for (const group of editsByString(edits)) {
    const { pointer, value } = group[0] as DataEdit;
    const edited = editString(value, group);
    if (!keepsMeaning(value, edited)) return false;
    expected.set(pointer, edited);
  }
  return isAsExpected(before, after, '', expected);
};

const isAsExpected = (
  before: unknown,
  after: unknown,
  pointer: string,
  expected: ReadonlyMap<string, string>,
): boolean => {
  if (typeof before !== 'object' || before === null) return after === (expected.get(pointer) ?? before);
  if (typeof after !== 'object' || after === null || Array.isArray(before) !== Array.isArray(after)) return false;
  const [old, young] = [Object.entries(before), Object.entries(after)];
  return (
    old.length === young.length &&
    old.every(([key, value], index) => {
      const [name, other] = young[index] as [string, unknown];
      return name === key && isAsExpected(value, other, pointer + tokenOf(key), expected);
    })
  );
};
