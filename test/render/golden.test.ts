import { describe, expect, it } from 'vitest';
import { composePlan } from '../../src/compose/plan.ts';
import { docx } from '../../src/render/docx.ts';
import { markdown } from '../../src/render/markdown.ts';
import { text } from '../../src/render/text.ts';
import { samplePlan } from '../compose/sample-plan.ts';
import { unzip } from './printed-lines.ts';
import { gb9704 } from './tables.ts';

/** XML with a tag a line, indented; what a run says stays on its line. */
const indent = (xml: string): string => {
  let depth = 0;
  return xml
    .split(/(?<=>)(?=<(?!\/w:t>))/)
    .map((tag) => {
      if (tag.startsWith('</')) depth -= 1;
      const line = '  '.repeat(depth) + tag;
      if (/^<[^/?][^>]*[^/]>[^<]*$/.test(tag)) depth += 1;
      return `${line}\n`;
    })
    .join('');
};

describe('the sample plan', async () => {
  const document = await composePlan(samplePlan, { draft: false });
  const parts = unzip(await docx.render(document, gb9704));

  it.each(Object.keys(parts))('prints the part %s as it did', async (path) => {
    const name = path.replace('[Content_Types]', 'content-types').replace(/^_rels\//, 'package-rels/');
    await expect(indent(parts[path] ?? '')).toMatchFileSnapshot(`../golden/sample/${name}`);
  });

  it.each([markdown, text])('prints $name as it did', async ({ render, extension }) => {
    const printed = new TextDecoder().decode(await render(document, gb9704));
    await expect(printed).toMatchFileSnapshot(`../golden/sample/sample.${extension}`);
  });
});
