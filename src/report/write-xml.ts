import { escapeMarkup } from '../text/markup.ts';
import { visible } from '../text/visible.ts';

/** What an element says of itself; undefined and null are left out. */
export type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** What every XML report begins with. */
export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * An element of XML 1.0 on lines of its own: lines of other elements within, or one text. Every text may stand in it:
 * characters that XML cannot hold are named.
 */
export const writeElement = (
  name: string,
  attributes: Attributes,
  content: readonly string[] | string = [],
): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => ` ${key}="${escapeMarkup(visible(String(value)))}"`)
    .join('');
  const open = `<${name}${written}`;
  if (content.length === 0) return `${open}/>\n`;
  if (typeof content === 'string') return `${open}>${writeText(content)}</${name}>\n`;
  return `${open}>\n${content.join('').replace(/^(?= *<)/gm, '  ')}</${name}>\n`;
};

/** Lines stay lines. */
const writeText = (text: string): string =>
  text
    .split('\n')
    .map((line) => escapeMarkup(visible(line)))
    .join('\n');
