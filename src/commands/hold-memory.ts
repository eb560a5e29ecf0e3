/**
 * Keeps the part of memory that new objects are made in from growing any further. A run over many files reads and forgets them
 * one by one, so that hardly anything outlives the next; V8 would double that part all the same. The rooms of the
 * command that are loaded behind this are compiled anew: their compiled code was made under other flags.
 */
export const holdMemory = async (): Promise<void> => {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
};

/**
 * Has memory collected before it has grown by a fifth, for a process that stays: an editor opens large files and closes them
 * again, and what they took would be kept until twice or four times as much is in use.
 */
export const holdServerMemory = async (): Promise<void> => {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--heap-growing-percent=20');
};
