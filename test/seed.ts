import fc from 'fast-check';

/** Properties take the same values in every run, so that a red run speaks of the change; KEPU_SEED=n tries others. */
fc.configureGlobal({ seed: Number(process.env.KEPU_SEED ?? 2026) });
