/** A compiled schema: says whether data has its shape, and keeps every fault of the last call. */
export interface Validator<Shape> {
  (data: unknown): data is Shape;
  readonly errors: readonly SchemaError[] | null;
}

/** One fault as the compiled schema tells it, before it becomes a sentence. */
export interface SchemaError {
  /** The keyword that was not met: `type`, `required`, `additionalProperties` … */
  readonly keyword: string;
  /** JSON Pointer to the value concerned. */
  readonly instancePath: string;
  /** Where the keyword stands in the schema, or in the definition that holds it. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}
