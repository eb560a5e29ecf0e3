/** Data as JSON the way the formatter of this repository leaves it: objects opened, lists on one line where they fit. */
export const formatJson = (value: unknown): string => `${print(value, 0, 0)}\n`;

const lineWidth = 120;

/** `used` is how much of the line stands before the value. */
const print = (value: unknown, indent: number, used: number): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = ' '.repeat(indent + 2);
  const close = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value)) {
    const line = isOfScalars(value) ? `[${value.map((entry) => print(entry, 0, 0)).join(', ')}]` : '';
    if (line !== '' && used + line.length < lineWidth) return line;
    const entries = value.map((entry) => inner + print(entry, indent + 2, indent + 2));
    return `[\n${entries.join(',\n')}${close}]`;
  }
  const entries = Object.entries(value).map(([key, entry]) => {
    const head = `${inner}${JSON.stringify(key)}: `;
    return head + print(entry, indent + 2, head.length);
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}${close}}`;
};

const isOfScalars = (value: readonly unknown[]): boolean =>
  value.every((entry) => (Array.isArray(entry) ? isOfScalars(entry) : typeof entry !== 'object' || entry === null));
