// The house's import table: which folder of src/ may import which. A room that is missing gets a row here first.
const table = {
  text: [],
  source: ['text'],
  document: ['text'],
  plan: ['text', 'source'],
  rules: ['text', 'plan'],
  compare: ['text', 'plan'],
  workspace: ['text', 'source', 'plan'],
  lint: ['text', 'source', 'plan', 'rules'],
  compose: ['text', 'plan', 'document', 'compare'],
  render: ['text', 'document'],
  read: ['text', 'document'],
  recognize: ['text', 'source', 'document', 'plan'],
  report: ['text', 'source'],
  roll: ['text', 'plan', 'source'],
  verify: ['text', 'source', 'document', 'read'],
  lsp: ['text', 'source', 'plan', 'rules', 'lint', 'workspace'],
};

// Which folder a package belongs to: it has one home, and nothing else knows that it is there.
const packages = {
  '(js-yaml|yaml)': 'source/',
  'markdown-it': 'document/',
  '(fflate|hucre)': 'render/',
  chalk: 'report/',
  'pinyin-pro': 'recognize/',
  tinyglobby: 'commands/',
  picomatch: 'workspace/',
  '(vscode-languageserver(-textdocument)?)': 'lsp/',
  commander: '(commands/|cli\\.ts$)',
  '(fastest-levenshtein|get-east-asian-width)': 'text/',
};

const homes = Object.entries(packages).map(([name, home]) => ({
  name: `home-of-${name.replace(/[^a-z-]+/g, '-').replace(/^-|-$/g, '')}`,
  comment: `only src/${home} imports ${name}`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${home}` },
  to: { path: `^node_modules/(@types/)?${name}/` },
}));

const rows = Object.entries(table).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing of src'} besides itself`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: `^src/(${[folder, ...allowed].join('|')})/` },
}));

// Packages that the library does not reach: the bundle of the command holds them, so that nobody need install them.
const bundled = [
  'commander',
  'picomatch',
  'pinyin-pro',
  'tinyglobby',
  'vscode-languageserver',
  'vscode-languageserver-textdocument',
];

module.exports = {
  forbidden: [
    ...rows,
    ...homes,
    {
      name: 'every-folder-has-a-row',
      comment: 'a folder of src/ that the table does not name',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${[...Object.keys(table), 'commands'].join('|')})/` },
      to: {},
    },
    {
      name: 'commands-are-the-top',
      comment: 'only cli.ts imports commands/',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli\\.ts$)' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'the-edge-alone-touches-node',
      comment: 'only commands/ and cli.ts use node:*; node:zlib, which is pure, also read/ and verify/',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|cli\\.ts$)' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?zlib$' },
    },
    {
      name: 'zlib-is-for-readers',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands|read|verify)/' },
      to: { dependencyTypes: ['core'], path: '^(node:)?zlib$' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'src-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-development-packages',
      comment: 'what src/ imports at run time is a dependency, or the command alone loads it and its bundle holds it',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
        pathNot: `^node_modules/(${bundled.join('|')})/`,
      },
    },
    {
      name: 'data-comes-in-at-its-place',
      comment: 'schemas, layouts and the version are read by commands, cli.ts and the shape check alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(commands/|plan/shape|cli\\.ts$)' },
      to: { path: '^(schemas|templates|bin|package\\.json)' },
    },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|out)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
