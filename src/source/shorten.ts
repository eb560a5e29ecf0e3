/** Words of a file for a message: their first line, cut behind 20 characters. */
export const shorten = (words: string): string => {
  const [line = ''] = words.split(/\r?\n/, 1);
  const characters = [...line.trim()];
  return characters.length > 20 ? `${characters.slice(0, 20).join('')}…` : characters.join('');
};
