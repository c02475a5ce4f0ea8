import { cache } from '../cache.ts';
import type { Locale, Plural } from '../locales/locale.ts';
import { isDate, type PartialDate } from '../resume/dates.ts';
import type { Period } from '../resume/period.ts';
import { wellFormed } from '../resume/well-formed.ts';

/**
 * Writes the length of a period in years and months, as in "2 yrs 3 mos". It counts every month that the
 * period names, the first and the last included, whatever the days: January to December 2020 is one year,
 * a day in May is one month, and to the present counts the current month. If one end is a bare year, only
 * years are known, and the one is subtracted from the other: 2019 to 2021 is two years.
 *
 * @param now - the end of a period that has not ended, in milliseconds since 1970 (UTC).
 * @returns an empty text if the length is unknown or the period ends before it starts.
 */
export function durationOf(
  { start, end }: Period,
  tag: string,
  { durations, yearsAndMonths = (years, months) => `${years} ${months}` }: Locale,
  now: number,
): string {
  const last = end === 'present' ? monthOf(now) : end;
  if (!isDate(start) || !isDate(last)) return '';
  const years = last.year - start.year;
  if (start.month === undefined || last.month === undefined) {
    return count(years, durations.years, tag);
  }
  const months = years * 12 + last.month - start.month + 1;
  const whole = count(Math.floor(months / 12), durations.years, tag);
  const rest = count(months % 12, durations.months, tag);
  return whole === '' || rest === '' ? whole + rest : yearsAndMonths(whole, rest);
}

function monthOf(now: number): PartialDate {
  const date = new Date(now);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: undefined };
}

function count(number: number, forms: Plural, tag: string): string {
  if (number <= 0) return '';
  const { rules, digits } = countersFor(tag);
  const form = typeof forms === 'string' ? forms : (forms[rules.select(number)] ?? forms.other);
  return form.replace('#', digits.format(number));
}

/** Cached, because creating these takes far longer than using them. */
const counters = cache<string, { rules: Intl.PluralRules; digits: Intl.NumberFormat }>(100);

function countersFor(tag: string) {
  return counters(tag, () => {
    const locale = wellFormed(tag);
    return { rules: new Intl.PluralRules(locale), digits: new Intl.NumberFormat(locale) };
  });
}
