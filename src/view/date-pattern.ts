import type { Locale, Months } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { PartialDate } from '../resume/dates.ts';

/**
 * Writes a date by the patterns and month names of a locale, as in `July 15, 2022`. A date without day or
 * month has a pattern of its own.
 */
export function dateByPattern(
  date: PartialDate,
  { months = {}, dates, digits }: Locale,
  format: Options['dateFormat'],
): string {
  const { year, month = 1, day = 1 } = date;
  const patterns = { year: dates.year ?? 'y', ...(dates[format] ?? dates.long) };
  const pattern = patterns[precisionOf(date)];
  const numbers = { year, month, day };
  const text = pattern.replace(
    FIELD,
    (field) => FIELDS[field]?.(numbers, months) ?? field.slice(1, -1),
  );
  return digits === undefined ? text : text.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
}

export type Precision = 'year' | 'month' | 'day';

/** Returns the smallest part that a date has. */
export function precisionOf({ month, day }: PartialDate): Precision {
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

/** A field of a pattern, or a quoted text. */
const FIELD = /y|M+|L+|d+|'[^']*'/g;

type Numbers = Readonly<Record<Precision, number>>;

/** The text of each field of a pattern. `DatePatterns` explains the fields. */
const FIELDS: Readonly<Record<string, (date: Numbers, months: Months) => string | undefined>> = {
  y: ({ year }) => String(year),
  M: ({ month }) => String(month),
  MM: ({ month }) => twoDigits(month),
  MMM: ({ month }, { abbreviated }) => abbreviated?.[month - 1],
  MMMM: ({ month }, { wide }) => wide?.[month - 1],
  LLL: ({ month }, { standAloneAbbreviated }) => standAloneAbbreviated?.[month - 1],
  LLLL: ({ month }, { standAloneWide }) => standAloneWide?.[month - 1],
  d: ({ day }) => String(day),
  dd: ({ day }) => twoDigits(day),
};

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
