import base from '../vitest.config.ts';

// Which tests must see the mutations. Named here and not to Stryker, which then would switch on what is evaluated when a
// module is loaded – tables, expressions – only after that, and take each for one that no test sees.

export default {
  ...base,
  test: { ...base.test, include: process.env.KEPU_MUTATION_TESTS?.split(',') ?? [], reporters: [] },
};
