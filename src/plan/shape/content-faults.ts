import type { Spelling } from '../../source/vocabulary/spelling.ts';
import { isMap } from '../../text/is-map.ts';
import { message } from '../../text/message.ts';
import { isNumeralStyle } from '../../text/numeral.ts';
import { excerpt } from '../../text/visible.ts';
import { isBlank } from '../printed-responsibility.ts';
import { dateFaults, momentFaults } from './date-faults.ts';
import { quantityFaults } from './quantity-faults.ts';
import type { ShapeFault } from './shape-fault.ts';
import { leadingNumeral } from './title-numeral.ts';

type Raw = Readonly<Record<string, unknown>>;

/**
 * What a schema cannot say about a plan or a register: dates that exist, periods the right way round, words that are
 * quantities, titles without numerals, numeral styles that count. Values of the wrong type are passed over: the schema
 * speaks of them.
 */
export const planFaults = (data: unknown): readonly ShapeFault[] => {
  const faults: ShapeFault[] = [];
  if (!isMap(data)) return faults;
  styleFaults(data, faults);
  templateFaults(data, faults);
  registerFaults(data, faults);
  if (isMap(data.defaults)) dateFaults(data.defaults, ['due'], faults);
  promiseFaults(data, faults);
  for (const section of mapsIn(data.sections)) sectionFaults(section, faults);
  publicationFaults(data.publication, faults);
  return faults;
};

/** The same for a configuration: the days of its calendar exist. */
export const configFaults = (data: unknown): readonly ShapeFault[] => {
  const faults: ShapeFault[] = [];
  if (!isMap(data) || !isMap(data.calendar)) return faults;
  for (const days of [data.calendar.holidays, data.calendar.workdays]) {
    if (!isMap(days)) continue;
    for (const dates of Object.values(days)) {
      if (Array.isArray(dates)) dateFaults(dates as unknown as Raw, dates.keys(), faults);
    }
  }
  return faults;
};

/** The same for a baseline: the days on which its entries end exist. */
export const baselineFaults = (data: unknown): readonly ShapeFault[] => {
  const faults: ShapeFault[] = [];
  if (isMap(data)) for (const entry of mapsIn(data.entries)) dateFaults(entry, ['until'], faults);
  return faults;
};

const registerFaults = (data: Raw, faults: ShapeFault[]): void => {
  for (const register of [data.organizations, data.outlets]) {
    if (!isMap(register)) continue;
    for (const entry of mapsIn(Object.values(register))) {
      momentFaults(entry, faults);
      for (const former of mapsIn(entry.formerNames)) momentFaults(former, faults);
    }
  }
};

const sectionFaults = (section: Raw, faults: ShapeFault[]): void => {
  titleFaults(section, faults);
  promiseFaults(section, faults);
  for (const part of mapsIn(section.sections)) sectionFaults(part, faults);
  for (const task of mapsIn(section.tasks)) taskFaults(task, faults);
};

const taskFaults = (task: Raw, faults: ShapeFault[]): void => {
  titleFaults(task, faults);
  templateFaults(task, faults);
  dateFaults(task, ['due'], faults);
  promiseFaults(task, faults);
  for (const item of mapsIn(task.items)) taskFaults(item, faults);
};

const promiseFaults = (home: Raw, faults: ShapeFault[]): void => {
  for (const target of mapsIn(home.targets)) {
    quantityFaults(target, ['value', 'baseline'], faults);
    dateFaults(target, ['due'], faults);
  }
  for (const column of mapsIn(home.columns)) {
    quantityFaults(column, ['episodes'], faults);
    dateFaults(column, ['from', 'to', 'due'], faults);
    for (const pause of mapsIn(column.breaks)) dateFaults(pause, ['from', 'to'], faults);
  }
};

const publicationFaults = (publication: unknown, faults: ShapeFault[]): void => {
  if (!isMap(publication)) return;
  for (const part of [publication.signed, publication.printing]) if (isMap(part)) dateFaults(part, ['date'], faults);
};

const titleFaults = (home: Raw, faults: ShapeFault[]): void => {
  const { title } = home;
  if (typeof title !== 'string') return;
  const numeral = leadingNumeral(title);
  if (numeral === '') return;
  const words = (_: string, { keyIn }: Spelling) => {
    const numbering = keyIn(home, 'numbering');
    return message(
      `标题里不写序号，印刷时会按 ${numbering} 自动加上。请删去“${numeral}”。`,
      `titles carry no numerals: print adds them as ${numbering} says. Remove “${numeral}”.`,
    );
  };
  faults.push({ at: [home, 'title', { start: 0, end: numeral.length }], marks: 'value', words });
};

const styleFaults = (data: Raw, faults: ShapeFault[]): void => {
  const levels = isMap(data.numbering) ? data.numbering.levels : data.numbering;
  if (!Array.isArray(levels)) return;
  for (const [index, style] of levels.entries()) {
    if (typeof style !== 'string' || isNumeralStyle(style)) continue;
    const words = message(
      `序号样式“${excerpt(style, 20)}”里要正好有一个数字。写法如：一、 （一） 1. （1） ① 第一，不编号写 ''。`,
      `The numeral style “${excerpt(style, 20)}” needs exactly one numeral, as in 一、 （一） 1. （1） ① 第一; '' is unnumbered.`,
    );
    faults.push({ at: [levels, index], marks: 'value', words });
  }
};

const templateFaults = (data: Raw, faults: ShapeFault[]): void => {
  const { responsibility } = data;
  if (typeof responsibility !== 'string') return;
  for (const { 0: blank, index } of responsibility.matchAll(/\{[^{}]{0,100}\}/g)) {
    if (isBlank(blank)) continue;
    const words = (_: string, { keyIn }: Spelling) => {
      const [owner, support, due] = ['owner', 'support', 'due'].map((key) => `{${keyIn(null, key)}}`);
      const name = keyIn(data, 'responsibility');
      return message(
        `${name} 里不认识 ${excerpt(blank, 30)}，只能用 ${owner}、${support}、${due}。`,
        `${name} knows no ${excerpt(blank, 30)}, only ${owner}, ${support} and ${due}.`,
      );
    };
    faults.push({ at: [data, 'responsibility', { start: index, end: index + blank.length }], marks: 'value', words });
  }
};

const mapsIn = (list: unknown): readonly Raw[] => (Array.isArray(list) ? list.filter(isMap) : nothing);

const nothing: readonly Raw[] = [];
