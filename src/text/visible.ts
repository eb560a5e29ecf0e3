// Controls but line feeds, line and paragraph separators, bidi controls, zero-width and other invisible characters, lone surrogates.
const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text that is safe to print: characters that a terminal would obey or a reader would not see become `<U+XXXX>`.
 * Whatever comes from a file passes through here before it is printed.
 */
export const visible = (text: string): string => {
  const shown = replaceUnprintable(text, (unit) => `<U+${unit.toUpperCase()}>`).replaceAll('\n', '<U+000A>');
  return withoutLogCommands(shown);
};

/**
 * A text with something else for each unit that is obeyed or not seen; `write` is given its four hex digits. Line feeds stay:
 * of a long text, each would be a find.
 */
export const replaceUnprintable = (text: string, write: (unit: string) => string): string =>
  text.replace(unprintable, (character) => write(character.charCodeAt(0).toString(16).padStart(4, '0')));

/** Runners of GitHub, Azure and TeamCity obey `##[name]`, `##vso[name]` and `##teamcity[name]` anywhere in a line of a log. */
const logCommand = /##(?=\[|vso\[|teamcity\[)/g;

/** A text that no runner obeys within a line: the second # is named, or written as the format that it goes into can. */
export const withoutLogCommands = (text: string, written = '<U+0023>'): string =>
  text.replace(logCommand, `#${written}`);

/** Whether the runner of a workflow would take a line of a text for a command; it looks behind the blanks that a line begins with. */
export const isLogCommand = (text: string): boolean =>
  /^[^\S\n\r\u2028\u2029]*::/m.test(text) || withoutLogCommands(text) !== text;

/** A path, already visible, that is to begin a line: one that begins with :: would be a command to the runner of a workflow. */
export const atLineStart = (path: string): string => (/^\s*::/.test(path) ? `./${path}` : path);

/**
 * A text of several lines that is safe to print, for notes whose parts come from anywhere: each line is `visible`, its tabs
 * stay, and none is a command to the runner of a workflow. What is visible already stays as it is.
 */
export const visibleLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => lineWithoutCommand(line.split('\t').map(visible).join('\t')))
    .join('\n');

/** A line whose parts are visible already: one that begins with :: would be a command to the runner of a workflow. */
export const lineWithoutCommand = (line: string): string => line.replace(/^([ \t]*):(?=:)/, '$1<U+003A>');

/** `visible`, cut to a number of characters with … for the rest. */
export const excerpt = (text: string, length: number): string => {
  const characters = [...text];
  return visible(characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text);
};
