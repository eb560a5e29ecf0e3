import type { PlanFile, WrittenSection, WrittenTask } from '../plan/generated/types.generated.ts';
import { message } from '../text/message.ts';
import type { Closings } from './closings.ts';
import type { OutlineNode } from './outline.ts';
import type { Certainty, Finding } from './recognition.ts';
import type { Duty } from './task-table.ts';

/** What a plan was made of, for the report. */
export interface Described {
  readonly plan: PlanFile;
  readonly isTitleCertain: boolean;
  readonly isYearStated: boolean;
  readonly closings: Closings;
  readonly duties: ReadonlyMap<OutlineNode, Duty>;
  readonly tasks: readonly OutlineNode[];
}

/** What was made out in a text, with how much certainty, in the order in which people look for it. */
export const describePlan = (described: Described): readonly Finding[] => {
  const { plan, isTitleCertain, isYearStated } = described;
  const title = plan.title.replaceAll('\n', '');
  return [
    finding(['标题', 'title'], [title, title], isTitleCertain ? 'certain' : 'guess'),
    finding(['年份', 'year'], [`${plan.year}年`, String(plan.year)], isYearStated ? 'certain' : 'guess'),
    ...publicationFindings(plan),
    ...structureFindings(described),
    ...dutyFindings(described),
  ];
};

const finding = (
  [whatZh, whatEn]: readonly [zh: string, en: string],
  [zh, en]: readonly [zh: string, en: string],
  certainty: Certainty,
): Finding => ({ what: message(whatZh, whatEn), value: message(zh, en), certainty });

const publicationFindings = ({ publication, attachments = [] }: PlanFile): readonly Finding[] => [
  ...(publication
    ? [finding(['印发通知', 'notice'], [publication.number ?? '有', publication.number ?? 'there is one'], 'likely')]
    : []),
  ...(attachments.length === 0
    ? []
    : [finding(['附件', 'attachments'], [`${attachments.length}个`, String(attachments.length)], 'likely')]),
];

const structureFindings = ({ plan, tasks }: Described): readonly Finding[] => {
  const sections = countSections(plan.sections ?? []);
  const items = countItems(plan.sections ?? []);
  const isNumbered = tasks.every(({ numeral }) => numeral !== null);
  if (sections === 0)
    return [
      finding(
        ['结构', 'structure'],
        ['没有认出标题，全文作为总体要求', 'no headings; all of it is the overview'],
        'guess',
      ),
    ];
  return [
    finding(['部分', 'sections'], [`${sections}个`, String(sections)], isNumbered ? 'certain' : 'likely'),
    ...(tasks.length === 0
      ? []
      : [finding(['任务', 'tasks'], [`${tasks.length}项`, String(tasks.length)], isNumbered ? 'certain' : 'likely')]),
    ...(items === 0 ? [] : [finding(['分项', 'items'], [`${items}项`, String(items)], 'certain')]),
  ];
};

const countSections = (sections: readonly WrittenSection[]): number =>
  sections.reduce((sum, { sections: below = [] }) => sum + 1 + countSections(below), 0);

const countItems = (sections: readonly WrittenSection[]): number => {
  const ofTasks = (tasks: readonly WrittenTask[]): number =>
    tasks.reduce((sum, { items = [] }) => sum + items.length + ofTasks(items), 0);
  return sections.reduce((sum, { sections: below = [], tasks = [] }) => sum + countItems(below) + ofTasks(tasks), 0);
};

const dutyFindings = ({ closings, duties }: Described): readonly Finding[] => [
  ...(closings.of.size === 0
    ? []
    : [
        finding(
          ['责任单位和时限', 'owners and deadlines'],
          [`${closings.of.size}项任务的末尾写明`, `at the end of ${closings.of.size} tasks`],
          'certain',
        ),
      ]),
  ...(duties.size === 0
    ? []
    : [
        finding(
          ['责任单位和时限', 'owners and deadlines'],
          [`${duties.size}项取自表格`, `of ${duties.size} tasks from a table`],
          'likely',
        ),
      ]),
];
