import type { Severity } from '../text/message.ts';
import type { Strength } from './check.ts';

/** How a departure from each kind of source weighs. */
export const severityOf: Readonly<Record<Strength, Severity>> = {
  required: 'error',
  usual: 'warning',
  practice: 'info',
};
