// Controls, line and paragraph separators, bidi controls, zero-width and other invisible characters, lone surrogates.
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * A text that is safe to print: characters that a terminal would obey or a reader would not see become `<U+XXXX>`.
 * Whatever comes from a file passes through here before it is printed.
 */
export const visible = (text: string): string =>
  text.replace(
    unprintable,
    (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

/** `visible`, cut to a number of characters with … for the rest. */
export const excerpt = (text: string, length: number): string => {
  const characters = [...text];
  return visible(characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : text);
};
