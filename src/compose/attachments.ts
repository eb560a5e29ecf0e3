import type { Block } from '../document/document.ts';
import { parseProse } from '../document/prose.ts';
import type { Attachment, Plan } from '../plan/plan.ts';
import { checklistRows, checklistTable } from './checklist.ts';
import { usualColumns } from './checklist-columns.ts';
import { columnsTable } from './columns-table.ts';
import { namesInTitle } from './title-names.ts';

/** 附件说明 (GB/T 9704-2012 §7.3.4), where the plan has attachments. */
export const attachmentList = ({ attachments }: Plan): readonly Block[] =>
  attachments.length === 0 ? [] : [{ type: 'attachment-list', titles: attachments.map(({ title }) => title) }];

/**
 * The attachments, each on a new page under its number and title (§7.3.7): tables on landscape pages, prose on upright
 * ones. Titles are those of 附件说明, for both are the plan's.
 */
export const attachmentPages = async (plan: Plan): Promise<readonly Block[]> => {
  const pages = plan.attachments.map(
    async (attachment, index): Promise<readonly Block[]> => [
      { type: 'page', orientation: attachment.content === 'text' ? 'portrait' : 'landscape' },
      { type: 'attachment-label', text: plan.attachments.length > 1 ? `附件${index + 1}` : '附件' },
      { type: 'title', text: attachment.title, names: namesInTitle(attachment.title, plan) },
      ...(await contentOf(plan, attachment)),
    ],
  );
  return (await Promise.all(pages)).flat();
};

const contentOf = async (plan: Plan, { content, text }: Attachment): Promise<readonly Block[]> => {
  if (content === 'checklist') return [checklistTable(checklistRows(plan), usualColumns, 0)];
  return content === 'columns' ? [columnsTable(plan)] : parseProse(text ?? '');
};
