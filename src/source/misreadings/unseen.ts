/** A character that nobody sees and that is no part of how a script or an emoji is written. */
export const isUnseen = (unit: number): boolean =>
  (unit >= 0x200b && unit <= 0x200d) ||
  (unit >= 0x2060 && unit <= 0x2064) ||
  unit === 0xad ||
  unit === 0x180e ||
  unit === 0xfeff;

/** Where such characters stand in a stretch of a text; within words of other scripts than Chinese and Latin they may belong there. */
export const unseenIn = (text: string, start: number, end: number): readonly number[] => {
  const found: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (isUnseen(text.charCodeAt(at)) && !(isOfScript(text, at - 1) && isOfScript(text, at + 1))) found.push(at);
  }
  return found;
};

/** Whether a character belongs to a script that joins its letters, or to an emoji; those that are not seen are passed over. */
const isOfScript = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return false;
  return (
    (unit >= 0x300 && unit < 0x2000) ||
    (unit >= 0xd800 && unit < 0xe000) ||
    unit === 0xfe0f ||
    (unit >= 0x2600 && unit < 0x27c0)
  );
};
