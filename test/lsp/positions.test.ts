import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { offsetAt, positionAt } from '../../src/lsp/positions.ts';
import { Source } from '../../src/source/source.ts';

const text = fc.string({ unit: fc.constantFrom('a', '计', '𠀀', '\n', '\r\n', '\r', ' ', '：') });

describe('places', () => {
  it('are those that editors count, wherever lines end', () => {
    fc.assert(
      fc.property(text, (words) => {
        const document = TextDocument.create('file:///a.yaml', 'yaml', 1, words);
        const source = new Source('a.yaml', words);
        for (let offset = -1; offset <= words.length + 1; offset += 1) {
          if (words.slice(offset - 1, offset + 1) === '\r\n') continue; // between them is no place
          const position = document.positionAt(offset);
          expect(positionAt(source, offset)).toEqual(position);
          expect(offsetAt(source, position)).toBe(document.offsetAt(position));
        }
      }),
    );
  });

  it('behind the end of a line are its end, and behind the text its end', () => {
    const source = new Source('a.yaml', 'ab\r\ncd\n');
    expect(offsetAt(source, { line: 0, character: 99 })).toBe(2);
    expect(offsetAt(source, { line: 1, character: 99 })).toBe(6);
    expect(offsetAt(source, { line: 9, character: 0 })).toBe(7);
    expect(offsetAt(source, { line: -1, character: 5 })).toBe(0);
    expect(offsetAt(source, { line: 1, character: -5 })).toBe(4);
  });
});
