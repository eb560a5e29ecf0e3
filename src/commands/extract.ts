import { writeJson } from '../report/write-json.ts';
import { Source } from '../source/source.ts';
import type { Figure, FigureKind } from '../text/figure.ts';
import type { Limits } from '../text/limits.ts';
import { type Language, type Message, message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { excerpt, visible } from '../text/visible.ts';
import { standardInput } from '../workspace/discover.ts';
import { attempt } from './attempt.ts';
import { printList } from './bound-output.ts';
import type { Command, Session } from './command.ts';
import { ExitCode, graver } from './exit-code.ts';
import { isSet } from './settings.ts';
import { documentEndings, planEndings } from './shared-options.ts';
import { noSuchFile, refusedFile } from './system-error.ts';
import { alignTable } from './table.ts';
import { tellRefusals } from './tell-refusals.ts';
import { warnOfFindings } from './warn-of-findings.ts';

/** `kepu extract`: every number-like expression of a text, and which of them promise something. */
export const extract: Command = {
  name: 'extract',
  summary: message(
    '列出一份文字里的全部数字：哪些是目标，哪些不是',
    'list every figure of a text: what does it promise?',
  ),
  operands: {
    flags: '<files...>',
    endings: [...planEndings, ...documentEndings],
    summary: message(
      '.txt、.md、.docx 或计划文件；- 为标准输入的纯文本',
      '.txt, .md, .docx or a plan; - is plain text on standard input',
    ),
  },
  options: [{ flags: '--json', summary: message('以 JSON 输出（版本 1）', 'print JSON (version 1)') }],
  examples: ['kepu extract 工作要点.docx', 'kepu extract --json plan-2020.yaml'],
  run: async (names, options, session) => {
    const texts: ExtractedText[] = [];
    let exitCode: ExitCode = ExitCode.ok;
    const refused: UserError[] = [];
    for (const name of names) {
      const extractNext = async () => {
        const text = await readAny(name, session);
        if (text === null) exitCode = graver(exitCode, ExitCode.findings);
        else texts.push(await extractFrom(text));
      };
      await attempt(extractNext, refused, session.io.resolve(session.io.cwd, name));
    }
    const isAnyRead = texts.length > 0 || refused.length === 0;
    if (isAnyRead && isSet(options, 'json')) await session.io.print(describe(texts));
    else await printList(texts.map((each) => tell(each, session.language)).join(''), session);
    await tellRefusals(refused, session);
    return refused.length > 0 ? ExitCode.misuse : exitCode;
  },
};

/** A text as its offsets are counted, and whether marks of Markdown are to be overlooked in it. */
interface GivenText {
  readonly source: Source;
  readonly isMarkdown: boolean;
}

/** A figure with what it counts. */
interface CountedFigure extends Figure {
  readonly of: string | null;
}

interface ExtractedText {
  readonly source: Source;
  readonly figures: readonly CountedFigure[];
}

const extractFrom = async ({ source, isMarkdown }: GivenText): Promise<ExtractedText> => {
  const { readFigures } = await import('../text/read-figures.ts');
  const { maskMarkdown } = await import('../text/prose.ts');
  const { countedBy } = await import('../text/counted.ts');
  const text = isMarkdown ? maskMarkdown(source.text) : source.text;
  const figures = readFigures(text);
  return { source, figures: figures.map((figure, at) => ({ ...figure, of: countedBy(text, figures, at) })) };
};

/** The text of a file of any kind; null for a plan with errors, which are reported. */
const readAny = async (name: string, session: Session): Promise<GivenText | null> => {
  const { io } = session;
  if (name === standardInput)
    return { source: await asText('<stdin>', await io.readInput(), io.limits), isMarkdown: false };
  const path = io.resolve(io.cwd, name);
  if ((await io.kindOf(path)) === null) throw noSuchFile(name);
  const extension = /\.([^.]*)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  if (extension === 'yaml' || extension === 'yml') return readPlan(name, session);
  const shown = io.relative(path);
  const bytes = await io.read(path);
  const isMarkdown = extension === 'md' || extension === 'markdown';
  if (isMarkdown || extension === 'txt') return { source: await asText(shown, bytes, io.limits), isMarkdown };
  return { source: await asDocument(shown, extension, bytes, io.limits), isMarkdown: false };
};

const noText = (name: string): UserError =>
  new UserError(
    message(`${excerpt(name, 200)} 是登记册，没有正文`, `${excerpt(name, 200)} is a register and has no text`),
  );

const asText = async (path: string, bytes: Uint8Array, limits: Limits): Promise<Source> => {
  const { readText } = await import('../read/read-text.ts');
  const { isFailure } = await import('../read/reader.ts');
  const text = readText(bytes, limits);
  if (isFailure(text)) throw refusedFile(path, text.failure);
  return new Source(path, text);
};

/** The plain text of a document of whatever format a reader knows; what none knows counts as text. */
const asDocument = async (path: string, extension: string, bytes: Uint8Array, limits: Limits): Promise<Source> => {
  const { readers } = await import('../read/index.ts');
  const { isFailure } = await import('../read/reader.ts');
  const { printText } = await import('../render/text.ts');
  const reader = readers.find(({ extensions }) => extensions.includes(extension));
  if (!reader) return asText(path, bytes, limits);
  const reading = await reader.read(bytes, { limits });
  if (isFailure(reading)) throw refusedFile(path, reading.failure);
  return new Source(path, printText(reading.document));
};

const readPlan = async (name: string, session: Session): Promise<GivenText | null> => {
  const { checkFiles } = await import('./check.ts');
  const { composePublication } = await import('../compose/publication.ts');
  const { printText } = await import('../render/text.ts');
  const run = await checkFiles([name], {}, session, { keepPlans: true });
  for (const error of run.unreadable) throw error;
  const [checked] = run.plans;
  if (!checked?.plan) {
    if (run.files.every(({ diagnostics }) => diagnostics.length === 0)) throw noText(name);
    await warnOfFindings(run.files, session);
    return null;
  }
  const document = await composePublication(checked.plan, { draft: false });
  return { source: new Source(checked.path, printText(document)), isMarkdown: false };
};

const describe = (texts: readonly ExtractedText[]): string =>
  `${writeJson(
    {
      version: 1,
      files: texts.map(({ source, figures }) => ({
        path: source.path,
        quantities: figures.map(({ text, start, end, kind, comparator, min, max, unit, per, of }) => ({
          text,
          start,
          end,
          kind,
          comparator,
          min,
          max,
          unit,
          per,
          of,
        })),
      })),
    },
    2,
  )}\n`;

const kindWords: Readonly<Record<FigureKind, Message>> = {
  target: message('目标', 'target'),
  growth: message('增幅', 'growth'),
  rate: message('频率', 'rate'),
  ordinal: message('序数', 'ordinal'),
  year: message('年份', 'year'),
  date: message('日期', 'date'),
  edition: message('期号', 'edition'),
  frequency: message('调频', 'frequency'),
  name: message('名称', 'name'),
  approximate: message('约数', 'approximate'),
  other: message('其他', 'other'),
};

const tell = ({ source, figures }: ExtractedText, language: Language): string => {
  const promises = figures.filter(({ kind }) => kind === 'target' || kind === 'growth' || kind === 'rate').length;
  const heading = message(
    `文件 ${visible(source.path)}：${figures.length} 处数字，其中 ${promises} 处是目标`,
    `file ${visible(source.path)}: ${figures.length} figures, ${promises} of them promises`,
  );
  const rows = figures.map((figure) => {
    const { line, column } = source.pointAt(figure.start);
    const of = figure.of === null ? '' : visible(figure.of);
    return [`  ${line}:${column}`, kindWords[figure.kind][language], visible(figure.text), rangeOf(figure), of];
  });
  return `${heading[language]}\n${alignTable(rows)}`;
};

const signs = { eq: '=', gte: '≥', gt: '>', lte: '≤', lt: '<', range: '', about: '≈', all: '=' } as const;

const rangeOf = ({ kind, comparator, min, max, unit, per }: Figure): string => {
  if (kind !== 'target' && kind !== 'growth' && kind !== 'rate') return '';
  const amount = min !== null && max !== null && min !== max ? `${min}–${max}` : String(min ?? max);
  return `${signs[comparator]} ${amount} ${unit ?? ''}${per ? `/${per}` : ''}`.trim();
};
