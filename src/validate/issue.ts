import type { IssueCode, IssueParams } from './codes.ts';

/** A problem in a résumé, in English for the person who wrote it. */
export interface Issue {
  /**
   * The place in the résumé as a JSON Pointer (RFC 6901), such as `/work/0/startDate`; empty for the
   * whole résumé. A pointer of more than 200 characters is cut and ends in `…`.
   */
  readonly pointer: string;
  /** Set if the pointer leads into the options that `validate` was given, and not into the résumé. */
  readonly source?: 'options';
  /**
   * `error`: the value breaks a schema or cannot be true. `warning`: the value is allowed, but probably a
   * mistake.
   */
  readonly severity: 'error' | 'warning';
  /** What is wrong, for programs. */
  readonly code: IssueCode;
  /** Values that the sentences contain; empty if there are none. */
  readonly params: IssueParams;
  /** What to write instead: a value, or the name of a field. Left out if the theme knows none. */
  readonly suggestion?: string;
  /** What was expected, such as `a date as 2024, 2024-07 or 2024-07-15`. */
  readonly expected: string;
  /** What was found instead, such as `the text "July"`. */
  readonly found: string;
  /** How to correct it: one or two sentences. */
  readonly advice: string;
}

/** An issue without its place. */
export type Finding = Omit<Issue, 'pointer' | 'params'> & Partial<Pick<Issue, 'params'>>;

/** Describes a value for the `found` of an issue. */
export function described(value: unknown): string {
  if (value === null) return 'null, which says nothing';
  if (value === undefined) return 'nothing';
  if (value === '') return 'an empty text';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'string') return `the text ${quoted(value)}`;
  return `the ${typeof value} ${String(value)}`;
}

/** The most characters of a value or name that an issue repeats. */
const LONGEST_QUOTE = 60;

/** Returns a value or name in quotation marks, cut if it is long. */
export function quoted(text: string): string {
  return JSON.stringify(cut(text, LONGEST_QUOTE));
}

/** Returns names separated by commas, in quotation marks by default; only the first ones if there are many. */
export function listed(names: readonly string[], written = quoted): string {
  const shown = names
    .slice(0, MOST_NAMES)
    .map((name) => written(name))
    .join(', ');
  const others = names.length - MOST_NAMES;
  return others > 0 ? `${shown} and ${others.toLocaleString('en')} more` : shown;
}

const MOST_NAMES = 12;

/** Returns at most `length` characters of a text, the last of them `…` if it was longer. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  // Half a surrogate pair is no character.
  return `${text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
