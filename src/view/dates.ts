import type { Locale } from '../locales/locale.ts';
import { type DateValue, isDate, type PartialDate } from '../normalize/dates.ts';
import type { Options } from '../options/index.ts';
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

/** Writes dates in one language and format. */
export function dateWriter(locale: Locale, options: Options): DateWriter {
  const separator = ` ${options.dateSeparator} `;
  const write = (date: DateValue): DateText => {
    if (date === 'present') return { text: locale.present, datetime: undefined };
    if (!isDate(date)) return { text: date.text, datetime: undefined };
    return { text: formatted(date, locale.tag, options.dateFormat), datetime: isoOf(date) };
  };
  return {
    on: (date) => date && { first: write(date), last: undefined, separator },
    between(start, end, isRunning) {
      const given = end ?? (isRunning && start !== undefined ? 'present' : undefined);
      const [first, last] = [start, given].filter((date) => date !== undefined).map(write);
      if (first === undefined) return undefined;
      return { first, last: last?.text === first.text ? undefined : last, separator };
    },
  };
}

/** `2022`, `2022-07` or `2022-07-15`. */
function isoOf({ year, month, day }: PartialDate): string {
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

type DateFormat = Options['dateFormat'];
type Precision = 'year' | 'month' | 'day';

const MONTH_STYLE = { long: 'long', short: 'short', numeric: '2-digit' } as const;
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making an `Intl` formatter costs a thousand times what using it does, so each is made once. */
function formatterFor(tag: string, format: DateFormat, precision: Precision): Intl.DateTimeFormat {
  const key = `${tag} ${format} ${precision}`;
  let formatter = formatters.get(key);
  if (formatter === undefined) {
    const day = format === 'numeric' ? '2-digit' : 'numeric';
    formatter = new Intl.DateTimeFormat(tag, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && { month: MONTH_STYLE[format] }),
      ...(precision === 'day' && { day }),
    });
    formatters.set(key, formatter);
  }
  return formatter;
}

function formatted({ year, month, day }: PartialDate, tag: string, format: DateFormat): string {
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const moment = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  // A narrow no-break space, which newer ICU data puts into dates, vanishes from a PDF's text.
  return formatterFor(tag, format, precision).format(moment).replaceAll('\u202F', '\u00A0');
}
