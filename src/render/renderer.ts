import type { Document } from '../document/document.ts';
import type { Profile } from '../document/profile.ts';

/** Document → bytes of one file format; the same document gives the same bytes wherever and whenever. */
export interface Renderer {
  /** What the command line calls it: docx, md, txt, xlsx, csv. */
  readonly name: string;
  /** File name extension without the dot. */
  readonly extension: string;
  readonly render: (document: Document, profile: Profile) => Promise<Uint8Array>;
}
