import type { SchemaNode } from './schema-node.ts';

const schemas = {
  plan: () => import('../../../schemas/plan.schema.json', { with: { type: 'json' } }),
  register: () => import('../../../schemas/register.schema.json', { with: { type: 'json' } }),
  config: () => import('../../../schemas/config.schema.json', { with: { type: 'json' } }),
  baseline: () => import('../../../schemas/baseline.schema.json', { with: { type: 'json' } }),
  profile: () => import('../../../schemas/profile.schema.json', { with: { type: 'json' } }),
} as const;

/** The kinds of files that have a schema. */
export type Kind = keyof typeof schemas;

/** The schema of a kind of file, words included: for those who explain, not for those who check. */
export const loadSchema = async (kind: Kind): Promise<SchemaNode> => (await schemas[kind]()).default;
