/** A file by its folder and its name. */
export interface NextPlace {
  readonly folder: string;
  readonly name: string;
}

/**
 * Where the file of next year belongs, seen from the folder of this year's: the year moves on in the name and in the folder
 * (plans/2026/qinghe-2026.yaml → plans/2027/qinghe-2027.yaml); where neither has it, or `needsYear` says that the name must
 * not stay as it is, it goes behind the name.
 */
export const nextPlaceOf = (folder: string, name: string, year: number, needsYear: boolean): NextPlace => {
  const inFolder = /^(.*\/)?(\d{4})(年度?)?$/.exec(folder);
  const isOfYear = inFolder?.[2] === String(year);
  const [, above = '', , word = ''] = inFolder ?? [];
  const nextName = moveYear(name, year);
  const hasYear = nextName !== name;
  return {
    folder: isOfYear ? `${above}${year + 1}${word}` : folder,
    name: hasYear || (isOfYear && !needsYear) ? nextName : name.replace(/(\.ya?ml)?$/i, `-${year + 1}$1`),
  };
};

/** A name with the year that stands last in it moved on; as it is where it has none. */
export const moveYear = (name: string, year: number): string =>
  name.replace(new RegExp(`(?<!\\d)${year}(?!\\d)(?!.*(?<!\\d)${year}(?!\\d))`), String(year + 1));

/** The id of next year's plan: with the year moved on, or behind it. */
export const nextIdOf = (id: string, year: number): string => {
  const moved = moveYear(id, year);
  return moved === id ? `${id}-${year + 1}` : moved;
};
