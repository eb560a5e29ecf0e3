import type { Quantity } from '../text/quantity.ts';

/**
 * One year's plan as read-only data: references resolved, defaults filled in, numerals counted. It does not know
 * that it was YAML. Lists named on `Plan` hold everything in it, in the order of the printed text.
 */
export interface Plan {
  readonly kind: 'plan';
  readonly id: string;
  /** May hold line breaks: where the printed title prefers to break. */
  readonly title: string;
  readonly year: number;
  readonly issuer: Party;
  readonly numbering: Numbering;
  readonly lead: Lead;
  /** The template that closes tasks in print, where they have none of their own; null where the plan has none. */
  readonly responsibility: string | null;
  readonly organizations: readonly Organization[];
  readonly outlets: readonly Outlet[];
  readonly terms: readonly Term[];
  /** The overview with the targets and columns that stand at the plan itself. */
  readonly opening: Opening;
  /** The sections of the first level; `Section.sections` leads deeper. */
  readonly sections: readonly Section[];
  /** Every task and item. */
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
  readonly columns: readonly Column[];
  /** Every place that texts, targets and columns belong to: the opening, sections, tasks. */
  readonly homes: readonly Home[];
  readonly attachments: readonly Attachment[];
  /** What official printing adds, or null where the plan says nothing of it. */
  readonly publication: Publication | null;
}

/** What a text, its targets and its columns belong to. */
export type Home = Opening | Section | Task;

interface HomeParts {
  /** The title where there is one, then the text. */
  readonly proses: readonly Prose[];
  readonly targets: readonly Target[];
  readonly columns: readonly Column[];
}

/** The part of the plan before its first section. */
export interface Opening extends HomeParts {
  readonly kind: 'opening';
  readonly text: string | null;
}

/** A numbered part of the plan (一、) that stands on a line of its own. */
export interface Section extends HomeParts {
  readonly kind: 'section';
  readonly title: string;
  readonly text: string | null;
  /** The numeral as printed (一、), or ''. */
  readonly numeral: string;
  /** The numeral's style as `numbering` writes it: decides the typeface. */
  readonly style: string;
  /** 1 for the first level. */
  readonly level: number;
  /** Numerals from the top without their final mark: 三、2. */
  readonly number: string;
  readonly lead: Lead;
  readonly sections: readonly Section[];
  readonly tasks: readonly Task[];
}

/** A numbered piece of work; items are tasks a level deeper. */
export interface Task extends HomeParts {
  readonly kind: 'task';
  readonly id: string | null;
  readonly title: string;
  readonly text: string | null;
  readonly numeral: string;
  readonly style: string;
  readonly level: number;
  readonly number: string;
  readonly lead: Lead;
  /** The section that it stands in, of whatever level. */
  readonly section: Section;
  readonly items: readonly Task[];
  readonly owner: Party | null;
  readonly support: readonly Party[];
  readonly due: Due | null;
  /** The template that closes it in print, or null: owners then appear in the checklist only. */
  readonly responsibility: string | null;
  readonly tags: readonly string[];
  /** For the drafters, never printed. */
  readonly note: string | null;
}

/** Whether a title runs into its text or stands on a line of its own. */
export type Lead = 'run-in' | 'own-line';

/** How titles are numbered, level by level. */
export interface Numbering {
  /** One style a level, such as 一、 or （一） or 1. ; '' is unnumbered. */
  readonly levels: readonly string[];
  /** Levels (from 1) that count on through the whole plan. */
  readonly continuous: readonly number[];
}

/** A text of the plan as written: raw Markdown for `overview` and `text`, plain for `title`. */
export interface Prose {
  /** The object and key that hold it: the start of every place in it. */
  readonly at: readonly [object: object, key: string];
  readonly text: string;
}

/** A unit that may own or support work, as registered in the plan or in an included register. */
export interface Organization {
  readonly kind: 'organization';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly FormerName[];
  /** When the present name came into use, and when it went out of it: a year, a month or a day (YYYY-MM-DD). */
  readonly since: string | null;
  readonly until: string | null;
}

/** What somebody was called before. */
export interface FormerName {
  readonly name: string;
  /** The last year, month or day (YYYY-MM-DD) of the name; null where the register does not say. */
  readonly until: string | null;
}

/** A newspaper, station, site or account that carries columns, as registered. */
export interface Outlet {
  readonly kind: 'outlet';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly formerNames: readonly FormerName[];
  readonly since: string | null;
  readonly until: string | null;
  /** newspaper, magazine, radio, television, website, app, account, other. */
  readonly medium: string | null;
  /** FM91.6, as written. */
  readonly frequency: string | null;
}

/** A word that plans write one way, and the ways that they do not. */
export interface Term {
  readonly kind: 'term';
  readonly term: string;
  readonly variants: readonly string[];
  readonly means: string | null;
}

