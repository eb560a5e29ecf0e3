import { defineConfig } from 'vitest/config';
import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one plain line that any program can read. */
const closingLine: Reporter = {
  onTestRunEnd: (modules: readonly TestModule[]) => {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) count[test.result().state] += 1;
      // A file that cannot be loaded has no tests to count, and has failed.
      count.failed += module.errors().length;
    }
    const { KEPU_SEED: seed = 2026, KEPU_RUNS: runs = 1000 } = process.env;
    console.log(`Properties: seed ${seed}, ${runs} runs of each in test/properties (KEPU_SEED, KEPU_RUNS)`);
    console.log(`Tests: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  },
};

/** What stands between kepu and what anybody may have written: what reads it, what writes files, what shows its words. */
const wholly = [
  'source/{decode,foreign-bytes,load-yaml,load-fast,load-carefully}.ts',
  'source/plain/*.ts',
  'commands/disk/*.ts',
  'commands/{read-bytes,print-content}.ts',
  'text/{visible,markup}.ts',
  'report/{escape-markdown,write-json,write-xml,github}.ts',
  'document/markdown-text.ts',
  'render/{cell-text,html/escape,docx/xml}.ts',
  'lsp/markdown.ts',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 20_000,
    reporters: ['default', closingLine],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/*.generated.ts', 'src/**/*.d.ts'],
      reportsDirectory: 'out/coverage',
      reporter: ['text-summary', 'json', 'json-summary'],
      thresholds: {
        branches: 95,
        ...Object.fromEntries(wholly.map((files) => [`src/${files}`, { branches: 100 }])),
      },
    },
  },
});
