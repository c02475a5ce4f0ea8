/** A problem in a résumé, in English for the person who wrote it. */
export interface Issue {
  /**
   * The place in the résumé as a JSON Pointer (RFC 6901), such as `/work/0/startDate`; empty for the
   * whole résumé.
   */
  readonly pointer: string;
  /**
   * `error`: the value breaks a schema or cannot be true. `warning`: the value is allowed, but probably a
   * mistake.
   */
  readonly severity: 'error' | 'warning';
  /** What was expected, such as `a date as 2024, 2024-07 or 2024-07-15`. */
  readonly expected: string;
  /** What was found instead, such as `the text "July"`. */
  readonly found: string;
  /** How to correct it: one or two sentences. */
  readonly advice: string;
}

/** Describes a value for the `found` of an issue. */
export function described(value: unknown): string {
  if (value === null) return 'null, which says nothing';
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${JSON.stringify(cut(value))}`;
  return `the ${typeof value} ${String(value)}`;
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
