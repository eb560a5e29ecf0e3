import { gridChecks } from './grid-checks.ts';
import { imprintChecks } from './imprint-checks.ts';
import type { PageCheck } from './page-check.ts';
import { firstPageWithoutText, signatureAlone } from './text-checks.ts';

/** What stands on which page. */
export const placementChecks: readonly PageCheck[] = [firstPageWithoutText, signatureAlone, ...imprintChecks];

/** Every check that takes to know the pages. */
export const pageChecks: readonly PageCheck[] = [...placementChecks, ...gridChecks];
