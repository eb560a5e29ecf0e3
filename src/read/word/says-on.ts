/** What the value of a switch says (ECMA-376 part 1, clause 17.17.4). */
export const saysOn = (value: string): boolean => !['0', 'false', 'off'].includes(value);
