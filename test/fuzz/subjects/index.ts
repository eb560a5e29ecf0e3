import type { Subject } from '../subject.ts';
import { commandLines } from './arguments.ts';
import { commands } from './commands.ts';
import { markdown, text } from './documents.ts';
import { editor } from './editor.ts';
import { prose } from './prose.ts';
import { settings } from './settings.ts';
import { docx, zip } from './word.ts';
import { yaml } from './yaml.ts';

/** Every door that hostile input may come in through. */
const subjects: readonly Subject[] = [
  yaml,
  prose,
  commands,
  text,
  markdown,
  docx,
  zip,
  ...settings,
  commandLines,
  editor,
];

/** Those that are named; all where none is. Throws where there is no such. */
export const chosenSubjects = (names: readonly string[]): readonly Subject[] => {
  for (const name of names) {
    if (!subjects.some((subject) => subject.name === name)) {
      throw new Error(`no subject ${name}; there are ${subjects.map((subject) => subject.name).join(', ')}`);
    }
  }
  return names.length === 0 ? subjects : subjects.filter(({ name }) => names.includes(name));
};
