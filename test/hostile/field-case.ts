import { type HostileFile, planWith, written } from './hostile-file.ts';

type Expected = HostileFile['expected'];

/** The lines of a sound plan with one of them in other words. */
export const planInstead = (line: string, other: string): string => planWith('走进学校。').replace(line, other);

/** A sound plan with keys before its sections. */
export const planBefore = (lines: string): string => planInstead('sections:', `${lines}\nsections:`);

/** A sound plan whose only task has more keys. */
export const taskWith = (lines: string): string =>
  planWith(`全年举办专题培训不少于30场。\n        ${lines.replaceAll('\n', '\n        ')}`);

/** Cases of a field by what each of some values comes to in it. */
export const cases = (
  about: string,
  plan: (value: string) => string,
  values: Readonly<Record<Expected, readonly string[]>>,
): readonly HostileFile[] =>
  (Object.entries(values) as [Expected, readonly string[]][]).flatMap(([expected, list]) =>
    list.map((value) => written(`${about} ${value.slice(0, 40)}`, expected, plan(value))),
  );

/** Of another type than any that a field of words takes. */
export const noWords = [
  '',
  '~',
  'null',
  '""',
  '" "',
  '[]',
  '{}',
  '[[]]',
  '{a: 1}',
  '1',
  '-1',
  '1.5',
  'true',
  '!!str x',
  '&a x',
  '*a',
];
