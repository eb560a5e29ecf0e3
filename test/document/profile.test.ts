import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProfile } from '../../src/document/profile.ts';

const folder = new URL('../../templates/profiles/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const read = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Record<string, unknown>;

describe('readProfile', () => {
  it.each(names)('takes templates/profiles/%s, which is named as its file is', (name) => {
    const { profile, fault } = readProfile(read(name));
    expect(fault).toBeNull();
    expect(`${profile?.name}.json`).toBe(name);
  });

  it.each([
    [null, '版式文件的 内容 应为一组键值'],
    [[], '版式文件的 内容 应为一组键值'],
    [{ ...read('gb9704.json'), name: '' }, '版式文件的 name 应为文字'],
    [{ ...read('gb9704.json'), page: 3 }, '版式文件的 page 应为一组键值'],
    [{ ...read('gb9704.json'), sizes: { title: '22' } }, '版式文件的 sizes.title 应为数'],
  ])('says what is wrong with %#', (data, words) => {
    const { profile, fault } = readProfile(data);
    expect(profile).toBeNull();
    expect(fault?.zh).toBe(words);
  });
});
