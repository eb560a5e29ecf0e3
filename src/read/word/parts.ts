import { message } from '../../text/message.ts';
import { damaged } from '../archive.ts';
import { isFailure, type ReadFailure } from '../reader.ts';
import { attribute, childrenOf, countElements, type Element, mostElements, readElements } from './element.ts';
import type { WordPackage } from './package.ts';

const tooManyElements: ReadFailure = {
  failure: message(
    '文件里的 XML 元素超过 150 万个，不像是一份公文。请只留下正文，另存后再试一次。',
    'The file has more than 1.5 million XML elements, which no official document has. Keep the text alone, save and try again.',
  ),
};

/** The parts of a Word file as trees. */
export class Parts {
  readonly main: string;
  /** Why a part that is there cannot be read: then nothing is known of the file. */
  failure: ReadFailure | null = null;
  readonly #word: WordPackage;
  readonly #most: number;
  readonly #unread = new Set<string>();
  #elements = 0;
  readonly #relations: readonly Element[];

  /** Parts that would bring more than `most` elements are not read. */
  constructor(word: WordPackage, most = mostElements) {
    this.#word = word;
    this.#most = most;
    this.main = word.main;
    this.#relations = childrenOf(this.read(relationsOf(word.main)), 'Relationship');
  }

  /** The root of a part; null where there is none. */
  read(name: string): Element | null {
    const xml = this.#word.text(name);
    if (xml === null) return null;
    const root = isFailure(xml) ? xml : (readElements(xml, this.#most - this.#elements) ?? damaged);
    if (root === 'tooMany') this.failure ??= tooManyElements;
    else if (isFailure(root)) this.failure ??= root;
    else {
      this.#elements += countElements(root);
      return root;
    }
    this.#unread.add(name);
    return null;
  }

  /** The names of the parts that are there and could not be read. */
  get unread(): readonly string[] {
    return [...this.#unread];
  }

  /** The names of all parts of a type that the main part leads to. */
  names(type: string): readonly string[] {
    return this.#relations
      .filter((each) => attribute(each, 'Type')?.endsWith(`/${type}`))
      .flatMap((each) => this.#targetOf(each) ?? []);
  }

  /** The part that the main part names as its styles, numbering and so on, else the one that is usually called so. */
  related(type: string): Element | null {
    const relation = this.#relations.find((each) => attribute(each, 'Type')?.endsWith(`/${type}`));
    return this.read(this.#targetOf(relation) ?? `word/${type}.xml`);
  }

  /** The name of the part that an id of the main part leads to; null where it leads nowhere in this file. */
  target(id: string | null): string | null {
    return this.#targetOf(this.#relations.find((each) => attribute(each, 'Id') === id));
  }

  #targetOf(relation: Element | undefined): string | null {
    if (!relation || attribute(relation, 'TargetMode') === 'External') return null;
    const target = attribute(relation, 'Target');
    if (target === null) return null;
    return target.startsWith('/') ? target : folderOf(this.main) + target;
  }
}

/** A part's folder, with the stroke that ends it. */
const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

/** The part that says what another one is related to. */
const relationsOf = (part: string): string => `${folderOf(part)}_rels/${part.slice(folderOf(part).length)}.rels`;
