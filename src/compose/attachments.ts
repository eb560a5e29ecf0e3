import type { Block } from '../document/document.ts';
import { onOneLine } from '../document/inline.ts';
import { parseProse } from '../document/prose.ts';
import type { Attachment, Plan } from '../plan/plan.ts';
import { checklistRows, checklistTable } from './checklist.ts';
import { usualColumns } from './checklist-columns.ts';
import { columnsTable } from './columns-table.ts';
import { composeTitle } from './title.ts';

/** 附件说明 (GB/T 9704-2012 §7.3.4), where there are attachments; the plan itself may be the first of its notice's. */
export const attachmentList = (plan: Plan, isAttached: boolean): readonly Block[] => {
  const titles = [...(isAttached ? [onOneLine(plan.title)] : []), ...plan.attachments.map(({ title }) => title)];
  return titles.length === 0 ? [] : [{ type: 'attachment-list', titles }];
};

/** 附件 above the plan's title, where it is the first attachment of its notice. */
export const ownLabel = (plan: Plan): Block => attachmentLabel(0, plan.attachments.length + 1);

/** 附件1, or 附件 for the only one (§7.3.7). */
const attachmentLabel = (index: number, count: number): Block => ({
  type: 'attachment-label',
  text: count > 1 ? `附件${index + 1}` : '附件',
});

/**
 * The attachments, each on a new page under its number and title (§7.3.7): tables on landscape pages, prose on upright
 * ones. Titles are those of 附件说明, for both are the plan's.
 */
export const attachmentPages = async (plan: Plan, isAttached: boolean): Promise<readonly Block[]> => {
  const before = isAttached ? 1 : 0;
  const pages = plan.attachments.map(
    async (attachment, index): Promise<readonly Block[]> => [
      { type: 'page', orientation: attachment.content === 'text' ? 'portrait' : 'landscape' },
      attachmentLabel(before + index, before + plan.attachments.length),
      composeTitle(attachment.title, [plan]),
      ...(await contentOf(plan, attachment)),
    ],
  );
  return (await Promise.all(pages)).flat();
};

const contentOf = async (plan: Plan, { content, text }: Attachment): Promise<readonly Block[]> => {
  if (content === 'checklist') return [checklistTable(checklistRows(plan), usualColumns, 0)];
  return content === 'columns' ? [columnsTable(plan)] : parseProse(text ?? '');
};
