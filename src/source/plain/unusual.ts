/** Thrown where a text is anything but plain: whoever asked takes another parser. */
export const unusual = new Error('unusual');
