import { beforeAll, describe, expect, it } from 'vitest';
import { createNameId } from '../../src/recognize/name-id.ts';
import type { NameId } from '../../src/recognize/promises/unique-ids.ts';

let nameId: NameId;
beforeAll(async () => {
  nameId = await createNameId();
});

describe('the id of a name', () => {
  it.each([
    ['科普部', 'kepubu'],
    ['清河日报', 'qingheribao'],
    ['省妇女联合会', 'shengfunvlianhehui'],
    ['清河县人民政府', 'qinghexianrenminzhengfu'],
    ['科普ABC', 'kepuabc'],
  ])('%s', (name, id) => {
    expect(nameId(name)).toBe(id);
  });

  it('ends behind the syllable with which it is long enough', () => {
    expect(nameId('清河县科学技术协会科学技术普及部')).toBe('qinghexiankexuejishuxiehuikexueji');
  });

  it.each(['乐', '行', '2026', '—', ''])('none for %s, whose reading is open or which has none', (name) => {
    expect(nameId(name)).toBeNull();
  });
});
