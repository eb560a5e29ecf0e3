/** How the lines of a text end: as its first one does. */
export const lineEndOf = (text: string): string => (text.charAt(text.indexOf('\n') - 1) === '\r' ? '\r\n' : '\n');
