import { describe, expect, test } from '@jest/globals';
import { englishDate } from '../../src/view/english-dates.ts';

const YEARS = [1000, 1582, 1999, 2024, 9999];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DAYS = [1, 9, 28];
const STYLES = { long: 'long', short: 'short', numeric: '2-digit' } as const;

const DATES = YEARS.flatMap((year) => [
  { year },
  ...MONTHS.flatMap((month) => [{ year, month }, ...DAYS.map((day) => ({ year, month, day }))]),
]);

describe.each(['en', 'en-US'])('English dates are written as Intl writes %s', (tag) => {
  test.each(['long', 'short', 'numeric'] as const)('%s', (format) => {
    const byIntl = DATES.map((date) => {
      const { year, month, day } = { month: undefined, day: undefined, ...date };
      const formatter = new Intl.DateTimeFormat(tag, {
        timeZone: 'UTC',
        year: 'numeric',
        ...(month !== undefined && { month: STYLES[format] }),
        ...(day !== undefined && { day: format === 'numeric' ? '2-digit' : 'numeric' }),
      });
      return formatter.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    });
    expect(DATES.map((date) => englishDate(date, format))).toEqual(byIntl);
  });
});
