import { describe, expect, it } from 'vitest';
import { type Case, readCases, readParts, writePart } from './cases.ts';
import { markLines } from './marked-lines.ts';

const seen = readCases('seen');
const blind = readCases('blind');
const named = (cases: readonly Case[]) => cases.map((one) => [one.name, one] as const);

describe('the cases', () => {
  it('are many, half of them blind', () => {
    expect(seen.length).toBeGreaterThanOrEqual(13);
    expect(blind.length).toBeGreaterThanOrEqual(13);
  });

  it.each(named([...seen, ...blind]))('%s expects what its text has, in its order', (_, one) => {
    const lines = markLines(one);
    const begun = lines.filter(({ part }) => part !== null).length;
    expect(begun).toBe(one.expected.structure.filter(({ kind }) => kind !== 'O').length);
    const flat = lines.map(({ text }) => text.replaceAll('\t', '')).join('');
    for (const { text } of one.expected.structure) {
      for (const end of text.split('…')) if (!'—*'.includes(end)) expect(flat).toContain(end);
    }
  });

  it('write a part as they read it', () => {
    const line = '    T 1.｜办好专栏｜与清河…30期。｜科普部；学会部；2026-11';
    expect(readParts(line).map(writePart)).toEqual([line]);
    expect(() => readParts('T 1.｜办好专栏')).toThrow();
    expect(() => readParts(' T 1.｜办好专栏｜—')).toThrow();
  });
});
