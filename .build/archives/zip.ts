import { zipSync } from 'fflate';
import { archiveTime, type Entry } from './entry.ts';

/** Files as a zip with names in UTF-8, the same bytes for the same files. */
export const zip = (entries: readonly Entry[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      // Made on UNIX, for the sake of the mode.
      entries.map(({ path, bytes, isProgram }) => [
        path,
        [bytes, { os: 3, attrs: ((isProgram ? 0o100755 : 0o100644) << 16) >>> 0 }],
      ]),
    ),
    { mtime: localTime },
  );

/** The time of archives as the clock on a wall shows it: it is taken apart in local time. */
const localTime = new Date(
  archiveTime.getUTCFullYear(),
  archiveTime.getUTCMonth(),
  archiveTime.getUTCDate(),
  archiveTime.getUTCHours(),
  archiveTime.getUTCMinutes(),
);
