import type { Section } from './plan.ts';

/** Whether a section is another one or lies within it, however deep. */
export const holdsSection = (outer: Section, inner: Section): boolean =>
  outer === inner || outer.sections.some((section) => holdsSection(section, inner));
