import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { checklistRows, composeChecklist } from '../../src/compose/checklist.ts';
import { composePublication } from '../../src/compose/publication.ts';
import type { Document } from '../../src/document/document.ts';
import type { PlanFile } from '../../src/plan/generated/types.generated.ts';
import { normalisePlan } from '../../src/plan/normalise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { isFailure } from '../../src/read/reader.ts';
import { renderers } from '../../src/render/index.ts';
import { Origins } from '../../src/source/origins.ts';
import { carriedBy } from '../import/carried.ts';
import { importBytes, printFile } from '../import/imported.ts';
import { printablePlan } from '../import/printable-plan.ts';
import { linesOfHtml, linesOfMarkdown, linesOfWord, unzip } from '../render/printed-lines.ts';
import { gb9704 } from '../render/tables.ts';
import { nastyPlan } from './nasty-plan.ts';
import { often, patience } from './runs.ts';

const render = async (document: Document, format: string): Promise<Uint8Array> => {
  const renderer = renderers.find(({ name }) => name === format);
  if (!renderer) throw new Error(`no format ${format}`);
  return renderer.render(document, gb9704);
};

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);

const planOf = (file: PlanFile): Plan => normalisePlan(file, [], 'plan', new Origins());

/** The plan alone: what stands around it is laid out in each format by itself, and has tests of its own. */
const documentOf = ({ publication: _, ...file }: PlanFile): Promise<Document> =>
  composePublication(planOf(file), { draft: false });

const checklistOf = (file: PlanFile): Document => {
  const plan = planOf(file);
  return composeChecklist(plan, checklistRows(plan), { draft: false });
};

/** What a part of an archive links to outside of it. */
const externalTargets = (xml: string): readonly string[] =>
  [...xml.matchAll(/<Relationship\b[^>]*TargetMode="External"[^>]*>/g)].map(
    ([tag]) => /Target="([^"]*)"/.exec(tag)?.[1] ?? '',
  );

const expectSound = (archive: Uint8Array): void => {
  for (const [name, part] of Object.entries(unzip(archive))) {
    expect(XMLValidator.validate(part), name).toBe(true);
    expect(part, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    for (const target of externalTargets(part)) expect(target).toMatch(/^(?:https?|mailto):/);
  }
};

const plainLines = async (document: Document): Promise<readonly string[]> =>
  textOf(await render(document, 'txt'))
    .split('\n')
    .filter((line) => line !== '');

describe('any plan, printed', { timeout: patience }, () => {
  it('as Word is an archive of well-formed parts that leads nowhere, and says what the text says', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (file) => {
        const document = await documentOf(file);
        const word = await render(document, 'docx');
        expectSound(word);
        expect(linesOfWord(word)).toEqual(await plainLines(document));
      }),
      often,
    );
  });

  it('as a page holds allowed elements and attributes alone, and says what the text says', async () => {
    const allowed = new Set([
      '!doctype',
      'html',
      'head',
      'meta',
      'title',
      'style',
      'body',
      'main',
      'nav',
      'header',
      'footer',
      'section',
      'article',
      'div',
      'p',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'span',
      'strong',
      'em',
      'b',
      'br',
      'hr',
      'ol',
      'ul',
      'li',
      'a',
      'table',
      'thead',
      'tbody',
      'tr',
      'th',
      'td',
      'col',
      'colgroup',
    ]);
    const attributes =
      /^(?:lang|charset|name|content|class|style|id|href|colspan|rowspan|start|value|scope|aria-\w+|role|tabindex|title|http-equiv)$/;
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (file) => {
        const document = await documentOf(file);
        const page = textOf(await render(document, 'html'));
        for (const [tag, name = '', rest = ''] of page.matchAll(/<\/?([!a-zA-Z][\w-]*)((?:\s[^>]*)?)>/g)) {
          expect(allowed.has(name.toLowerCase()), tag).toBe(true);
          for (const [, attribute = ''] of rest.matchAll(/\s([\w-]+)="[^"]*"/g)) expect(attribute).toMatch(attributes);
          expect(tag).not.toMatch(/href="(?!#)/);
        }
        expect(linesOfHtml(page).join('').replace(/\s/g, '')).toBe(
          (await plainLines(document)).join('').replace(/\s/g, ''),
        );
      }),
      often,
    );
  });

  it('as Markdown is shown as the text by who reads Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (file) => {
        const document = await documentOf(file);
        const written = textOf(await render(document, 'md'));
        expect(new MarkdownIt({ html: true }).parse(written, {}).some(({ type }) => type.startsWith('html'))).toBe(
          false,
        );
        // A list of attachments is one paragraph there, with breaks.
        expect(linesOfMarkdown(written, 'github').join('').replace(/\s/g, '')).toBe(
          (await plainLines(document)).join('').replace(/\s/g, ''),
        );
      }),
      often,
    );
  });

  it('as a workbook holds texts and no formula, as many rows as there are promises', async () => {
    await fc.assert(
      fc.asyncProperty(nastyPlan, async (file) => {
        const book = await render(checklistOf(file), 'xlsx');
        expectSound(book);
        const sheet = unzip(book)['xl/worksheets/sheet1.xml'] ?? '';
        expect(sheet).not.toMatch(/<f[ >]|t="(?:e|n|b|str)"/);
        expect((sheet.match(/<row /g) ?? []).length).toBeGreaterThanOrEqual(checklistRows(planOf(file)).length);
      }),
      often,
    );
  });

  it.each(['txt', 'md', 'docx'])(
    'as %s comes in again as the same plan, and what came in prints the same',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(printablePlan, async (file) => {
          const { plan, text } = await printFile(file);
          const imported = await importBytes(
            await render(await composePublication(plan, { draft: false }), format),
            format,
          );
          if (isFailure(imported)) throw new Error(imported.failure.en);
          expect(imported.text).toBe(text);
          expect(await carriedBy(imported.plan)).toEqual(await carriedBy(plan));
        }),
        often,
      );
    },
  );
});
