import type { Place } from '../plan/place.ts';
import type { Plan } from '../plan/plan.ts';
import type { Calendar } from '../text/calendar.ts';
import type { KeyWords } from '../text/key-words.ts';
import type { Message, Severity } from '../text/message.ts';

/** What is told of a claim, whatever it is about: its words, its reason, where it comes from. */
export interface RuleDescription<Options extends OptionValues = OptionValues> {
  /** Names the thing and its fault; a contract once shipped. */
  readonly id: string;
  readonly severity: Severity;
  /** Where the claim comes from: plain logic, the calendar, office practice, or a standard. */
  readonly source: 'logic' | 'calendar' | 'office' | 'GB/T 15834' | 'GB/T 15835' | 'GB/T 9704';
  /** The clause of the standard, where it is certain. */
  readonly clause?: string;
  /** Of a rule from a standard: how binding its words are (规定, 一般, 推荐), or 实务 where offices read it so. */
  readonly strength?: '规定' | '一般' | '推荐' | '实务';
  readonly summary: Message;
  readonly reason: Message;
  /** What a configuration may set (`[severity, {name: value}]`), with what holds where it sets nothing. */
  readonly options?: { readonly [Name in keyof Options]: OptionSchema<Options[Name]> };
  /** Whether its findings carry a fix that is safe to apply unseen. */
  readonly isFixable?: true;
}

/** A claim about one plan, with an example of each kind. */
export interface Rule<Options extends OptionValues = OptionValues> extends RuleDescription<Options> {
  /**
   * YAML of a plan; `kepu`, `title`, `year: 2026` and `issuer` are put in front where the example leaves them out.
   * In `bad`, lines ending in `#!` are reported and no other; `good` is not reported at all.
   */
  readonly example: { readonly bad: string; readonly good: string };
  /**
   * Whether a plan has anything that the claim is about; always, where this is missing. Where it has not, `check` finds nothing
   * and is not asked: most claims are about what few plans have.
   */
  readonly concerns?: (plan: Plan) => boolean;
  // A method, so that rules with options of their own fit into one list.
  check(plan: Plan, facts: Facts<Options>): Iterable<Violation>;
  /**
   * Of a rule that compares figures: how many. A figure of a text that states a target or a column counts once for each that
   * it is held against; a total once for its parts and once for what it includes; the episodes of a column once, against
   * the calendar. Figures that a text adds up by itself, and those of other plans, are not counted.
   */
  figures?(plan: Plan): number;
}

/** A claim about all plans of a run together: a province and its cities, a year and the one before. */
export interface CrossPlanRule<Options extends OptionValues = OptionValues> extends RuleDescription<Options> {
  /** YAML of several plans by the names of their files, written like the example of a `Rule`. */
  readonly example: {
    readonly bad: Readonly<Record<string, string>>;
    readonly good: Readonly<Record<string, string>>;
  };
  check(plans: readonly Plan[], facts: CrossPlanFacts<Options>): Iterable<CrossPlanViolation>;
}

/** What a rule may know beside the plan. */
export interface Facts<Options extends OptionValues = OptionValues> {
  readonly calendar: Calendar;
  /** What the configuration sets, over the defaults of the rule. */
  readonly options: Options;
}

/** What a rule about several plans may know beside them. */
export interface CrossPlanFacts<Options extends OptionValues = OptionValues> extends Facts<Options> {
  readonly scope: Scope;
}

/** How far the plans that are held against each other are all there are. */
export interface Scope {
  /**
   * Where plans were looked for: in all of a repository with a configuration, in the usual places below a `.git`, or
   * among the named files alone.
   */
  readonly searched: 'repository' | 'usual-places' | 'named';
  /** Whether every plan that can be found there is among them, and could be read. */
  readonly isWhole: boolean;
  /** The ids of all plans, those too that are not among them: they cannot be read, or have nothing to do with others. */
  readonly ids: ReadonlySet<string>;
}

/** The values that options may have. */
export type OptionValue = number | boolean | string | readonly string[];
export type OptionValues = { readonly [name: string]: OptionValue };

/** One option as JSON Schema, with its words in Chinese and English. */
export interface OptionSchema<Value extends OptionValue = OptionValue> {
  readonly type: 'number' | 'integer' | 'boolean' | 'string' | 'array';
  readonly default: Value;
  /** What its key is called in Chinese. */
  readonly zh: string;
  readonly summary: Message;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
}

/** What is said of a place; where it names keys, in the words that the file has for those of the object there. */
export type Wording = Message | ((words: KeyWords) => Message);

/** One broken claim, not yet placed in a file. */
export interface Violation {
  readonly at: Place;
  readonly message: Wording;
  /** Where this finding is milder than its rule, because something had to be guessed. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly at: Place; readonly message: Message }[];
  readonly fix?: { readonly description: Message; readonly edits: readonly Edit[] };
}

/** A broken claim about several plans: told of one, with places of the others. */
export interface CrossPlanViolation extends Pick<Violation, 'at' | 'message' | 'severity'> {
  /** The plan that the place is in, or whose registers it is in. */
  readonly plan: Plan;
  readonly related?: readonly { readonly plan: Plan; readonly at: Place; readonly message: Message }[];
}

/** Replaces the words at a place (which has a range) by others. */
export interface Edit {
  readonly at: Place;
  readonly text: string;
}

/** The options of a rule where nothing is set. */
export const defaultsOf = <Options extends OptionValues>({ options }: RuleDescription<Options>): Options =>
  Object.fromEntries(
    Object.entries(options ?? {}).map(([name, schema]) => [name, (schema as OptionSchema).default]),
  ) as Options;
