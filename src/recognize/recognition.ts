import type { PlanFile } from '../plan/generated/types.generated.ts';
import type { Message } from '../text/message.ts';

/** A plan that was made out in a text, what its file is to say in comments, and how sure each part of it is. */
export interface Recognition {
  /** With its keys in the order of plan files. */
  readonly plan: PlanFile;
  readonly notes: readonly Note[];
  readonly findings: readonly Finding[];
  /** JSON Pointer of each section, task and item → the blocks of the document that it comes from. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** A comment for whoever goes on with the plan: above a key of an object of it, or above the object itself. */
export interface Note {
  readonly at: readonly [object: object, key?: string];
  readonly message: Message;
}

/** What was made out, for the report. */
export interface Finding {
  /** What it is: 标题, 责任单位. */
  readonly what: Message;
  /** How much or which: 4个, 2020年. */
  readonly value: Message;
  readonly certainty: Certainty;
}

/** As it stands in the text; concluded from what usually is so; not more than one way to read it. */
export type Certainty = 'certain' | 'likely' | 'guess';
