import type { PrintedPlan, PrintedWords } from '../compare/printed-plan.ts';
import type { Block } from '../document/document.ts';
import { flatten } from '../document/flatten.ts';
import { onOneLine, toText } from '../document/inline.ts';
import { parseProse } from '../document/prose.ts';
import type { Plan } from '../plan/plan.ts';

/** A plan with the words of its parts as they are printed, ready to be held against another. */
export const printWords = async (plan: Plan): Promise<PrintedPlan> => {
  const words = new Map<object, PrintedWords>([[plan, { title: onOneLine(plan.title), lines: [] }]]);
  for (const home of plan.homes) {
    words.set(home, { title: home.kind === 'opening' ? '' : onOneLine(home.title), lines: await linesOf(home.text) });
  }
  const { publication, attachments } = plan;
  if (publication) words.set(publication, { title: '', lines: await linesOf(publication.noticeText) });
  for (const attachment of attachments) {
    words.set(attachment, { title: attachment.title, lines: await linesOf(attachment.text) });
  }
  return { plan, words };
};

const linesOf = async (markdown: string | null): Promise<readonly string[]> =>
  markdown === null ? [] : flatten(await parseProse(markdown)).flatMap(({ block }) => printBlock(block));

/** The lines of a paragraph or a table, the cells of a row apart by tabs; empty cells at its end say nothing. */
const printBlock = (block: Block): readonly string[] => {
  if (block.type === 'paragraph') return [toText(block.inlines)];
  if (block.type !== 'table') return [];
  return [...block.head, ...block.rows].map((row) =>
    row
      .map(({ inlines }) => toText(inlines))
      .join('\t')
      .trimEnd(),
  );
};
