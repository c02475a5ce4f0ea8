import { meansPresent } from '../locales/index.ts';
import { isoDay, toText } from './text.ts';

/** A date of the Gregorian calendar, as precise as it was written; without time and time zone. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | undefined;
  /** 1 to 31; set only if the month is. */
  readonly day: number | undefined;
}

/**
 * The value of a date field: a date, `present` for any word that means "still running", `hidden` if the
 * option `hide` names the field, or any other text.
 */
export type DateValue = PartialDate | 'present' | 'hidden' | { readonly text: string };

/** Whether there is a date to show. */
export function isShown(value: DateValue | undefined): value is Exclude<DateValue, 'hidden'> {
  return value !== undefined && value !== 'hidden';
}

export function isDate(value: DateValue | undefined): value is PartialDate {
  return typeof value === 'object' && 'year' in value;
}

/**
 * Whether a range has not ended: it has no end date, and its start is not a text that contains the end,
 * such as "2012-2016" or "2012 to date".
 */
export function isRunning(start: DateValue | undefined, end: DateValue | undefined): boolean {
  if (end !== undefined) return end === 'present';
  if (!isShown(start) || start === 'present' || isDate(start)) return true;
  return ONE_DATE.test(start.text) || !RANGE.test(start.text);
}

/** Whether a text has both dates of a range, as in "2012-2016". */
export function isRange(date: DateValue): boolean {
  return !isRunning(date, undefined);
}

/**
 * Texts that look like a range but are one date: impossible dates, other orders of day and month,
 * quarters and seasons.
 */
const ONE_DATE =
  /^(?:\d{1,4}([-/.])\d{1,2}\1\d{1,4}|\d{4}-(?:0\d|1[0-3])|\d{4}[-/](?:Q[1-4]|spring|summer|autumn|fall|winter))$/i;
const RANGE = /\d{4}.*\d{4}|[–—~〜→]|\s-\s|\d\s*[-/]|\b(?:to|till?|until|bis)\b/i;

/** Formats a date by ISO 8601, as in the schema: `2022`, `2022-07` or `2022-07-15`. */
export function isoOf({ year, month, day }: PartialDate): string {
  return [year, month, day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-');
}

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

/**
 * The forms of dates: a pattern, and the indices of its groups. An index without a group means that the
 * part is missing.
 */
const SHAPES = [
  {
    pattern: /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?)?)?$/,
    year: 1,
    month: 2,
    day: 3,
  },
  { pattern: /^(\d{1,2})[-/.](\d{4})$/, year: 2, month: 1, day: 3 },
  { pattern: /^([a-z]{3,9})\.?[ ,/-]{0,2}(\d{4})$/i, year: 2, month: 1, day: 3 },
  {
    pattern: /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i,
    year: 3,
    month: 1,
    day: 2,
  },
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]{3,9})\.?,? (\d{4})$/i,
    year: 3,
    month: 2,
    day: 1,
  },
];

/**
 * Reads a date field. Texts are not parsed by `Date`, because time zones could change the day.
 *
 * @param value - `2022`, `2022-07`, `2022-07-15`, an ISO timestamp, `July 2022`, `7/2022`, a `Date`
 *   (its UTC day), a word such as `present`, or any other text.
 * @returns `undefined` if the field is empty; `{ text }` if the text is not a possible date.
 */
export function toDate(value: unknown, language: string): DateValue | undefined {
  const date = typeof value === 'string' ? isoDate(value) : undefined;
  if (date !== undefined) return date;
  const text = value instanceof Date ? isoDay(value) : toText(value, language);
  if (text === '') return undefined;
  for (const { pattern, year, month, day } of SHAPES) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const date = dateOf(Number(match[year]), monthOf(match[month]), numberIn(match[day]));
    return date ?? { text };
  }
  return meansPresent(text) ? 'present' : { text };
}

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

function monthOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  const name = text.toLowerCase();
  // An unknown name gives 0, which `dateOf` rejects.
  return MONTHS.findIndex((names) => names.includes(name)) + 1;
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function dateOf(
  year: number,
  month?: number | undefined,
  day?: number | undefined,
): PartialDate | undefined {
  if (!(year >= 1000)) return undefined;
  if (month === undefined) return { year, month, day };
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day === undefined) return { year, month, day };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
