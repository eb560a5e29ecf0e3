/** Whether words can be an id of the plan format: of a plan, a task, a target or a column. */
export const isId = (words: string): boolean => /^[a-z][a-z0-9-]*$/.test(words);
