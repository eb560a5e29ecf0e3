/** How an input falls into pieces that may be left out. */
type Cut = (input: Uint8Array) => readonly Uint8Array[];

const cutBehind =
  (isEnd: (byte: number, next: number | undefined) => boolean): Cut =>
  (input) => {
    const pieces: Uint8Array[] = [];
    let start = 0;
    for (let at = 0; at < input.length; at += 1) {
      if (!isEnd(input[at] as number, input[at + 1])) continue;
      pieces.push(input.subarray(start, at + 1));
      start = at + 1;
    }
    if (start < input.length) pieces.push(input.subarray(start));
    return pieces;
  };

const lines = cutBehind((byte) => byte === 0x0a);
/** Characters of UTF-8; of other bytes, each one. */
const characters = cutBehind((_, next) => next === undefined || (next & 0xc0) !== 0x80);

const join = (pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(pieces));

/**
 * A smaller input that still fails: lines, then characters are left out, in halves, quarters and so on, for as long as
 * `mayGoOn` says so.
 */
export const shrink = async (
  input: Uint8Array,
  stillFails: (input: Uint8Array) => Promise<boolean>,
  mayGoOn: () => boolean,
): Promise<Uint8Array> => {
  let smallest = input;
  for (let before = Number.POSITIVE_INFINITY; smallest.length < before && mayGoOn(); ) {
    before = smallest.length;
    for (const cut of [lines, characters]) smallest = await leaveOut(smallest, cut, stillFails, mayGoOn);
  }
  return smallest;
};

const leaveOut = async (
  input: Uint8Array,
  cut: Cut,
  stillFails: (input: Uint8Array) => Promise<boolean>,
  mayGoOn: () => boolean,
): Promise<Uint8Array> => {
  let pieces = cut(input);
  for (let size = pieces.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < pieces.length && mayGoOn(); ) {
      const fewer = [...pieces.slice(0, at), ...pieces.slice(at + size)];
      if (fewer.length > 0 && (await stillFails(join(fewer)))) pieces = fewer;
      else at += size;
    }
  }
  return join(pieces);
};
