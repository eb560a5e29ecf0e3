/**
 * What a file of data is: a plan has `kepu` and any of `title`, `year`, `sections`; a register has `kepu` and none of
 * them; null is neither.
 */
export const documentKind = (data: unknown): 'plan' | 'register' | null => {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, 'kepu')) return null;
  return planKeys.some((key) => Object.hasOwn(data, key)) ? 'plan' : 'register';
};

const planKeys = ['title', 'year', 'sections'];
