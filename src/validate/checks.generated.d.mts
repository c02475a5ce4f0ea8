/** One violation of a schema, as ajv reports it. */
export interface Violation {
  /** JSON Pointer (RFC 6901). */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema. Returns whether `value` conforms to it; if not, `errors` has the violations. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly Violation[] | null;
}

/** The official schema, @jsonresume/schema. */
export const checkResume: Check;
/** The schema of the theme's options, schema/theme-options.schema.json. */
export const checkThemeOptions: Check;
