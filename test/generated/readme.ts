import { readFile } from 'node:fs/promises';
import { commands } from '../../src/commands/index.ts';
import { severityWords } from '../../src/report/reporter.ts';
import { allRules } from '../../src/rules/rules.ts';
import { limitNames, limitTable } from '../../src/text/limits.ts';
import type { Language } from '../../src/text/message.ts';

/**
 * README.md with its generated regions made anew. A region stands between `<!-- name -->` and `<!-- /name -->`;
 * everything else is kept as it was written.
 */
export const generateReadme = async (tourReport: string): Promise<string> => {
  const written = await readFile('README.md', 'utf8');
  const regions: Readonly<Record<string, string>> = {
    'rules-zh': rulesTable('zh'),
    'rules-en': rulesTable('en'),
    'limits-zh': limitsTable(),
    'commands-zh': commandsTable('zh'),
    'commands-en': commandsTable('en'),
    tour: [
      '   ```',
      ...tourReport
        .trimEnd()
        .split('\n')
        .map((line) => (line === '' ? '' : `   ${line}`)),
      '   ```',
    ].join('\n'),
  };
  return written.replace(/([ ]*<!-- ([a-z-]+) -->\n)[\s\S]*?(\n[ ]*<!-- \/\2 -->)/g, (whole, open, name, close) =>
    name in regions ? `${open}${regions[name]}${close}` : whole,
  );
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const rulesTable = (language: Language): string =>
  table(
    language === 'zh' ? ['规则', '级别', '要求', '出处', '可修复'] : ['rule', 'severity', 'claim', 'source', 'fix'],
    allRules.map(({ id, severity, summary, source, clause, isFixable }) => [
      `\`${id}\``,
      severityWords[severity][language],
      summary[language],
      clause ? `${source} ${clause}` : (sources[source]?.[language] ?? source),
      isFixable ? '✓' : '',
    ]),
  );

const sources: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  logic: { zh: '逻辑', en: 'logic' },
  calendar: { zh: '日历', en: 'calendar' },
  office: { zh: '实务', en: 'practice' },
};

/** In Chinese alone: `kepu limits` prints it in either language. */
const limitsTable = (): string =>
  table(
    ['名称', '限制什么', '上限', '最多调到', '超过时'],
    limitNames.map((name) => {
      const { what, number, unit, most, beyond } = limitTable[name];
      return [`\`${name}\``, what.zh, `${number} ${unit.zh}`, `${most ?? '–'}`, beyond.zh];
    }),
  );

const commandsTable = (language: Language): string =>
  table(
    language === 'zh' ? ['命令', '做什么'] : ['command', 'does'],
    commands.map(({ name, operands, summary }) => [
      `\`kepu ${name}${operands ? ` ${operands.flags}` : ''}\``,
      summary[language],
    ]),
  );
