import type { Locale, Months } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import type { PartialDate } from '../resume/dates.ts';

/**
 * Writes a date by the months and patterns in a language's file, as `July 15, 2022`.
 *
 * @param date - where it has no day or no month, the pattern for such dates is used.
 * @param format - which of the language's patterns.
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

/** The smallest part of a date that is known. */
export function precisionOf({ month, day }: PartialDate): Precision {
  if (month === undefined) return 'year';
  return day === undefined ? 'month' : 'day';
}

/** A run of one letter, or a text between quotes. */
const FIELD = /y|M+|L+|d+|'[^']*'/g;

type Numbers = Readonly<Record<Precision, number>>;

/** What each field of a pattern stands for; `DatePatterns` explains them. */
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
