import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';

/*
 * Documents as offices have them, with what a reader sees in them. A file holds
 *
 *   about: what is particular about it
 *   text: |          the document as plain text, one paragraph a line; the cells of a table row apart by tabs
 *   merged: true     where a cell of a table is empty because it is merged: in the first row with the one at its left,
 *                    in other rows with the one above it
 *   expected:
 *     title: 清河县科协2026年科普工作要点       the plan's own, its lines joined; several where each of them will do
 *     year: 2026
 *     form: notice                          plan where it is left out
 *     structure: |
 *       S 一、｜强化科普供给｜—
 *         T 1.｜办好科普专栏｜与清河日…30期。｜科普部；学会部、办公室；2026-11-30
 *     publication: {number: …}              as in a plan file, only what is claimed
 *     rows: [...]                           tasks that a table tells, written as T lines without a numeral
 *
 * A line of the structure is a part of the plan, two blanks deeper a level: `O` what stands before the first section, `S`
 * a section, `T` a task, `I` an item, `?` where either reading will do. Then stand, between ｜: the numeral as printed; the
 * title as printed (a whole sentence keeps its 。, the lead sentence of a text that goes on has none); the text's first and last
 * four characters, all of it where it is short, — where there is none; and who is responsible: owner；support；due, the last ones
 * left out where they say nothing. Closing words such as （责任单位：…） belong to the last field and not to the text. `*`
 * claims nothing of a field.
 *
 * `seen-*` may guide recognition, `blind-*` only measures it.
 */

/** A document with what a reader sees in it. */
export interface Case {
  /** The file's name without its extension. */
  readonly name: string;
  readonly about: string;
  readonly text: string;
  readonly merged: boolean;
  readonly expected: Expected;
}

/** What a reader sees in a document. */
export interface Expected {
  /** The first one is how the lines of the text join; others will do as well. */
  readonly titles: readonly string[];
  readonly year: number;
  readonly form: 'plan' | 'notice' | 'letter';
  readonly structure: readonly Part[];
  readonly publication: Readonly<Record<string, unknown>>;
  readonly rows: readonly Part[];
}

/** A line of a structure; a field that is `*` claims nothing. */
export interface Part {
  /** 0 at the margin. */
  readonly depth: number;
  readonly kind: 'O' | 'S' | 'T' | 'I' | '?';
  readonly numeral: string;
  readonly title: string;
  /** 与清河日…30期。, or —. */
  readonly text: string;
  /** 科普部；学会部、办公室；2026-11-30, or ''. */
  readonly responsible: string;
}

interface WrittenCase {
  readonly about: string;
  readonly text: string;
  readonly merged?: boolean;
  readonly expected: {
    readonly title: string | readonly string[];
    readonly year: number;
    readonly form?: Expected['form'];
    readonly structure: string;
    readonly publication?: Expected['publication'];
    readonly rows?: string;
  };
}

/** The cases whose names begin with a prefix, sorted by name. Throws for a structure that cannot be read. */
export const readCases = (prefix: 'seen' | 'blind'): readonly Case[] => {
  const folder = join(import.meta.dirname, 'cases');
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${prefix}-`) && name.endsWith('.yaml'))
    .sort()
    .map((name) => readCase(name.slice(0, -'.yaml'.length), readFileSync(join(folder, name), 'utf8')));
};

const readCase = (name: string, yaml: string): Case => {
  const { about, text, merged = false, expected } = load(yaml) as WrittenCase;
  const { title, year, form = 'plan', structure, publication = {}, rows = '' } = expected;
  return {
    name,
    about,
    text,
    merged,
    expected: {
      titles: [title].flat(),
      year,
      form,
      structure: readParts(structure),
      publication,
      rows: readParts(rows),
    },
  };
};

/** A structure as it is written in a case. */
export const readParts = (structure: string): readonly Part[] =>
  structure
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(readPart);

const readPart = (line: string): Part => {
  const [, indent = '', kind, rest = ''] = /^((?: {2})*)([OSTI?]) ?(.*)$/u.exec(line) ?? [];
  const [numeral = '', title = '', text, responsible = '', ...more] = rest
    .split('｜')
    .map((field) => field.replaceAll(/^ +| +$/g, ''));
  if (kind === undefined || text === undefined || more.length > 0)
    throw new Error(`not a part of a structure: ${line}`);
  return { depth: indent.length / 2, kind: kind as Part['kind'], numeral, title, text, responsible };
};

/** A part as a case writes it. */
export const writePart = ({ depth, kind, numeral, title, text, responsible }: Part): string =>
  `${'  '.repeat(depth)}${kind} ${[numeral, title, text, ...(responsible === '' ? [] : [responsible])].join('｜')}`;

/** A text as structures write it: its first and last four characters, or all of it where it is short. */
export const textEnds = (text: string): string => {
  const characters = [...text];
  if (characters.length === 0) return '—';
  return characters.length <= 9 ? text : `${characters.slice(0, 4).join('')}…${characters.slice(-4).join('')}`;
};
