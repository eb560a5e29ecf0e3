import type { Edit } from './place-turns.ts';

const schemaLine = /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S+)/m;

/** The change of the comment that tells editors where the schema is, as it is seen from another folder; an address stays. */
export const moveSchemaLine = (text: string, seen: (path: string) => string): readonly Edit[] => {
  const found = schemaLine.exec(text.slice(0, farthest));
  const [line = '', path = ''] = found ?? [];
  if (found === null || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(path)) return [];
  const start = found.index + line.length - path.length;
  const next = seen(path);
  return next === path ? [] : [{ start, end: start + path.length, text: next }];
};

/** It stands at the top of a file. */
const farthest = 2000;
