/** One violation of a schema, as ajv reports it. */
export interface Violation {
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The part of a schema about one value, as a function: whether `value` conforms, and in `errors` why not. */
export interface Check {
  (value: unknown): boolean;
  readonly errors?: readonly Violation[] | null;
}

/** What a schema says about a value, and about what is in it. */
export interface Rule {
  readonly check: Check;
  /** The name of the schema's definition, such as `iso8601`. */
  readonly name?: string;
  /** For the items of a list. */
  readonly items?: Rule;
  readonly properties?: Readonly<Record<string, Rule>>;
  /** For fields that have no rule of their own. */
  readonly others?: Rule;
  /** Whether no other fields are allowed. */
  readonly isClosed?: boolean;
}

/** The official schema, @jsonresume/schema. */
export const RESUME_RULE: Rule;
/** schema/theme-options.schema.json */
export const OPTIONS_RULE: Rule;
