import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changeProfile, type ProfileChanges, valueAt } from '../../src/document/profile.ts';
import { readSchema, wholeProfileSchema } from '../generated/schemas.ts';
import { createCompiler } from '../generated/validators.ts';
import { gb9704 } from '../render/tables.ts';

const folder = new URL('../../templates/profiles/', import.meta.url);
const names = readdirSync(folder);

describe('templates/profiles', async () => {
  const isWhole = createCompiler().compile(wholeProfileSchema(await readSchema('profile')));

  it.each(names)('%s leaves nothing out and is named as its file is', (name) => {
    const profile = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    isWhole(profile);
    expect(isWhole.errors).toBeNull();
    expect(`${profile.name}.json`).toBe(name);
  });

  it('would be found out if they left something out', () => {
    const { inner: _, ...imprint } = gb9704.imprint;
    expect(isWhole({ ...gb9704, imprint })).toBe(false);
  });
});

describe('changeProfile', () => {
  it('merges maps at every depth and replaces lists', () => {
    const changes: ProfileChanges = {
      page: { margins: { top: 36 } },
      bold: [3],
      fonts: { latin: 'Times New Roman', substitutes: { 黑体: ['Noto Sans CJK SC'], 方正小标宋_GBK: ['宋体'] } },
    };
    const { page, bold, fonts, sizes } = changeProfile({ ...gb9704, bold: [1, 2] }, changes, '本单位');
    expect(page.margins).toEqual({ top: 36, bottom: 35, left: 28, right: 26 });
    expect(bold).toEqual([3]);
    expect(fonts.latin).toBe('Times New Roman');
    expect(fonts.body).toBe('仿宋_GB2312');
    expect(fonts.substitutes).toEqual({
      ...gb9704.fonts.substitutes,
      黑体: ['Noto Sans CJK SC'],
      方正小标宋_GBK: ['宋体'],
    });
    expect(sizes).toEqual(gb9704.sizes);
  });

  it('is named and summed up by the changes, not by the base', () => {
    expect(changeProfile(gb9704, {}, '本单位')).toMatchObject({
      name: '本单位',
      summary: { zh: '在 gb9704 上改动', en: 'changes gb9704' },
    });
    const named = changeProfile(gb9704, { name: '清河县科协', summary: { zh: '清河县科协的版式' } }, '本单位');
    expect(named.name).toBe('清河县科协');
    expect(named.summary).toEqual({ zh: '清河县科协的版式', en: '清河县科协的版式' });
  });

  it('keeps nothing of what says where a file comes from', () => {
    const file = { $schema: 'profile.schema.json', extends: 'gb9704' } as ProfileChanges;
    expect(Object.keys(changeProfile(gb9704, file, '本单位'))).toEqual(Object.keys(gb9704));
  });

  it('adds no prototype, whatever the keys are called', () => {
    const changes = { fonts: { substitutes: JSON.parse('{"__proto__": ["宋体"]}') } } as ProfileChanges;
    const { substitutes } = changeProfile(gb9704, changes, '本单位').fonts;
    expect(Object.getPrototypeOf(substitutes)).toBe(Object.prototype);
    expect(Object.keys(substitutes)).toContain('__proto__');
  });
});

describe('valueAt', () => {
  it.each([
    ['page.margins.top', 37],
    ['bold', []],
    ['page.margins.inner', undefined],
    ['name.length', undefined],
    ['page.constructor', undefined],
  ])('%s is %j', (path, value) => {
    expect(valueAt(gb9704, path)).toEqual(value);
  });
});
