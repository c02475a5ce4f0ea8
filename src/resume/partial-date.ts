/** A date of the Gregorian calendar, as precise as it was written; without time and time zone. */
export interface PartialDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | undefined;
  /** 1 to 31; set only if the month is. */
  readonly day: number | undefined;
  /** Its text in the résumé; left out if that is the date in ISO 8601. */
  readonly written?: string;
}

/** Formats a date by ISO 8601, as in the schema: `2022`, `2022-07` or `2022-07-15`. */
export function isoOf({ year, month, day }: PartialDate): string {
  return [year, month, day]
    .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
    .join('-');
}

/**
 * Returns a date if the calendar has it. A month or day of 0 is not known: databases write `2015-00-00` for
 * a year.
 */
export function dateOf(year: number, month?: number, day?: number): PartialDate | undefined {
  if (!(year >= 1000)) return undefined;
  if (month === undefined || (month === 0 && !day)) {
    return { year, month: undefined, day: undefined };
  }
  if (!(month >= 1 && month <= 12)) return undefined;
  if (day === undefined || day === 0) return { year, month, day: undefined };
  return day >= 1 && day <= daysIn(year, month) ? { year, month, day } : undefined;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
