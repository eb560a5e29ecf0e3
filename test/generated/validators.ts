import { createRequire } from 'node:module';
import { transform } from 'esbuild';
import { aliasKeywords, type Schema } from './schemas.ts';

// Both are CommonJS: required, their exports have the same shape under every loader.
const require = createRequire(import.meta.url);
const { default: Ajv } = require('ajv/dist/2020') as typeof import('ajv/dist/2020.js');
const { default: standaloneCode } = require('ajv/dist/standalone') as {
  default: (ajv: InstanceType<typeof Ajv>, refs: Record<string, string>) => string;
};

/** How every schema is compiled, for the program and for its tests. */
export const createCompiler = () =>
  new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    strictTuples: false,
    allowUnionTypes: true,
    ownProperties: true,
    unicode: false,
    messages: false,
    logger: false,
    keywords: [...aliasKeywords],
    // Calls instead of copies: half a millisecond less at every start.
    inlineRefs: false,
    code: { source: true, esm: true },
  });

/** A compiled schema as a TypeScript module without imports but types: `validate(data)`, and `validate.errors` after it. */
export const validatorModule = async (schema: Schema, type: string): Promise<string> => {
  const ajv = createCompiler();
  ajv.addSchema(withoutWords(schema) as object, 'schema');
  const { code } = await transform(inLinearTime(withOneArgument(standaloneCode(ajv, { compiled: 'schema' }))), {
    format: 'esm',
    minifySyntax: true,
    treeShaking: true,
    target: 'es2022',
  });
  if (/\brequire\(|\.concat\(|parentData|evaluated/.test(code))
    throw new Error(`the validator of ${type} is not self-contained, linear and lean`);
  return [
    '// @ts-nocheck: compiled from schemas/ by npm run update.',
    `import type { ${type} } from './types.generated.ts';`,
    "import type { Validator } from '../validator.ts';",
    '',
    code.replace(/export \{\s*compiled\s*\};\s*$/, `export const validate: Validator<${type}> = compiled;\n`),
  ].join('\n');
};

/**
 * The compiled code copies all errors found so far whenever a definition adds some, which takes minutes where 200,000
 * entries of a list are wrong. Adding to the first list takes none.
 */
const inLinearTime = (code: string): string =>
  `function joinErrors(errors, more) {
    if (errors === null) return more;
    for (const error of more) errors.push(error);
    return errors;
  }
  ${code.replace(/vErrors === null \? ([\w.]{1,60})\.errors : vErrors\.concat\(\1\.errors\)/g, 'joinErrors(vErrors, $1.errors)')}`;

/**
 * Every definition takes an object of five values, of which ours need the path alone, and keeps account of what it has
 * evaluated, which nobody asks. Without them a plan is checked in half the time.
 */
const withOneArgument = (code: string): string =>
  code
    .replace(
      /\{instancePath="", ?parentData, ?parentDataProperty, ?rootData=data, ?dynamicAnchors=\{\}\}=\{\}/g,
      'instancePath=""',
    )
    .replace(/\{instancePath:([^{}]{1,200}?),parentData:[^{}]{1,200},dynamicAnchors\}/g, '$1')
    .replace(/\{instancePath,parentData[^{}]{1,200},dynamicAnchors\}/g, 'instancePath')
    .replace(/const evaluated\d+ = validate\d+\.evaluated;/g, '')
    .replace(/if\(evaluated\d+\.dynamic(?:Props|Items)\)\{evaluated\d+\.(?:props|items) = undefined;\}/g, '')
    .replace(/evaluated\d+\.(?:props|items) = \w{1,20};/g, '')
    .replace(/validate\d+\.evaluated = \{[^{}]{1,200}\};/g, '');

const wordsForPeople = new Set(['title', 'description', 'examples', 'default', '$comment', ...aliasKeywords]);

/** A schema without what only people read; keys of `properties` and `$defs` are names and stay. */
const withoutWords = (node: unknown, areNames = false): unknown => {
  if (Array.isArray(node)) return node.map((entry) => withoutWords(entry));
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => areNames || !wordsForPeople.has(key))
      .map(([key, value]) => [key, withoutWords(value, !areNames && (key === 'properties' || key === '$defs'))]),
  );
};
