/** A file of an archive; its path has `/` and is seen from the archive's root. */
export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly isProgram: boolean;
}

/** When everything in an archive was written: npm says the same of its packages, so that only bytes make a difference. */
export const archiveTime = new Date('1985-10-26T08:15:00Z');
