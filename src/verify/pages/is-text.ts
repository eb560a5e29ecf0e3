import { bare } from '../elements/tell-paragraphs.ts';
import type { WordFile } from '../word-file.ts';
import type { PagePart } from './page-layout.ts';

/** Whether a part has words that are neither 附注 nor 版记. */
export const isText = (file: WordFile, part: PagePart): boolean => {
  const paragraph = file.paragraphs[part.paragraph - 1];
  if (!paragraph || part.lines.every(({ text }) => text.trim() === '')) return false;
  const text = bare(paragraph);
  return !/^（.*）$/.test(text) && !/日印发$/.test(text) && !/^(抄送|主送|分送)[：:]/.test(text);
};
