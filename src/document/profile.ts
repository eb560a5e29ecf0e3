import { isMap } from '../text/is-map.ts';
import type { Profile } from './generated/profile.generated.ts';

export type { Profile };

/** What a profile may say of itself: some of its values, at any depth. */
export type ProfileChanges = Changes<Profile>;

type Changes<Value> = Value extends readonly unknown[] | string | number | null
  ? Value
  : { readonly [Key in keyof Value]?: Changes<Value[Key]> };

/**
 * A profile with some of its values changed: maps are merged at every depth, lists give way as a whole. The name is
 * that of the changes or the one given, for the result is no longer what its base is called; nor is the summary.
 */
export const changeProfile = (base: Profile, changes: ProfileChanges, name: string): Profile => {
  const { $schema: _, extends: __, ...values } = changes as Tree;
  const { zh, en } = changes.summary ?? {};
  return {
    ...(merge(base as unknown as Tree, values) as unknown as Profile),
    name: changes.name ?? name,
    summary: {
      zh: zh ?? en ?? `在 ${base.name} 上改动`,
      en: en ?? zh ?? `changes ${base.name}`,
    },
  };
};

type Tree = { readonly [key: string]: unknown };

const merge = (base: Tree, changes: Tree): Tree => {
  const merged = new Map(Object.entries(base));
  for (const [key, value] of Object.entries(changes)) {
    const old = merged.get(key);
    merged.set(key, isMap(old) && isMap(value) ? merge(old, value) : value);
  }
  return Object.fromEntries(merged);
};

/** The faces that may stand for one under a profile; a face may be called as what every object has. */
export const substitutesOf = (
  { substitutes }: Pick<Profile['fonts'], 'substitutes'>,
  face: string,
): readonly string[] => (Object.hasOwn(substitutes, face) ? (substitutes[face] ?? []) : []);

/** The value at a path such as `page.margins.top`; undefined where the tree has none. */
export const valueAt = (tree: unknown, path: string): unknown => {
  let value = tree;
  for (const key of path.split('.')) {
    if (!isMap(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
};
