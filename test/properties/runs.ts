/** How often each property here is tried: KEPU_RUNS=n for nights. The seed is that of every property (test/seed.ts). */
export const runs = Number(process.env.KEPU_RUNS ?? 1000);

/** Milliseconds that so many runs may take before they count as hanging. */
export const patience = 240_000 + 240 * runs;

/** What `fc.assert` is told. */
export const often = { numRuns: runs } as const;
