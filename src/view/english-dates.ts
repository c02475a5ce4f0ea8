import type { PartialDate } from '../normalize/dates.ts';
import type { Options } from '../options/index.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/**
 * An English date just as `Intl` writes it. The first use of `Intl` costs a process twelve
 * milliseconds, a third of what the empty process takes: most pages need none.
 */
export function englishDate(
  { year, month, day }: PartialDate,
  format: Options['dateFormat'],
): string {
  if (month === undefined) return String(year);
  if (format === 'numeric') {
    return [month, day, year]
      .flatMap((part) => (part === undefined ? [] : String(part).padStart(2, '0')))
      .join('/');
  }
  const name = MONTHS[month - 1] ?? '';
  const written = format === 'short' ? name.slice(0, 3) : name;
  return day === undefined ? `${written} ${year}` : `${written} ${day}, ${year}`;
}
