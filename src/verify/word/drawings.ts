import { attribute, childOf, type Element, findElement } from '../../read/word/element.ts';
import { wholeOf } from '../../read/word/measure.ts';
import type { WordDrawing } from '../word-file.ts';

/** English metric units in a twip. */
const emus = 635;

/** What a `w:drawing` or a `w:pict` draws; null where that cannot be told. */
export const drawingOf = (element: Element): WordDrawing | null => {
  if (element.name === 'drawing') return drawn(element);
  const shape = findShape(element);
  return shape && vectorShape(shape);
};

const drawn = (drawing: Element): WordDrawing | null => {
  const [place] = drawing.children;
  if (!place) return null;
  const extent = childOf(place, 'extent');
  const line = findElement(place, 'ln');
  const colour = line && findElement(line, 'srgbClr');
  return {
    floats: place.name === 'anchor',
    width: Math.round((wholeOf(attribute(extent, 'cx')) ?? 0) / emus),
    height: Math.round((wholeOf(attribute(extent, 'cy')) ?? 0) / emus),
    lineColour: (attribute(colour, 'val') ?? '').toUpperCase(),
  };
};

const shapes = new Set(['line', 'shape', 'rect', 'polyline', 'roundrect', 'oval', 'group']);

const findShape = (element: Element): Element | null => {
  for (const child of element.children) {
    const found = shapes.has(child.name) ? child : findShape(child);
    if (found) return found;
  }
  return null;
};

/** A shape of the Vector Markup Language: its size stands in a style sheet, or in the ends of a line. */
const vectorShape = (shape: Element): WordDrawing => {
  const style = new Map(
    (attribute(shape, 'style') ?? '').split(';').map((each) => {
      const [name = '', value = ''] = each.split(':');
      return [name.trim().toLowerCase(), value.trim()];
    }),
  );
  const [fromX, fromY] = pointOf(attribute(shape, 'from'));
  const [toX, toY] = pointOf(attribute(shape, 'to'));
  return {
    floats: style.get('position') === 'absolute' || shape.name === 'line',
    width: wholeOf(style.get('width')) ?? Math.abs(toX - fromX),
    height: wholeOf(style.get('height')) ?? Math.abs(toY - fromY),
    lineColour: vectorColour(attribute(shape, 'strokecolor')),
  };
};

const pointOf = (written: string | null): readonly [x: number, y: number] => {
  const [x, y] = (written ?? '').split(',');
  return [wholeOf(x) ?? 0, wholeOf(y) ?? 0];
};

/** #f00, #ff0000 [2404] or red; names beside red and black are given back as they are. */
const vectorColour = (written: string | null): string => {
  const [colour = ''] = (written ?? '').toLowerCase().split(' ');
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour.slice(1).toUpperCase();
  if (/^#[0-9a-f]{3}$/.test(colour))
    return [...colour.slice(1)]
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  return { red: 'FF0000', black: '000000' }[colour] ?? '';
};
