import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDocument } from '../../src/commands/document-file.ts';
import { readers } from '../../src/read/index.ts';
import { stemOf } from '../../src/workspace/load-file.ts';
import { p, r, wordFile } from '../read/word-file.ts';
import { runKepu } from '../scenarios/run-kepu.ts';

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

describe('findings of a document', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kepu-document-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const lines = ['清河县科协2026年科普工作要点', '一、强化供给', '举办讲座３０场，覆盖2万人。', '举办展览２场。'];

  /** The findings about figures in full width: the paragraph and the words that they are about. */
  const told = async (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    const { stdout } = await runKepu(folder, ['validate', '-r', 'json', name]);
    const [file] = (
      JSON.parse(stdout) as { files: { diagnostics: { ruleId: string; start: unknown; place: unknown }[] }[] }
    ).files;
    return file?.diagnostics
      .filter(({ ruleId }) => ruleId === 'width-and-digit-mixed')
      .map(({ start, place }) => [start, place]);
  };

  it('stand at its paragraphs, counted as Word counts them, with empty ones and cells', async () => {
    const cell = '<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    const [first = '', ...rest] = lines.map((line) => p(r(line)));
    expect(await told('a.docx', wordFile([first, cell, '<w:p/>', ...rest].join('')))).toEqual([
      [null, { paragraph: 5, words: '３０' }],
      [null, { paragraph: 6, words: '２' }],
    ]);
    expect(await told('a.txt', lines.join('\n'))).toEqual([
      [null, { paragraph: 3, words: '３０' }],
      [null, { paragraph: 4, words: '２' }],
    ]);
  });
});
