import type { Reporter } from './reporter.ts';

/** A reporter under the name that `--reporter` takes, loaded when it is asked for: a run needs one of them, seldom two. */
export interface ListedReporter {
  readonly name: string;
  readonly load: () => Promise<Reporter>;
}

/** Every reporter; the first is the default. */
export const reporters: readonly ListedReporter[] = [
  { name: 'pretty', load: async () => (await import('./pretty.ts')).pretty },
  { name: 'compact', load: async () => (await import('./compact.ts')).compact },
  { name: 'json', load: async () => (await import('./json.ts')).json },
  { name: 'ndjson', load: async () => (await import('./ndjson.ts')).ndjson },
  { name: 'github', load: async () => (await import('./github.ts')).github },
  { name: 'markdown', load: async () => (await import('./markdown.ts')).markdown },
  { name: 'html', load: async () => (await import('./html.ts')).html },
  { name: 'sarif', load: async () => (await import('./sarif.ts')).sarif },
  { name: 'gitlab', load: async () => (await import('./gitlab.ts')).gitlab },
  { name: 'junit', load: async () => (await import('./junit.ts')).junit },
  { name: 'checkstyle', load: async () => (await import('./checkstyle.ts')).checkstyle },
];
