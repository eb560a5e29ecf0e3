/** Lets what waits have its turn: signals, above all, between two operations of the disk that themselves let nothing in. */
export const turn = (): Promise<void> => new Promise((done) => setImmediate(done));
