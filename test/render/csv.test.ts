import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { csv } from '../../src/render/csv.ts';
import { cell, cellRows, documentOf, gb9704, table } from './tables.ts';

const decode = async (document: Document): Promise<string> =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(await csv.render(document, gb9704));

/** RFC 4180, read one character at a time. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (text[at + 1] === '"') field += text[++at];
      else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',' || character === '\r') {
      row.push(field);
      field = '';
      if (character === '\r') {
        rows.push(row);
        row = [];
        at += 1;
      }
    } else field += character;
  }
  return rows;
};

const inert = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

describe('csv', () => {
  it('begins with a byte order mark and ends every record in CRLF', async () => {
    const document = documentOf({ type: 'title', text: '清单' }, table(['序号', '指标'], [['1', '科普讲座']]));
    expect(await decode(document)).toBe('\ufeff序号,指标\r\n1,科普讲座\r\n');
  });

  it.each([
    ['words', '不少于30场', '不少于30场'],
    ['a comma', '甲,乙', '"甲,乙"'],
    ['a quotation mark', '"甲"', '"""甲"""'],
    ['a break', '甲\n乙', '"甲\n乙"'],
    ['Chinese quotation marks', '“甲”', '“甲”'],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+86', "'+86"],
    ['a minus', '-5', "'-5"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab', '\tx', "'\tx"],
    ['a formula to quote', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a full-width formula', '＝1＋1', "'＝1＋1"],
    ['an inner equals sign', 'a=b', 'a=b'],
    ['a control character', 'a\u0007b\u001b', 'ab'],
  ])('writes %s', async (_, words, field) => {
    expect(await decode(documentOf(table(['甲'], [[words]])))).toBe(`\ufeff甲\r\n${field}\r\n`);
  });

  it('puts tables with one head under one head, and another head above its own rows', async () => {
    const tables = [table(['甲'], [['1']]), table(['甲'], [['2']]), table(['乙'], [['3']])];
    expect(await decode(documentOf(...tables))).toBe('\ufeff甲\r\n1\r\n2\r\n乙\r\n3\r\n');
  });

  it('writes the words of emphasis and nothing outside tables', async () => {
    const strong = { inlines: [{ type: 'strong' as const, inlines: cell('重点').inlines }] };
    const one = { ...table(['甲'], []), rows: [[strong]] };
    const paragraph = { type: 'paragraph' as const, lead: null, inlines: cell('正文').inlines };
    expect(await decode(documentOf(paragraph, one))).toBe('\ufeff甲\r\n重点\r\n');
  });

  it('parses back to the cells', async () => {
    await fc.assert(
      fc.asyncProperty(cellRows, async (rows) => {
        const document = documentOf(
          table(
            (rows[0] ?? []).map((_, index) => `列${index}`),
            rows,
          ),
        );
        const [, ...records] = parseCsv((await decode(document)).slice(1));
        expect(records).toEqual(rows.map((row) => row.map(inert)));
      }),
    );
  });
});
