import { compile } from 'json-schema-to-typescript';
import { definitionName, registerKeys, type Schema } from './schemas.ts';

const banner = '/** What files hold once their shape is checked. Made from schemas/ by npm run update. */';

/**
 * `types.generated.ts`: PlanFile, RegisterFile, ConfigFile, BaselineFile, ProfileFile and the parts that they are made
 * of, all read-only.
 */
export const shapeTypes = async (plan: Schema, config: Schema, baseline: Schema, profile: Schema): Promise<string> =>
  [
    banner,
    await typesOf(plan, 'PlanFile'),
    '/** Register: organizations, outlets and terms that several plans share. */',
    `export type RegisterFile = Pick<PlanFile, ${registerKeys.map((key) => `'${key}'`).join(' | ')}>;\n`,
    await typesOf(config, 'ConfigFile'),
    await typesOf(baseline, 'BaselineFile'),
    await typesOf(profile, 'ProfileFile'),
  ].join('\n');

/** `profile.generated.ts`: a profile with nothing left out. */
export const profileType = async (whole: Schema): Promise<string> =>
  [
    '/** Page layouts. Made from schemas/profile.schema.json by npm run update. */',
    await typesOf(whole, 'Profile'),
  ].join('\n');

const typesOf = async (schema: Schema, name: string): Promise<string> => {
  const written = await compile(plain(schema, schema.$defs as Schema) as never, name, {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: false,
    strictIndexSignatures: false,
    style: { singleQuote: true, printWidth: 120 },
  });
  return readOnly(written);
};

/**
 * The schema in the words that the type maker understands: no conditions, tuples as `items`, each definition of an
 * object under the name of its written form (`task` → WrittenTask), each other definition in its place.
 */
const plain = (node: unknown, definitions: Schema): unknown => {
  if (Array.isArray(node)) return node.map((entry) => plain(entry, definitions));
  if (typeof node !== 'object' || node === null) return node;
  const { $ref, if: condition, then: branch, else: otherwise, dependentSchemas: _, ...rest } = node as Schema;
  if ($ref !== undefined) return referred(definitionName($ref), rest, definitions);
  if (isSchema(condition) && condition.type !== undefined) {
    const { type, description, ...others } = rest;
    const left = (type as readonly string[]).filter((one) => one !== condition.type);
    const second = isSchema(otherwise) ? otherwise : { ...others, type: left.length === 1 ? left[0] : left };
    return {
      anyOf: [plain({ ...condition, ...(branch as Schema) }, definitions), plain(second, definitions)],
      description,
    };
  }
  if (rest.not !== undefined) return { tsType: 'never', description: rest.description };
  if (rest.prefixItems !== undefined) return tuple(rest, definitions);
  if (isSchema(rest.items)) return { ...entries(rest, definitions), items: nameless(plain(rest.items, definitions)) };
  return entries(rest, definitions);
};

const isSchema = (node: unknown): node is Schema => typeof node === 'object' && node !== null;

const tuple = ({ prefixItems, items: _, minItems: __, ...rest }: Schema, definitions: Schema): Schema => ({
  ...entries(rest, definitions),
  items: (prefixItems as readonly unknown[]).map((item) => nameless(plain(item, definitions))),
});

// What a list is made of is said at the list.
const nameless = (node: unknown): unknown =>
  (node as Schema).$ref === undefined ? { ...(node as Schema), description: undefined } : node;

const entries = (schema: Schema, definitions: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'title' && typeof value === 'string') && key !== '$id')
      .map(([key, value]) =>
        key === '$defs'
          ? ['$defs', namedDefinitions(value as Schema)]
          : [key, key === 'examples' || key === 'default' ? undefined : plain(value, definitions)],
      ),
  );

const namedDefinitions = (definitions: Schema): Schema =>
  Object.fromEntries(
    Object.entries(definitions)
      .filter(([, definition]) => isNamed(definition as Schema))
      .map(([name, definition]) => [writtenName(name), plain(definition, definitions)]),
  );

const referred = (name: string, siblings: Schema, definitions: Schema): unknown => {
  const definition = definitions[name] as Schema;
  if (isNamed(definition)) return { $ref: `#/$defs/${writtenName(name)}` };
  return { ...(plain(definition, definitions) as Schema), ...(plain(siblings, definitions) as Schema) };
};

const isNamed = (definition: Schema): boolean => definition.properties !== undefined;

const writtenName = (name: string): string => `Written${name.charAt(0).toUpperCase()}${name.slice(1)}`;

const readOnly = (written: string): string =>
  written
    .replace(/^( +)(?=[\w$[][\w$:\] ]*\??: )/gm, '$1readonly ')
    .replace(/(?<=[|:] )\[/g, 'readonly [')
    .replace(/(\w+|\([^()]*\))\[\]/g, 'readonly $1[]')
    .replace(/\n *\*\n *\* @minItems \d+(?=\n)/g, '');
