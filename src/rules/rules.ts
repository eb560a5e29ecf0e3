import * as listed from './index.ts';
import type { Rule } from './rule.ts';

/** Every rule of `index.ts`, in the order of the ids. */
export const rules: readonly Rule[] = Object.values(listed).sort((a, b) => (a.id < b.id ? -1 : 1));
