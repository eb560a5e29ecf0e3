import { readFile } from 'node:fs/promises';

/** A JSON Schema, or a part of one. */
export type Schema = { readonly [keyword: string]: unknown };

/** How keys and fixed values are called in Chinese; no program checks anything by them. */
export const aliasKeywords = ['x-zh', 'x-zh-values'] as const;

const root = new URL('../../', import.meta.url);

/** A schema of `schemas/` that people write: the register's is made from the plan's. */
export const readSchema = async (kind: 'plan' | 'config' | 'baseline' | 'profile'): Promise<Schema> =>
  JSON.parse(await readFile(new URL(`schemas/${kind}.schema.json`, root), 'utf8'));

/** The parts of a plan that a register holds. */
export const registerKeys = ['kepu', 'organizations', 'outlets', 'terms'] as const;

/**
 * The schema of registers: the parts of a plan that a register may hold, with the definitions that they reach, so
 * that the file stands on its own in editors and other programs.
 */
export const registerSchema = (plan: Schema): Schema => {
  const properties = pick(plan.properties as Schema, registerKeys);
  const reached = reachedDefinitions(properties, plan.$defs as Schema, new Set());
  return {
    $schema: plan.$schema,
    $id: 'urn:kepu:register:1',
    $comment: 'Made from plan.schema.json by npm run update.',
    title: 'kepu register (登记表)',
    description:
      '登记表：几份计划共用的单位、合作媒体和用语。\nRegister: organizations, outlets and terms that several plans share.',
    type: 'object',
    required: ['kepu'],
    additionalProperties: false,
    properties,
    $defs: pick(
      plan.$defs as Schema,
      Object.keys(plan.$defs as Schema).filter((name) => reached.has(name)),
    ),
  };
};

const pick = (from: Schema, keys: readonly string[]): Schema => Object.fromEntries(keys.map((key) => [key, from[key]]));

/**
 * The schema of whole profiles, which leave nothing to the one that they extend: it requires every key but those that
 * say where a file comes from.
 */
export const wholeProfileSchema = (profile: Schema): Schema => {
  const { $schema: _, extends: __, ...properties } = profile.properties as Schema;
  return requireAll({ ...profile, properties }) as Schema;
};

const requireAll = (node: unknown): unknown => {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return node;
  const whole = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, requireAll(value)]));
  const { properties } = node as Schema;
  return typeof properties === 'object' && properties !== null
    ? { ...whole, required: Object.keys(properties) }
    : whole;
};

const reachedDefinitions = (node: unknown, definitions: Schema, reached: Set<string>): Set<string> => {
  if (typeof node !== 'object' || node === null) return reached;
  for (const [key, value] of Object.entries(node)) {
    const name = key === '$ref' ? definitionName(value) : undefined;
    if (name === undefined) reachedDefinitions(value, definitions, reached);
    else if (!reached.has(name)) reachedDefinitions(definitions[name], definitions, reached.add(name));
  }
  return reached;
};

/** The name behind `#/$defs/`. */
export const definitionName = (ref: unknown): string => String(ref).slice('#/$defs/'.length);
