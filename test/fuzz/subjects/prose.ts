import { parseProse } from '../../../src/document/prose.ts';
import { countedBy } from '../../../src/text/counted.ts';
import { maskMarkdown } from '../../../src/text/prose.ts';
import { parseQuantity } from '../../../src/text/quantity.ts';
import { readFigures } from '../../../src/text/read-figures.ts';
import { displayWidth } from '../../../src/text/width.ts';
import { claimEnd } from '../claims.ts';
import { mutateText } from '../mutate-text.ts';
import { runInMemory } from '../run-in-memory.ts';
import { proseSeeds } from '../seeds.ts';
import { claim, type Step, type Subject } from '../subject.ts';

const textOf = (input: Uint8Array): string => new TextDecoder().decode(input);

const figures: Step = {
  name: 'figures',
  check: async (input) => {
    const given = textOf(input);
    const text = maskMarkdown(given);
    claim(text.length === given.length, 'masking moves offsets');
    const found = readFigures(text);
    let last = 0;
    for (const [at, { start, end, amount, text: words, min, max }] of found.entries()) {
      claim(last <= start && start < end && end <= text.length, `a figure from ${start} to ${end} behind ${last}`);
      claim(words === text.slice(start, end), `the words of a figure: ${words}`);
      claim(start <= amount.start && amount.start < amount.end && amount.end <= end, `the digits of ${words}`);
      claim(
        [min, max].every((each) => each === null || Number.isFinite(each)),
        `${words} is ${min} to ${max}`,
      );
      const of = countedBy(text, found, at);
      claim(of === null || text.includes(of) || of !== '', `${words} counts ${of}`);
      last = end;
    }
  },
};

const quantities: Step = {
  name: 'quantities',
  check: async (input) => {
    for (const line of textOf(input).split('\n')) {
      const quantity = parseQuantity(line);
      if (quantity && 'min' in quantity) claim(!Number.isNaN(quantity.min ?? 0), `${line} is ${quantity.min}`);
      claim(displayWidth(line) >= 0, 'a width below nothing');
    }
  },
};

const blocks: Step = {
  name: 'blocks',
  check: async (input) => {
    const text = textOf(input);
    const words = JSON.stringify(await parseProse(text));
    claim(words.length <= 200 * (text.length + 10), `${text.length} characters become ${words.length}`);
  },
};

const extraction: Step = {
  name: 'extract',
  check: async (input) => {
    const text = textOf(input);
    for (const [name, format] of [
      ['text.txt', '--json'],
      ['text.md', '--color'],
    ]) {
      const run = await runInMemory(['extract', format ?? '', name ?? ''], { [name ?? '']: input });
      claimEnd(run, text);
      if (format === '--json' && run.exitCode === 0) JSON.parse(run.stdout);
    }
  },
};

/** Texts: their figures, quantities and Markdown. */
export const prose: Subject = {
  name: 'prose',
  extension: 'txt',
  share: 480,
  make: (random) =>
    new TextEncoder().encode(mutateText(random.pick(proseSeeds), random, random.pick(proseSeeds)).slice(0, 6000)),
  steps: [figures, quantities, blocks, extraction],
};
