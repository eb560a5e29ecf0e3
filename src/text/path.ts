/** The last part of a path with `/`: the name of its file or folder. */
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a path lies below a folder; both absolute, with `/`, and as written: links and `..` are for the caller to resolve. */
export const liesBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
