import { expect, it } from 'vitest';
import { certainDeviations } from '../../../src/verify/pages/certain-deviations.ts';
import { layOutPages } from '../../../src/verify/pages/lay-out-pages.ts';
import { signatureAlone } from '../../../src/verify/pages/text-checks.ts';
import { libreOffice, word } from '../../../src/verify/pages/typesetting.ts';
import type { WordFile } from '../../../src/verify/word-file.ts';
import { gb9704 } from '../../render/tables.ts';
import { fileOf, han, paragraphOf } from './word-file-of.ts';

const signature = ['启明县科协', '2026年3月5日'].map((text) => paragraphOf(text, { alignment: 'right' }));

const found = (file: WordFile) =>
  [libreOffice, word, [libreOffice, word]].map((typesettings) => {
    const layouts = [typesettings].flat().map((typesetting) => layOutPages(file, typesetting));
    return certainDeviations(signatureAlone, file, gb9704, layouts).length;
  });

it('says nothing of a page that only one program prints so', () => {
  // 22 lines where something stands between Han and digits, fewer where nothing does.
  expect(found(fileOf([paragraphOf('中1'.repeat(312)), ...signature]))).toEqual([1, 0, 0]);
  expect(found(fileOf([paragraphOf(han(28 * 22 - 2)), ...signature]))).toEqual([1, 1, 1]);
});