/** Somebody named in a plan: as written there, and who that is in the register. */
export interface Party {
  readonly written: string;
  /** The registered name, or what is written where nobody is registered so. */
  readonly name: string;
  readonly registered: Organization | Outlet | null;
}

/** A deadline: as written, and the first and last day that it can mean (YYYY-MM-DD). */
export interface Due {
  readonly written: string;
  readonly from: string;
  readonly to: string;
}

/** A figure that a task promises. */
export interface Target {
  readonly kind: 'target';
  readonly id: string;
  readonly indicator: string;
  readonly value: Quantity;
  /** The value in the plan's own words (达到55万人); null where it is written as an object or left out. */
  readonly written: string | null;
  /** What it was before (上年的数), where the plan says so. */
  readonly baseline: Quantity | null;
  /** The words of the text that state it, where the plan gives them. */
  readonly quote: string | null;
  readonly aggregate: Aggregate;
  /** Null where the plan does not say: then the text decides. */
  readonly commitment: Commitment | null;
  readonly owner: Party | null;
  readonly support: readonly Party[];
  readonly due: Due | null;
  /** Ids of the targets that add up to it. */
  readonly parts: readonly string[];
  /** Ids of the targets that lie within it (其中). */
  readonly including: readonly string[];
  /** The target of another plan that it counts towards: `plan-id#target-id`. */
  readonly upstream: string | null;
  /** The same target in the plan of the year before: `plan-id#target-id`. */
  readonly previous: string | null;
  /** For the drafters, never printed: why a target fell, what became of another. */
  readonly note: string | null;
  readonly home: Home;
}

/** How actuals count towards a target. */
export type Aggregate = 'sum' | 'latest' | 'average' | 'max' | 'frequency' | 'coverage' | 'milestone';

/** Whether a target must be met or is striven for (争取). */
export type Commitment = 'firm' | 'aspirational';

/** A recurring programme of an outlet, counted in episodes (期). */
export interface Column {
  readonly kind: 'column';
  readonly id: string | null;
  /** Without 《》; several share `episodes` as `share` says. */
  readonly names: readonly string[];
  readonly share: 'joint' | 'each' | null;
  readonly outlet: Party | null;
  readonly partners: readonly Party[];
  /** 合办 where the plan does not say. */
  readonly relation: string;
  readonly episodes: Quantity | null;
  /** The episodes in the plan's own words; null where they are a bare number or an object. */
  readonly written: string | null;
  readonly every: Frequency | null;
  /** First and last day (YYYY-MM-DD); the plan year where the plan does not say. */
  readonly from: string;
  readonly to: string;
  readonly breaks: readonly Break[];
  readonly within: string | null;
  readonly quote: string | null;
  readonly owner: Party | null;
  readonly support: readonly Party[];
  readonly due: Due | null;
  readonly home: Home;
}

/** How often a column appears. Weekdays are mon … sun. */
export type Frequency =
  | 'day'
  | 'workday'
  | 'week'
  | 'weekend'
  | 'month'
  | 'irregular'
  | { readonly weekdays: readonly Weekday[] }
  | { readonly times: number; readonly per: 'day' | 'week' | 'month' | 'quarter' | 'year' };

/** Days by the names that `every: {weekdays: …}` takes. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Days (YYYY-MM-DD, both included) on which a column does not appear. */
export interface Break {
  readonly from: string;
  readonly to: string;
}

/** What is to stand behind the text: a table made from the plan itself, or a text of its own. */
export interface Attachment {
  readonly title: string;
  readonly content: 'checklist' | 'columns' | 'text';
  /** Raw Markdown where the content is `text`, else null. */
  readonly text: string | null;
}

/** The elements of an official document that are not the plan's own text (GB/T 9704-2012, clause 7). */
export interface Publication {
  /** The plan bare, behind a notice that issues it, or in the letter form. */
  readonly form: 'plan' | 'notice' | 'letter';
  /** 发文机关标志: the agencies, the leading one first, and the word behind all of them (文件), or ''. */
  readonly mark: { readonly hosts: readonly string[]; readonly suffix: string } | null;
  /** 发文字号. */
  readonly number: string | null;
  readonly urgency: '特急' | '加急' | null;
  readonly signers: readonly string[];
  readonly recipients: readonly string[];
  /** Where it is not the title that the plan's own gives. */
  readonly noticeTitle: string | null;
  /** Whether the plan is the first attachment of its notice. */
  readonly attached: boolean;
  /** Raw Markdown. */
  readonly noticeText: string | null;
  /** 份号, with its leading zeros. */
  readonly copyNumber: string | null;
  readonly signed: {
    readonly by: readonly Party[];
    /** YYYY-MM-DD. */
    readonly date: string | null;
    readonly seal: boolean;
    readonly stamp: { readonly title: string; readonly name: string } | null;
  } | null;
  /** 附注, without its parentheses. */
  readonly contact: string | null;
  readonly cc: readonly string[];
  readonly printing: { readonly office: string | null; readonly date: string | null } | null;
}
