/** Whether a value is keys with values, as a map of YAML or an object of JSON is: no list, and not null. */
export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
