/** How to undo what is under way: temporary files and folders, programs that were started. */
const undoings = new Set<() => void>();

/** Has something undone should the process be interrupted; gives what calls that off. */
export const undoWhenInterrupted = (undo: () => void): (() => void) => {
  undoings.add(undo);
  return () => undoings.delete(undo);
};

/** Undoes what an interrupted run would leave behind, the latest first: a program writes into a folder made before it. */
export const discardUnfinished = (): void => {
  for (const undo of [...undoings].reverse()) undo();
};
