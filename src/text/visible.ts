// Controls, line and paragraph separators, bidi controls, zero-width and other invisible characters, lone surrogates.
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text that is safe to print: characters that a terminal would obey or a reader would not see become `<U+XXXX>`.
 * Whatever comes from a file passes through here before it is printed.
 */
export const visible = (text: string): string =>
  withoutLogCommands(replaceUnprintable(text, (unit) => `<U+${unit.toUpperCase()}>`));

/** A text with something else for each unit that is obeyed or not seen, line ends too; `write` is given its four hex digits. */
export const replaceUnprintable = (text: string, write: (unit: string) => string): string =>
  text.replace(unprintable, (character) => write(character.charCodeAt(0).toString(16).padStart(4, '0')));

/** Runners of GitHub and Azure obey `##[name]` and `##vso[name]` anywhere in a line of a log: the second # is named. */
export const withoutLogCommands = (text: string): string => text.replace(/##(?=\[|vso\[)/g, '#<U+0023>');

/** `visible`, cut to a number of characters with … for the rest. */
export const excerpt = (text: string, length: number): string => {
  const characters = [...text];
  return visible(characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text);
};
