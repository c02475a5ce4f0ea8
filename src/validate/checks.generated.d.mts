/** One violation of a schema, as ajv reports it. */
export interface Violation {
  /** JSON Pointer (RFC 6901). */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A schema as a function: whether `value` conforms, and in `errors` where it does not. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly Violation[] | null;
}

/** The official schema, @jsonresume/schema. */
export const checkResume: Check;
/** schema/theme-options.schema.json */
export const checkThemeOptions: Check;
