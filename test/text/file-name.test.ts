import { describe, expect, it } from 'vitest';
import { portableName, sameNameKey } from '../../src/text/file-name.ts';

describe('portableName', () => {
  it.each([
    'plan-2026.docx',
    '工作要点：一.docx',
    'a b..docx',
    '.hidden.md',
    '-x.md',
    'console.docx',
    'com10.docx',
    'con-checklist.xlsx',
    'nullable.md',
    '𠮷.md',
  ])('leaves %s as it is', (name) => expect(portableName(name)).toBe(name));

  it.each([
    ['a:b.docx', 'a_b.docx'],
    ['<x>|"y"?*\\z/.md', '_x___y____z_.md'],
    ['a\u0001\nb.md', 'a__b.md'],
    ['con.docx', 'con_.docx'],
    ['CON', 'CON_'],
    ['Aux.2026.md', 'Aux_.2026.md'],
    ['nul .md', 'nul_ .md'],
    ['com1.pdf', 'com1_.pdf'],
    ['LPT9.txt', 'LPT9_.txt'],
    ['com¹.txt', 'com¹_.txt'],
  ])('changes %j to %j', (name, portable) => {
    expect(portableName(name)).toBe(portable);
    expect(portableName(portable)).toBe(portable);
  });
});

describe('sameNameKey', () => {
  it('is one for names that are one file somewhere', () => {
    expect(sameNameKey('Plan')).toBe(sameNameKey('plan'));
    expect(sameNameKey('a:b')).toBe(sameNameKey('a?b'));
    expect(sameNameKey('e\u0301')).toBe(sameNameKey('\u00e9'));
    expect(sameNameKey('plan-2025')).not.toBe(sameNameKey('plan-2026'));
  });
});
