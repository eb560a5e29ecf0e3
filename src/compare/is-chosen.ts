/** Whether somebody chose an id because it says something; t1 and task-2-3 are counted, and mean another thing when one is put before it. */
export const isChosen = (id: string | null): boolean => id !== null && !/^[a-z]{0,8}[-\d]{1,20}$/.test(id);
