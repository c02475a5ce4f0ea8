import { cache } from '../cache.ts';
import type { Locale, Plural } from '../locales/locale.ts';
import { type DateValue, isDate } from '../resume/dates.ts';
import { wellFormed } from '../resume/well-formed.ts';

/**
 * Writes the length of a range in years and months, as in "2 yrs 3 mos". From a bare year to another one
 * or to the present, only years are counted. A range within one month counts as a month.
 *
 * @param now - the end of a range that has not ended, in milliseconds since 1970 (UTC).
 * @returns an empty text if the length is unknown or the range ends before it starts.
 */
export function durationOf(
  start: DateValue | undefined,
  end: DateValue | undefined,
  tag: string,
  { durations, yearsAndMonths = (years, months) => `${years} ${months}` }: Locale,
  now: number,
): string {
  if (!isDate(start) || (!isDate(end) && end !== 'present')) return '';
  const last = end === 'present' ? monthOf(now) : end;
  if (start.month === undefined || last.month === undefined) {
    return start.month === last.month || end === 'present'
      ? count(last.year - start.year, durations.years, tag)
      : '';
  }
  const months = (last.year - start.year) * 12 + last.month - start.month;
  if (months < 0) return '';
  const rest = months % 12;
  const years = count(Math.floor(months / 12), durations.years, tag);
  const others = count(years === '' ? Math.max(1, rest) : rest, durations.months, tag);
  return years === '' || others === '' ? years + others : yearsAndMonths(years, others);
}

function monthOf(now: number): { year: number; month: number } {
  const date = new Date(now);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
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
