import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadYaml } from '../../src/source/load-yaml.ts';
import { type Location, Origins } from '../../src/source/origins.ts';
import { Source } from '../../src/source/source.ts';
import { planTexts } from './plan-texts.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests reach into the data of a file
type Data = any;

const load = async (text: string) => {
  const loaded = await loadYaml(new Source('计划.yaml', text));
  const origins = new Origins();
  origins.add(loaded);
  return { loaded, origins, data: loaded.data as Data };
};

/** `line:column words pointer` of a location; of words over lines, the first. */
const show = ({ source, span, pointer }: Location): string => {
  const { line, column } = source.pointAt(span.start);
  return `${line}:${column} ${source.text.slice(span.start, span.end).replace(/\r?\n[\s\S]*/, '⏎')} ${pointer}`;
};

const plan = `kepu: 1
title: "示例\\n要点"
organizations:
  a: {name: 甲, aliases: [乙, 丙]}
  b/c~d: 丁
sections:
  - title: 一
    text: |
      专栏30期，
      专题培训40场。
    tasks:
      - id: t
        owner: '甲'
        columns: [
          {id: x, episodes: 30}]
        none:
  - - 甲
    - 乙
`;

describe('locate', () => {
  it.each<[name: string, place: (data: Data) => readonly [object, (string | number)?], shown: string]>([
    ['a number', (data) => [data, 'kepu'], '1:7 1 /kepu'],
    ['a quoted text, quotes included', (data) => [data, 'title'], '2:8 "示例\\n要点" /title'],
    ['a map on lines of its own by its key', (data) => [data, 'organizations'], '3:1 organizations /organizations'],
    [
      'a map in braces as a whole',
      (data) => [data.organizations, 'a'],
      '4:6 {name: 甲, aliases: [乙, 丙]} /organizations/a',
    ],
    ['a text in braces', (data) => [data.organizations.a, 'name'], '4:13 甲 /organizations/a/name'],
    ['a list in brackets', (data) => [data.organizations.a, 'aliases'], '4:25 [乙, 丙] /organizations/a/aliases'],
    ['an item by its index', (data) => [data.organizations.a.aliases, 1], '4:29 丙 /organizations/a/aliases/1'],
    ['a key that a pointer must escape', (data) => [data.organizations, 'b/c~d'], '5:10 丁 /organizations/b~1c~0d'],
    ['a list on lines of its own by its key', (data) => [data, 'sections'], '6:1 sections /sections'],
    ['an item that is a map by its first key', (data) => [data.sections, 0], '7:5 title /sections/0'],
    ['a paragraph', (data) => [data.sections[0], 'text'], '8:11 |⏎ /sections/0/text'],
    [
      'a list in brackets over lines by its key',
      (data) => [data.sections[0].tasks[0], 'columns'],
      '14:9 columns /sections/0/tasks/0/columns',
    ],
    ['an empty value by its key', (data) => [data.sections[0].tasks[0], 'none'], '16:9 none /sections/0/tasks/0/none'],
    ['an item that is a list by its dash', (data) => [data.sections, 1], '17:5 - /sections/1'],
    ['an object by its first key', (data) => [data.sections[0]], '7:5 title /sections/0'],
    [
      'an object in braces by the brace',
      (data) => [data.sections[0].tasks[0].columns[0]],
      '15:11 { /sections/0/tasks/0/columns/0',
    ],
    ['the root by its first key', (data) => [data], '1:1 kepu '],
    ['a key that is not there by its object', (data) => [data.organizations.a, 'since'], '4:6 { /organizations/a'],
    [
      'an index that is not there by its list',
      (data) => [data.organizations.a.aliases, 9],
      '4:25 [ /organizations/a/aliases',
    ],
  ])('shows %s', async (_name, place, shown) => {
    const { origins, data } = await load(plan);
    expect(show(await origins.locate(place(data)))).toBe(shown);
  });

  it('shows a range of a text where it was written', async () => {
    const { origins, data } = await load(plan);
    const [section] = data.sections;
    const start = section.text.indexOf('40');
    expect(show(await origins.locate([section, 'text', { start, end: start + 3 }]))).toBe(
      '10:11 40场 /sections/0/text',
    );
    expect(show(await origins.locate([data, 'title', { start: 3, end: 5 }]))).toBe('2:13 要点 /title');
    expect(show(await origins.locate([section.tasks[0], 'owner', { start: 0, end: 1 }]))).toBe(
      '13:17 甲 /sections/0/tasks/0/owner',
    );
  });

  it('takes no heed of a range where there is no text', async () => {
    const { origins, data } = await load(plan);
    expect(show(await origins.locate([data, 'sections', { start: 0, end: 1 }]))).toBe('6:1 sections /sections');
  });

  it('shows the same in a file that is read the careful way', async () => {
    const { origins, data } = await load(`---\n${plan}`);
    expect(show(await origins.locate([data.organizations, 'b/c~d']))).toBe('6:10 丁 /organizations/b~1c~0d');
  });
});

