import { expect, it } from 'vitest';
import { isDocument } from '../../src/commands/document-file.ts';
import { readers } from '../../src/read/index.ts';
import { stemOf } from '../../src/workspace/load-file.ts';

it.each(readers.flatMap(({ extensions }) => extensions))(
  'a file that ends in .%s is a document, named without it',
  (extension) => {
    expect(isDocument(`要点.${extension.toUpperCase()}`)).toBe(true);
    expect(stemOf(`plans/要点.${extension}`)).toBe('要点');
  },
);

it.each(['plan.yaml', 'plan.yml', 'docx', 'a.txt.yaml'])('%s is none', (name) => {
  expect(isDocument(name)).toBe(false);
});
