/** A text between tags or in a quoted attribute of XML or HTML, so that nothing in it is markup. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&${entities[sign]};`);

const entities: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": 'apos' };
