/** Something in a résumé that is not as it should be, in words for the person who wrote it. */
export interface Issue {
  /** Where, as a JSON Pointer (RFC 6901): `/work/0/startDate`. Empty for the whole résumé. */
  readonly pointer: string;
  /** An `error` breaks the schema or cannot be true; a `warning` is read, but may not be meant. */
  readonly severity: 'error' | 'warning';
  /** What was expected there. */
  readonly expected: string;
  /** What was found instead. */
  readonly found: string;
  /** What to do about it. */
  readonly advice: string;
}

/** What a value is, in words. */
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