describe('locateKey', () => {
  it('shows the key, or the object where it has no such key', async () => {
    const { origins, data } = await load(plan);
    expect(show(await origins.locateKey(data, 'title'))).toBe('2:1 title /title');
    expect(show(await origins.locateKey(data.organizations.a, 'aliases'))).toBe(
      '4:16 aliases /organizations/a/aliases',
    );
    expect(show(await origins.locateKey(data, 'nothing'))).toBe('1:1 kepu ');
    expect(show(await origins.locateKey(data.sections, 0))).toBe('7:5 title /sections/0');
  });
});

describe('adopt', () => {
  it('lets an object stand for one of the file', async () => {
    const { origins, data } = await load(plan);
    const section = { heading: '一' };
    origins.adopt(section, [data.sections[0]]);
    expect(show(await origins.locate([section, 'title']))).toBe('7:12 一 /sections/0/title');
    expect(show(await origins.locate([section]))).toBe('7:5 title /sections/0');
  });

  it('lets an object stand for the value under a key', async () => {
    const { origins, data } = await load(plan);
    const party = {};
    const organization = {};
    origins.adopt(party, [data.organizations, 'b/c~d']);
    origins.adopt(organization, [data.organizations, 'a']);
    expect(show(await origins.locate([party, 'name']))).toBe('5:10 丁 /organizations/b~1c~0d');
    expect(show(await origins.locate([party]))).toBe('5:10 丁 /organizations/b~1c~0d');
    expect(show(await origins.locate([party, 'name', { start: 0, end: 1 }]))).toBe('5:10 丁 /organizations/b~1c~0d');
    expect(show(await origins.locate([organization, 'name']))).toBe('4:13 甲 /organizations/a/name');
  });

  it('follows adoptions of adopted objects, and leaves circles', async () => {
    const { origins, data } = await load(plan);
    const [first, second] = [{}, {}];
    origins.adopt(first, [data.sections[0].tasks[0]]);
    origins.adopt(second, [first]);
    expect(show(await origins.locate([second, 'id']))).toBe('12:13 t /sections/0/tasks/0/id');
    const [one, two] = [{}, {}];
    origins.adopt(one, [two]);
    origins.adopt(two, [one]);
    expect(show(await origins.locate([one, 'id']))).toBe('1:1  ');
  });
});

describe('several files', () => {
  it('each object is found in its own, also when added late', async () => {
    const { origins, data } = await load(plan);
    expect(show(await origins.locate([data, 'kepu']))).toBe('1:7 1 /kepu');
    const register = await loadYaml(new Source('册.yaml', 'outlets:\n  a: 甲\n'));
    origins.add(register);
    const location = await origins.locate([(register.data as Data).outlets, 'a']);
    expect([location.source.path, show(location)]).toEqual(['册.yaml', '2:6 甲 /outlets/a']);
  });
});

describe('what is nowhere', () => {
  it('is the beginning of the first file, or of nothing', async () => {
    const { origins } = await load('a: 1\n');
    expect(show(await origins.locate([{}, 'a']))).toBe('1:1  ');
    expect(await new Origins().locate([{}])).toMatchObject({ span: { start: 0, end: 0 }, pointer: '' });
  });

  it('is the nearest object that is somewhere, where the parser knows less than the data', async () => {
    const { origins, data } = await load('a: 1\n');
    data.later = { b: 1 };
    expect(show(await origins.locate([data.later, 'b']))).toBe('1:1 a /later');
  });
});

describe('every place of a plan', () => {
  it.each(planTexts)('lies within the text and holds what it says', async (text) => {
    const { origins, data, loaded } = await load(text);
    const visit = async (value: Data): Promise<void> => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of Object.keys(value)) {
        const place = Array.isArray(value) ? Number(key) : key;
        const { span, source } = await origins.locate([value, place]);
        expect(source).toBe(loaded.source);
        expect(span.start).toBeLessThan(span.end);
        expect(span.end).toBeLessThanOrEqual(text.length);
        const words = text.slice(span.start, span.end);
        if (typeof value[key] === 'number') expect(Number(words)).toBe(value[key]);
        if (typeof value[key] === 'string' && /^[^\n"'|>]*$/.test(words)) expect(words).toBe(value[key]);
        if (!Array.isArray(value)) {
          const { span: keySpan } = await origins.locateKey(value, key);
          expect(text.slice(keySpan.start, keySpan.end)).toBe(key);
        }
        await visit(value[key]);
      }
    };
    await visit(data);
  });

  it('lies within the text for any range', async () => {
    const [text = ''] = planTexts;
    const { origins, data } = await load(text);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: -5, max: 200 }), fc.integer({ min: -5, max: 200 }), async (start, end) => {
        const { span } = await origins.locate([data.sections[0].tasks[0], 'text', { start, end }]);
        expect(span.start).toBeLessThanOrEqual(span.end);
        expect(text.slice(span.start, span.end).replace(/\n +/g, '\n')).toBe(
          data.sections[0].tasks[0].text.slice(Math.max(0, start), Math.max(0, start, end)),
        );
      }),
    );
  });
});
