import { readOnce } from '../text/remember.ts';
import type { Plan, Prose } from './plan.ts';

/** Every text of a plan that the rules of writing hold for, in order: its title, then the titles and texts of its homes. */
export const prosesOf = readOnce((plan: Plan): readonly Prose[] => {
  const proses: Prose[] = [{ at: [plan, 'title'], text: plan.title }];
  for (const home of plan.homes) proses.push(...home.proses);
  return proses;
});
