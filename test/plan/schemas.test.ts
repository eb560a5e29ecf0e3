import { describe, expect, it } from 'vitest';
import baseline from '../../schemas/baseline.schema.json' with { type: 'json' };
import config from '../../schemas/config.schema.json' with { type: 'json' };
import plan from '../../schemas/plan.schema.json' with { type: 'json' };
import profile from '../../schemas/profile.schema.json' with { type: 'json' };
import register from '../../schemas/register.schema.json' with { type: 'json' };
import type { Schema } from '../generated/schemas.ts';
import { createCompiler } from '../generated/validators.ts';

const schemas: readonly (readonly [string, Schema])[] = [
  ['plan', plan],
  ['register', register],
  ['config', config],
  ['baseline', baseline],
  ['profile', profile],
];

/** Every place of a schema that describes a value, by its pointer. */
function* placesOf(node: unknown, pointer = ''): Generator<readonly [pointer: string, place: Schema]> {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const schema = node as Schema;
  if (schema.type !== undefined || schema.$ref !== undefined || schema.const !== undefined) yield [pointer, schema];
  for (const group of ['properties', '$defs']) {
    for (const [name, child] of Object.entries((schema[group] ?? {}) as Schema)) {
      yield* placesOf(child, `${pointer}/${group}/${name}`);
    }
  }
  for (const key of ['items', 'additionalProperties']) yield* placesOf(schema[key], `${pointer}/${key}`);
  for (const [index, child] of ((schema.prefixItems ?? []) as readonly Schema[]).entries()) {
    yield* placesOf(child, `${pointer}/prefixItems/${index}`);
  }
}

const isNamed = (pointer: string): boolean => /\/(?:properties|\$defs)\/[^/]+$/.test(pointer) || pointer === '';

describe.each(schemas)('%s.schema.json', (_, schema) => {
  const places = [...placesOf(schema)];
  const compiler = createCompiler().addSchema(schema as object);
  const definitions = schema.$defs as Readonly<Record<string, Schema>>;
  const describedAt = (place: Schema): unknown =>
    place.description ?? definitions[String(place.$ref).slice('#/$defs/'.length)]?.description;

  it.each(places.filter(([pointer]) => isNamed(pointer)))(
    'explains %s in Chinese, then in English',
    (_pointer, place) => {
      const [chinese, english, ...more] = String(describedAt(place)).split('\n');
      expect(chinese).toMatch(/^[\p{Script=Han}]{1,12}：.+。$/u);
      expect(english).toMatch(/^[A-Z][A-Za-z ]{1,24}: .+\.$/);
      expect(more).toEqual([]);
    },
  );

  it.each(places.filter(([, place]) => place.examples !== undefined || place.default !== undefined))(
    'has examples at %s that it takes itself',
    (pointer, { examples = [], default: fallback }) => {
      const validate = compiler.compile({ $ref: `${schema.$id}#${pointer}` });
      const values = [...(examples as readonly unknown[]), ...(fallback === undefined ? [] : [fallback])];
      for (const value of values) expect([value, validate(value), validate.errors]).toEqual([value, true, null]);
    },
  );

  it('bounds every text', () => {
    const unbounded = places.filter(
      ([, place]) =>
        [place.type].flat().includes('string') &&
        place.maxLength === undefined &&
        place.enum === undefined &&
        place.then === undefined &&
        place.else === undefined &&
        !/^\^[^*+]*\$$/.test(String(place.pattern)),
    );
    expect(unbounded.map(([pointer]) => pointer)).toEqual([]);
  });

  it('needs no other file', () => {
    expect(JSON.stringify(schema)).not.toMatch(/"\$ref":"(?!#\/\$defs\/)/);
  });
});
