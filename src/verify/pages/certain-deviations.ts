import type { Profile } from '../../document/profile.ts';
import type { Deviation } from '../check.ts';
import type { WordFile } from '../word-file.ts';
import type { PageCheck } from './page-check.ts';
import type { PageLayout } from './page-layout.ts';

/**
 * What a check finds on the first of several layouts if it finds something on all of them: programs break lines otherwise
 * where a text has digits, and what only one of them shows may not be what the reader sees.
 */
export const certainDeviations = (
  { check }: Pick<PageCheck, 'check'>,
  file: WordFile,
  profile: Profile,
  layouts: readonly PageLayout[],
): readonly Deviation[] => {
  const [first, ...others] = layouts;
  const found = first ? [...check(file, profile, first)] : [];
  const isCertain = found.length > 0 && others.every((layout) => [...check(file, profile, layout)].length > 0);
  return isCertain ? found : [];
};
