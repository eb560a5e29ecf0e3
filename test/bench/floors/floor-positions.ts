import { LineCounter, parseDocument } from 'yaml';
import { validate } from '../../../src/plan/generated/validate-plan.generated.ts';
import { filesOf, readText } from './files-of.ts';

/*
 * The same by the parser that knows where everything stands, for each file, whether or not somebody asks. Prints how many
 * files are valid.
 */
let valid = 0;
for (const file of filesOf(process.argv[2] ?? '.')) {
  const document = parseDocument(readText(file), { lineCounter: new LineCounter() });
  if (validate(document.toJS())) valid += 1;
}
console.log(valid);
