import type { Language } from '../locales/languages.ts';
import { type DateRange, readRange } from './date-range.ts';
import { readDate } from './date-text.ts';
import { dateOf, type PartialDate } from './partial-date.ts';
import { isoDay, toText } from './text.ts';

export type { DateRange } from './date-range.ts';
export { isoOf, type PartialDate } from './partial-date.ts';

/**
 * The value of a date field: a date, `present` for any word that means "still running", `unknown` for a sign
 * that the date is not known, `hidden` if the option `hide` names the field, both dates of a range, or any
 * other text.
 */
export type DateValue = PartialDate | 'present' | 'unknown' | 'hidden' | DateRange | DateText;

/** Whether there is a date to show. */
export function isShown(value: DateValue | undefined): value is Exclude<DateValue, 'hidden'> {
  return value !== undefined && value !== 'hidden';
}

/** A text that is not read as a date. */
export interface DateText {
  readonly text: string;
  /** Set if the text names a month that differs between languages, and nothing says which is meant. */
  readonly isUndecided?: true;
}

export function isDate(value: DateValue | undefined): value is PartialDate {
  return typeof value === 'object' && 'year' in value;
}

export function isRange(value: DateValue | undefined): value is DateRange {
  return typeof value === 'object' && 'last' in value;
}

/** More characters than any date or range has. Longer texts are not looked at. */
const LONGEST = 80;

/**
 * Reads a date field. Texts are not parsed by `Date`, because time zones could change the day.
 *
 * - A text that says nothing, such as `null`, `-` or `0000-00-00`, counts as an empty field. For an end date,
 *   this means that the range goes on.
 * - A text that says that the date is not known, such as `N/A`, `n.d.` or `?`, is `unknown`: it is not
 *   shown, and the range is not said to go on either.
 *
 * @param value - `2022`, `2022-07`, `2022-07-15`, an ISO timestamp, `7/2022`, `15.03.2018`, `July 2022` in
 *   any language of the theme, a `Date` (its UTC day), a word such as `present`, a range such as
 *   `2012 – 2016`, or any other text.
 * @param language - BCP 47 tag of the résumé. The names of its months count first.
 * @returns `undefined` if the field is empty; `{ text }` if the text is not a possible date.
 */
export function toDate(value: unknown, language: Language): DateValue | undefined {
  const date = typeof value === 'string' ? isoDate(value) : undefined;
  if (date !== undefined) return date;
  const text = withoutGaps(value instanceof Date ? isoDay(value) : toText(value, language));
  if (text === '') return undefined;
  if (text.length > LONGEST) return { text };
  if (NOTHING.test(text)) return undefined;
  if (NOT_KNOWN.test(text)) return 'unknown';
  const read = readDate(text, language);
  if (typeof read === 'object') return read;
  if (read === 'undecided') return { text, isUndecided: true };
  return language.locale.known.meansPresent(text)
    ? 'present'
    : (readRange(text, language) ?? { text });
}

/** A year without the signs that stand for a month and a day that are not known: `2015-xx-xx`, `20150000`. */
const withoutGaps = (text: string): string =>
  text.replace(/^(\d{4})(?:[-/.](?:xx?|00?|\?{1,2}|_{1,2})){1,2}$|^(\d{4})0000$/i, '$1$2');

/** What programs write for no value, dashes, and the empty date of databases. */
const NOTHING =
  /^(?:[("'[]{0,2}(?:null|undefined|nan|nil|none|invalid date)?[)"'\]]{0,2}|[-–—−_.… ]+|0{4}(?:[-/.]00?){0,2})$/i;
const NOT_KNOWN =
  /^(?:n[./ ]?a\.?|n[./] ?d\.?|s[./] ?d\.?|not (?:available|applicable)|no date|unknown|\?+)$/i;

/**
 * A fast path for `2022`, `2022-07` and `2022-07-15`, the forms of nearly all dates; returns `undefined`
 * for others.
 */
function isoDate(text: string): PartialDate | undefined {
  const { length } = text;
  const year = numberAt(text, 0, 4);
  if (length === 4) return dateOf(year);
  const isIso = text[4] === '-' && (length === 7 || (length === 10 && text[7] === '-'));
  if (!isIso) return undefined;
  return dateOf(year, numberAt(text, 5, 7), length === 7 ? undefined : numberAt(text, 8, 10));
}

/** Reads the digits from `start` to `end`; returns NaN if there is anything else. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN;
  }
  return number;
}
