/** A bug, with the file that it happened on: the one thing that a report of it must name. */
export const naming = (path: string, error: unknown): unknown => {
  if (error instanceof Error) Object.assign(error, { path });
  return error;
};
