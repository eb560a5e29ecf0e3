import type { WordFile } from '../word-file.ts';
import type { PageLayout } from './page-layout.ts';

/** Whether a page (counted from 0) has its number printed on it. */
export const hasPageNumber = (file: WordFile, { pages }: PageLayout, index: number): boolean => {
  const page = pages[index];
  const section = page && file.sections[page.section];
  if (!section || page.isInserted) return false;
  const isFirst = section.titlePage && pages[index - 1]?.section !== page.section;
  const isEven = file.settings.evenAndOddHeaders && page.number % 2 === 0;
  const kind = isFirst ? 'first' : isEven ? 'even' : 'default';
  return [section.headers, section.footers].some((stories) =>
    stories[kind]?.some(({ runs }) => runs.some(({ field, hidden }) => !hidden && /^\s*PAGE\b/i.test(field))),
  );
};
