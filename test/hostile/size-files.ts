import { type HostileFile, many, planThen, planWith, utf8, written } from './hostile-file.ts';

const mebibyte = 1024 * 1024;
const filled = (length: number): string => {
  const plan = planThen('# ');
  return `${plan}${'x'.repeat(length - utf8(plan).length - 1)}\n`;
};

/** Files at, just over and far over the bounds. */
export const sizeFiles: readonly HostileFile[] = [
  written('2 MiB', 'taken', () => filled(2 * mebibyte)),
  written('2 MiB and a byte', 'refused', () => filled(2 * mebibyte + 1)),
  written('a line of 10 MB', 'refused', () => planWith('走'.repeat(3_300_000))),
  written('1.9 MB in one quoted text', 'refused', () => planWith(`"${'a'.repeat(1_900_000)}"`)),
  written('1.9 MB in one plain text', 'refused', () => planWith('走'.repeat(630_000))),
  written('1.9 MB in one block', 'refused', () =>
    planWith(`|\n${many(40_000, () => '          走进学校，办好培训。\n')}`),
  ),
  written('1.9 MB of brackets', 'refused', () => planThen(`x: [${'[],'.repeat(600_000)}]\n`)),
  written('1.9 MB of words in a list', 'refused', () => planThen(`x: [${'a,'.repeat(900_000)}]\n`)),
  written('1.9 MB of keys in braces', 'refused', () => planThen(`x: {${many(150_000, (i) => `k${i}: 1,`)}}\n`)),
  written('1.9 MB of dashes', 'refused', () => planThen(`x:\n${'  -\n'.repeat(400_000)}`)),
  written('1.9 MB of tasks', 'either', () =>
    planWith(`走进学校。\n${many(24_000, (i) => `      - title: 第${i}项工作\n        text: 走进${i}所学校。\n`)}`),
  ),
  written('1.9 MB of texts with figures', 'either', () =>
    planWith(
      `走进学校。\n${many(200, (i) => `      - title: 第${i}项工作\n        text: ${`办好${i}场培训，完成率达到${i % 100}%。`.repeat(150)}\n`)}`,
    ),
  ),
  written('1.9 MB of colons', 'refused', () => planThen(':\n'.repeat(950_000))),
  written('1.9 MB of quotes', 'refused', () => planThen(`x: ${"'".repeat(1_900_000)}\n`)),
  written('1.9 MB of ampersands', 'refused', () => planThen(`x: ${'&'.repeat(1_900_000)}\n`)),
  written('1.9 MB of blanks', 'either', () => planThen(`x: ${' '.repeat(1_900_000)}\n`)),
  written('1.9 MB of backslashes', 'refused', () => planThen(`x: "${'\\\\'.repeat(950_000)}"\n`)),
];
