import { gridChecks } from './grid-checks.ts';
import { imprintChecks } from './imprint-checks.ts';
import type { PageCheck } from './page-check.ts';
import { firstPageWithoutText, signatureAlone } from './text-checks.ts';

/** Every check that takes to know the pages. */
export const pageChecks: readonly PageCheck[] = [firstPageWithoutText, signatureAlone, ...imprintChecks, ...gridChecks];
