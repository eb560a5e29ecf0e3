import { Counter } from '../plan/counter.ts';
import type { WrittenNumbering } from '../plan/generated/types.generated.ts';
import type { OutlineNode } from './outline.ts';

/** How the headings of an outline are numbered, and which of them have another numeral than that gives. */
export interface NumberingPlan {
  /** Null where it is the usual one. */
  readonly numbering: WrittenNumbering | null;
  readonly exceptions: ReadonlyMap<OutlineNode, NumeralException>;
}

/** A numeral that counting does not give. */
export interface NumeralException {
  readonly printed: string;
  /** What counting gives in its place. */
  readonly expected: string;
  /** Whether it is one of the same style, too small or too great. */
  readonly isOutOfOrder: boolean;
}

const usual: readonly string[] = ['一、', '（一）', '1.', '（1）'];

/** The commonest style of each level; levels that count on through the plan; numerals that neither gives. */
export const numberingOf = (nodes: readonly OutlineNode[]): NumberingPlan => {
  const levels = stylesOf(nodes);
  const continuous = levels.flatMap((style, index) =>
    index > 0 && countsOn(nodes, index + 1, style) ? [index + 1] : [],
  );
  const exceptions = findExceptions(nodes, levels, continuous);
  if (continuous.length > 0) return { numbering: { levels, continuous }, exceptions };
  const isUsual = levels.every((style, index) => style === usual[index]);
  return { numbering: isUsual ? null : levels, exceptions };
};

const stylesOf = (nodes: readonly OutlineNode[]): readonly string[] => {
  const counts: Map<string, number>[] = [];
  walk(nodes, 1, (node, level) => {
    counts[level - 1] ??= new Map();
    const style = node.numeral ? node.numeral.style : '';
    if (style !== null) counts[level - 1]?.set(style, (counts[level - 1]?.get(style) ?? 0) + 1);
  });
  return counts.map((styles) => [...styles].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '');
};

const walk = (
  nodes: readonly OutlineNode[],
  level: number,
  visit: (node: OutlineNode, level: number) => void,
): void => {
  for (const node of nodes) {
    visit(node, level);
    walk(node.nodes, level + 1, visit);
  }
};

/** Whether the first of a level under each new parent goes on from the last one before, wherever that can be told. */
const countsOn = (nodes: readonly OutlineNode[], level: number, style: string): boolean => {
  let last = 0;
  let goesOn = false;
  let restarts = false;
  const visit = (siblings: readonly OutlineNode[], depth: number): void => {
    for (const [index, node] of siblings.entries()) {
      const number = node.numeral?.style === style ? node.numeral.number : null;
      if (depth === level && number !== null) {
        if (index === 0 && last > 0) {
          if (number === last + 1) goesOn = true;
          else restarts = true;
        }
        last = number;
      }
      if (depth < level) visit(node.nodes, depth + 1);
    }
  };
  visit(nodes, 1);
  return goesOn && !restarts;
};

/** Counts as print does, and keeps each numeral that comes out otherwise than it stands in the text. */
const findExceptions = (
  nodes: readonly OutlineNode[],
  levels: readonly string[],
  continuous: readonly number[],
): ReadonlyMap<OutlineNode, NumeralException> => {
  const exceptions = new Map<OutlineNode, NumeralException>();
  const counter = new Counter({ levels, continuous });
  walk(nodes, 1, (node, level) => {
    const printed = node.numeral?.printed ?? '';
    const { numeral: expected, style } = counter.peek(level);
    const isExpected = expected === printed;
    const isOutOfOrder = node.numeral !== null && node.numeral.style === style;
    if (!isExpected) exceptions.set(node, { printed, expected, isOutOfOrder });
    counter.next(level, '', isExpected ? undefined : printed);
  });
  return exceptions;
};
