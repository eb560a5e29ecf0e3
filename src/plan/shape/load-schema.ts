import type { SchemaNode } from './schema-node.ts';

const schemas = {
  plan: () => import('../../../schemas/plan.schema.json', { with: { type: 'json' } }),
  register: () => import('../../../schemas/register.schema.json', { with: { type: 'json' } }),
  config: () => import('../../../schemas/config.schema.json', { with: { type: 'json' } }),
} as const;

/** The schema of a kind of file with all its words, which editors show. */
export const loadSchema = async (kind: keyof typeof schemas): Promise<SchemaNode> => (await schemas[kind]()).default;
