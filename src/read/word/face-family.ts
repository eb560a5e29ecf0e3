import { substitutesOf } from '../../document/profile.ts';

/** The families of faces that GB/T 9704-2012 names; the standard asks for a family, and makers have many names for each. */
const families = {
  仿宋: /仿宋|fang ?song|fzfs|simfang/i,
  楷体: /楷|kai/i,
  黑体: /黑|hei(?!ti tc)|gothic/i,
  小标宋: /小标宋|xiaobiaosong|fzxbs/i,
  宋体: /^(?:新?宋体|(?:n|st)?simsun|stsong|华文(?:中)?宋|书宋|方正书宋)/i,
} as const;

/** A family of faces. */
type FaceFamily = keyof typeof families;

/** The family of a face by its name; null where the name tells none. */
export const familyOf = (face: string): FaceFamily | null => {
  for (const [family, pattern] of Object.entries(families)) {
    if (pattern.test(face)) return family as FaceFamily;
  }
  return null;
};

/** Whether a face may stand for the one that a profile names: the same, a substitute of it, or one of its family. */
export const isFace = (
  face: string,
  wanted: string,
  substitutes: Readonly<Record<string, readonly string[]>>,
): boolean => {
  if (face === wanted || substitutesOf({ substitutes }, wanted).includes(face)) return true;
  const family = familyOf(wanted);
  return family !== null && familyOf(face) === family;
};
