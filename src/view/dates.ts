import type { Locale } from '../locales/locale.ts';
import { wellFormed } from '../locales/well-formed.ts';
import { memory } from '../memo.ts';
import { type DateValue, isDate, type PartialDate } from '../normalize/dates.ts';
import type { Options } from '../options/index.ts';
import { durationOf } from './durations.ts';
import type { Dates, DateText } from './model.ts';

export interface DateWriter {
  /** One date as text; `undefined` where there is none. */
  on(date: DateValue | undefined): Dates | undefined;
  /**
   * A range as text; `undefined` where neither date is given.
   *
   * @param isRunning - what a missing end means: that it goes on, or that nothing is known.
   */
  between(
    start: DateValue | undefined,
    end: DateValue | undefined,
    isRunning: boolean,
  ): Dates | undefined;
}

/**
 * Writes dates in one language and format.
 *
 * @param tag - BCP 47 tag that says how dates are written.
 * @param locale - the words for everything else.
 */
export function dateWriter(tag: string, locale: Locale, options: Options): DateWriter {
  const separator = ` ${options.dateSeparator} `;
  const write = (date: DateValue): DateText => {
    if (date === 'present') return { text: locale.present, datetime: undefined };
    if (!isDate(date)) return { text: date.text, datetime: undefined };
    return { text: formatted(date, tag, options.dateFormat), datetime: isoOf(date) };
  };
  return {
    on: (date) => date && { first: write(date), last: undefined, separator, duration: '' },
    between(start, end, isRunning) {
      const given = end ?? (isRunning && start !== undefined ? 'present' : undefined);
      const [first, last] = [start, given].filter((date) => date !== undefined).map(write);
      if (first === undefined) return undefined;
      const isOne = last === undefined || last.text === first.text;
      const duration = options.showDurations
        ? durationOf(start, given, tag, locale, options.now)
        : '';
      return { first, last: isOne ? undefined : last, separator, duration };
    },
  };
}

/** `2022`, `2022-07` or `2022-07-15`. */
function isoOf({ year, month, day }: PartialDate): string {
  if (month === undefined) return String(year);
  const yearAndMonth = `${year}-${twoDigits(month)}`;
  return day === undefined ? yearAndMonth : `${yearAndMonth}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

type DateFormat = Options['dateFormat'];
type Precision = 'year' | 'month' | 'day';

const MONTH_STYLE = { long: 'long', short: 'short', numeric: '2-digit' } as const;

/** Making an `Intl` formatter costs a thousand times what using it does. */
const formatters = memory<Intl.DateTimeFormat>(100);
/** And using one, ten times what looking up the same date again does. */
const writtenDates = memory<string>(5000);

function formatted(date: PartialDate, tag: string, format: DateFormat): string {
  return writtenDates(`${tag} ${format} ${isoOf(date)}`, () => {
    const { year, month, day } = date;
    const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
    const formatter = formatters(`${tag} ${format} ${precision}`, () =>
      newFormatter(tag, format, precision),
    );
    const text = formatter.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
    // A narrow no-break space, which newer ICU data puts into dates, vanishes from a PDF's text.
    return text.replaceAll('\u202F', '\u00A0');
  });
}

function newFormatter(tag: string, format: DateFormat, precision: Precision) {
  return new Intl.DateTimeFormat(wellFormed(tag), {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: MONTH_STYLE[format] }),
    ...(precision === 'day' && { day: format === 'numeric' ? '2-digit' : 'numeric' }),
  });
}
