import type { Block } from '../document/document.ts';
import { writeProse } from '../document/write-prose.ts';
import type { PlanFile, WrittenSection, WrittenTask } from '../plan/generated/types.generated.ts';
import { message } from '../text/message.ts';
import { printsAlike } from './closing.ts';
import { type Closings, withoutClosing } from './closings.ts';
import { taskRank } from './heading-numeral.ts';
import type { NumberingPlan } from './numbering.ts';
import type { Outline, OutlineNode } from './outline.ts';
import type { Note } from './recognition.ts';
import type { Duty } from './task-table.ts';

/** The parts of a plan that its outline gives, with what is to be said of them. */
export interface OutlineDraft {
  readonly plan: Pick<PlanFile, 'numbering' | 'lead' | 'responsibility' | 'overview' | 'sections'>;
  readonly notes: readonly Note[];
  /** The section or task that each block went into; those of the overview are left out. */
  readonly homes: ReadonlyMap<Block, object>;
}

/** What is known of an outline beside its words. */
export interface OutlineFacts {
  readonly numbering: NumberingPlan;
  readonly closings: Closings;
  readonly duties: ReadonlyMap<OutlineNode, Duty>;
}

/** Whether titles run into their text where nothing else is said. */
type Lead = 'run-in' | 'own-line';

/** Writes an outline as sections, tasks and items. */
export const draftOutline = (outline: Outline, facts: OutlineFacts): OutlineDraft => {
  const { numbering } = facts.numbering;
  const { template } = facts.closings;
  const overview = writeProse(outline.opening);
  const lead = commonestLead(outline.nodes);
  const writer = new DraftWriter(lead, facts);
  const sections = outline.nodes.map((node) => writer.section(node));
  const plan = {
    ...(numbering === null ? {} : { numbering }),
    ...(lead === 'run-in' ? {} : { lead }),
    ...(template === null ? {} : { responsibility: template }),
    ...(overview === '' ? {} : { overview }),
    ...(sections.length === 0 ? {} : { sections }),
  };
  return { plan, notes: writer.notes, homes: writer.homes };
};

/** The nodes that become tasks, without their items. */
export const tasksIn = (nodes: readonly OutlineNode[]): readonly OutlineNode[] =>
  nodes.flatMap((section) => (areSections(section.nodes) ? tasksIn(section.nodes) : section.nodes));

/** A title with text on its line runs into it; one with text only below has its own line; else both print alike. */
const leadOf = ({ rest, blocks }: OutlineNode): Lead | null =>
  rest.length > 0 ? 'run-in' : blocks.length > 0 ? 'own-line' : null;

const commonestLead = (nodes: readonly OutlineNode[]): Lead => {
  let runIn = 0;
  let ownLine = 0;
  const count = (node: OutlineNode): void => {
    const lead = isPart(node) ? null : leadOf(node);
    if (lead === 'run-in') runIn += 1;
    else if (lead === 'own-line') ownLine += 1;
    for (const below of node.nodes) count(below);
  };
  for (const node of nodes.flatMap((top) => top.nodes)) count(node);
  return ownLine > runIn ? 'own-line' : 'run-in';
};

/** Whether a node can only be a part that holds others. */
const isPart = (node: OutlineNode): boolean =>
  node.rank < taskRank && leadOf(node) !== 'run-in' && node.nodes.length > 0;

/** Whether nodes below a section are sections, too: headings with parts, on lines of their own, above 1. in the series. */
const areSections = (nodes: readonly OutlineNode[]): boolean =>
  nodes.some(isPart) &&
  nodes.every((node) => node.rank < taskRank && node.rest.length === 0 && !/[。；]$/.test(node.title));

class DraftWriter {
  readonly notes: Note[] = [];
  readonly homes = new Map<Block, object>();
  readonly #lead: Lead;
  readonly #facts: OutlineFacts;

  constructor(lead: Lead, facts: OutlineFacts) {
    this.#lead = lead;
    this.#facts = facts;
  }

  section(node: OutlineNode): WrittenSection {
    const text = textOf(node);
    const isRunIn = leadOf(node) === 'run-in';
    const parts = areSections(node.nodes)
      ? { sections: node.nodes.map((below) => this.section(below)) }
      : { tasks: node.nodes.map((below) => this.#task(below, this.#facts.closings.template)) };
    const section: WrittenSection = {
      title: node.title,
      ...this.#numeralOf(node),
      ...(isRunIn ? { lead: 'run-in' } : {}),
      ...(text === '' ? {} : { text }),
      ...(node.nodes.length === 0 ? {} : parts),
    };
    this.#settle(node, section);
    return section;
  }

  /** `template` is what closes the task in print where it says nothing of its own. */
  #task(whole: OutlineNode, template: string | null): WrittenTask {
    const node = withoutClosing(whole, this.#facts.closings.cuts.get(whole) ?? 0);
    const text = textOf(node);
    // Words that print closes the task with stand on its first line, too.
    const lead = leadOf(whole);
    const { responsibility, ...duty } = this.#dutyOf(whole, template);
    const below = responsibility === undefined ? template : responsibility || null;
    const task: WrittenTask = {
      title: node.title,
      ...this.#numeralOf(whole),
      ...(lead === null || lead === this.#lead ? {} : { lead }),
      ...(text === '' ? {} : { text }),
      ...duty,
      ...(responsibility === undefined ? {} : { responsibility }),
      ...(node.nodes.length === 0 ? {} : { items: node.nodes.map((item) => this.#task(item, below)) }),
    };
    this.#settle(whole, task);
    return task;
  }

  #dutyOf(
    node: OutlineNode,
    template: string | null,
  ): Pick<WrittenTask, 'owner' | 'support' | 'due' | 'responsibility'> {
    const closing = this.#facts.closings.of.get(node);
    const duty = closing ?? this.#facts.duties.get(node);
    if (!duty) return {};
    const own = closing?.template ?? '';
    const isPrinted = closing !== undefined && own !== '' && template !== null && printsAlike(template, closing);
    return {
      ...(duty.owner === null ? {} : { owner: duty.owner }),
      ...(duty.support.length === 0 ? {} : { support: duty.support }),
      ...(duty.due === null ? {} : { due: duty.due }),
      ...(isPrinted || (own === '' && template === null) ? {} : { responsibility: own }),
    };
  }

  #numeralOf(node: OutlineNode): { readonly numeral?: string } {
    const exception = this.#facts.numbering.exceptions.get(node);
    return exception === undefined ? {} : { numeral: exception.printed };
  }

  #settle(node: OutlineNode, at: object): void {
    for (const block of [node.line.block, ...node.blocks]) this.homes.set(block, at);
    const exception = this.#facts.numbering.exceptions.get(node);
    if (exception?.isOutOfOrder) {
      const { printed, expected } = exception;
      this.notes.push({
        at: [at, 'numeral'],
        message: message(
          `请核对：原文序号是“${printed}”，按次序应为“${expected}”`,
          `Please check: the text has “${printed}” where “${expected}” comes next`,
        ),
      });
    }
    if (node.isGuess) {
      this.notes.push({
        at: [at],
        message: message(
          '请核对：按短行判为标题，没有序号',
          'Please check: taken for a heading because it is so short',
        ),
      });
    }
  }
}

/** What runs into the title, then what stands below it. */
const textOf = ({ rest, blocks }: OutlineNode): string => {
  const first: readonly Block[] = rest.length === 0 ? [] : [{ type: 'paragraph', lead: null, inlines: rest }];
  return writeProse([...first, ...blocks]);
};
