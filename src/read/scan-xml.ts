/** What is told about an XML text, in its order. Names come without their prefix, texts with references resolved. */
export interface XmlListener {
  /** `attributes` is the raw text between name and `>`: `attributeOf` reads it. An empty element is opened and closed. */
  readonly open: (name: string, attributes: string) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

const deepest = 256;

/**
 * Walks through an XML text once, from left to right, resolving nothing but the five named entities and character
 * references: a document type, and with it every entity of its own, is refused. False where the text is not well formed
 * or nested deeper than 256; what was told until then stands.
 */
export const scanXml = (xml: string, listener: XmlListener): boolean => {
  const open: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start === -1) break;
    if (start > at) listener.text(resolve(xml.slice(at, start)));
    const markup = readMarkup(xml, start);
    if (!markup) return false;
    at = markup.end;
    if (markup.type === 'text') listener.text(markup.text);
    else if (markup.type === 'close') {
      if (open.pop() !== markup.name) return false;
      listener.close(localName(markup.name));
    } else if (markup.type === 'open') {
      if (open.length >= deepest) return false;
      const name = localName(markup.name);
      listener.open(name, markup.attributes);
      if (markup.isEmpty) listener.close(name);
      else open.push(markup.name);
    }
  }
  return open.length === 0;
};

type Markup = { readonly end: number } & (
  | { readonly type: 'open'; readonly name: string; readonly attributes: string; readonly isEmpty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'nothing' }
);

const readMarkup = (xml: string, start: number): Markup | null => {
  if (xml.startsWith('<!--', start)) return skipTo(xml, '-->', start + 4);
  if (xml.startsWith('<?', start)) return skipTo(xml, '?>', start + 2);
  if (xml.startsWith('<![CDATA[', start)) {
    const end = xml.indexOf(']]>', start);
    return end === -1 ? null : { type: 'text', text: xml.slice(start + 9, end), end: end + 3 };
  }
  if (xml.startsWith('<!', start)) return null;
  const close = endOfTag(xml, start + 1);
  if (close === -1) return null;
  const end = close + 1;
  if (xml[start + 1] === '/') return { type: 'close', name: xml.slice(start + 2, close).trimEnd(), end };
  const isEmpty = xml[close - 1] === '/';
  const inside = xml.slice(start + 1, isEmpty ? close - 1 : close);
  const nameEnd = inside.search(/[ \t\r\n]/);
  return nameEnd === -1
    ? { type: 'open', name: inside, attributes: '', isEmpty, end }
    : { type: 'open', name: inside.slice(0, nameEnd), attributes: inside.slice(nameEnd), isEmpty, end };
};

const skipTo = (xml: string, mark: string, from: number): Markup | null => {
  const end = xml.indexOf(mark, from);
  return end === -1 ? null : { type: 'nothing', end: end + mark.length };
};

/** The > that closes a tag: one inside quotes does not. */
const endOfTag = (xml: string, from: number): number => {
  for (let at = from; at < xml.length; at += 1) {
    const character = xml[at];
    if (character === '>') return at;
    if (character === '<') return -1;
    if (character === '"' || character === "'") {
      at = xml.indexOf(character, at + 1);
      if (at === -1) return -1;
    }
  }
  return -1;
};

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const blanks = ' \t\r\n';

/** The value of an attribute by its local name; null where the element has none of that name. */
export const attributeOf = (attributes: string, name: string): string | null => {
  for (let found = attributeFrom(attributes, 0); found; found = attributeFrom(attributes, found.end)) {
    if (found.name === name) return resolve(found.written);
  }
  return null;
};

/** Every attribute by its local name with its value; of two alike the last. */
export const attributesOf = (attributes: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (let found = attributeFrom(attributes, 0); found; found = attributeFrom(attributes, found.end)) {
    values.set(found.name, resolve(found.written));
  }
  return values;
};

interface WrittenAttribute {
  readonly name: string;
  /** The value before its references are resolved. */
  readonly written: string;
  readonly end: number;
}

const attributeFrom = (attributes: string, at: number): WrittenAttribute | null => {
  const equals = attributes.indexOf('=', at);
  if (equals === -1) return null;
  let start = equals + 1;
  while (start < attributes.length && blanks.includes(attributes.charAt(start))) start += 1;
  const end = attributes.indexOf(attributes.charAt(start), start + 1);
  if (end === -1) return null;
  const name = localName(attributes.slice(at, equals).trim());
  return { name, written: attributes.slice(start + 1, end), end: end + 1 };
};

const reference = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/y;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A text with its references resolved in one pass; an ampersand that begins none stands for itself. */
const resolve = (text: string): string => {
  let ampersand = text.indexOf('&');
  if (ampersand === -1) return text;
  const pieces: string[] = [];
  let at = 0;
  for (; ampersand !== -1; ampersand = text.indexOf('&', at)) {
    reference.lastIndex = ampersand;
    const found = reference.exec(text);
    pieces.push(text.slice(at, ampersand), found ? characterOf(found) : '&');
    at = found ? reference.lastIndex : ampersand + 1;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
};

const characterOf = ([, hexadecimal, decimal, name = '']: RegExpExecArray): string => {
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  if (Number.isNaN(code)) return named[name] ?? '';
  return code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
};
