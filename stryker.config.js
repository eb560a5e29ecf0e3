/**
 * Mutation testing: what changes in the code no test sees. Started by `.ci/mutation.js`, which names what is mutated and
 * the tests that must see it. Tests run in a copy, which needs the built command and none of the outputs.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: '.ci/mutation.vitest.config.js', related: true },
  coverageAnalysis: 'perTest',
  ignorePatterns: ['out', '*.tgz'],
  tempDirName: 'out/mutation/copy',
  incremental: true,
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'out/mutation/report.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  thresholds: { high: 95, low: 90, break: 85 },
  timeoutMS: 20_000,
  dryRunTimeoutMinutes: 30,
};
