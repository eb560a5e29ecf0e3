/** The last part of a path with `/`: the name of its file or folder. */
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Whether a path lies below a folder; both absolute, with `/`, and as written: links and `..` are for the caller to resolve. */
export const liesBelow = (path: string, folder: string): boolean =>
  path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);

/**
 * A path or glob as somebody wrote it into a file, with `/`: files go from Windows, where people write `\`, to other systems
 * and back, and must mean the same there.
 */
export const portablePath = (written: string): string => written.replaceAll('\\', '/');

/** Whether a path names a drive or a computer of Windows: `C:\…`, `\\server\…`. It means nothing on another machine. */
export const namesMachine = (written: string): boolean => /^(?:[a-z]:|\\\\|\/\/)/i.test(written);
