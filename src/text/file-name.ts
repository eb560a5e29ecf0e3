/**
 * A file's name as every system takes it: what Windows has no place for – `:`, `?`, `*` and their like, the names of its
 * devices (`con.docx`) – is `_` or has one more. Almost every name stays as it is.
 */
export const portableName = (name: string): string => {
  const taken = name.replace(/[<>:"/\\|?*\u0000-\u001f]/g, '_');
  const [device] = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])(?= *(?:\.|$))/i.exec(taken) ?? [];
  return device === undefined ? taken : `${device}_${taken.slice(device.length)}`;
};

/** The same for two names that are one file on Windows or macOS, where letters count but not their case. */
export const sameNameKey = (name: string): string => portableName(name).normalize('NFC').toLowerCase();
