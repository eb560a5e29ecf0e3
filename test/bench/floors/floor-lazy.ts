import { CORE_SCHEMA, load } from 'js-yaml';
import { validate } from '../../../src/plan/generated/validate-plan.generated.ts';
import { filesOf, readText } from './files-of.ts';

/*
 * The least that checking the shape of plans can cost: the fast parser and the compiled schema checker, nothing else. Prints
 * how many files are valid.
 */
let valid = 0;
for (const file of filesOf(process.argv[2] ?? '.'))
  if (validate(load(readText(file), { schema: CORE_SCHEMA }))) valid += 1;
console.log(valid);
