import { Source } from '../../src/source/source.ts';

/** A text in which ‸ marks an offset: the source without it, and the offset. */
export const marked = (
  text: string,
  path = '/仓库/计划.yaml',
): { readonly source: Source; readonly offset: number } => {
  const offset = text.indexOf('‸');
  if (offset === -1) throw new Error('no ‸ in the text');
  return { source: new Source(path, text.slice(0, offset) + text.slice(offset + 1)), offset };
};
