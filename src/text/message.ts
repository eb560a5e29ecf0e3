/** The languages that kepu speaks; Chinese is the one it thinks in. */
export type Language = 'zh' | 'en';

/** One sentence for a person, in both languages; which one is printed is decided last. */
export interface Message {
  readonly zh: string;
  readonly en: string;
}

/** Chinese first, then English: `message('第一句', 'first sentence')`. */
export const message = (zh: string, en: string): Message => ({ zh, en });

/** How much a finding weighs: only errors fail a run by themselves. */
export type Severity = 'error' | 'warning' | 'info';
