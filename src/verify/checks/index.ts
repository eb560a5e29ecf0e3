import type { Check } from '../check.ts';
import { leftovers } from './leftovers.ts';

/** Every check of a Word file, in the order of its report. */
export const checks: readonly Check[] = [leftovers];
