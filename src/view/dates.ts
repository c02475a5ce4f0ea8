import type { Locale } from '../locales/locale.ts';
import { wellFormed } from '../locales/well-formed.ts';
import { memo } from '../memo.ts';
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
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

type DateFormat = Options['dateFormat'];
type Precision = 'year' | 'month' | 'day';

const MONTH_STYLE = { long: 'long', short: 'short', numeric: '2-digit' } as const;

/** Making an `Intl` formatter costs a thousand times what using it does. */
const formatterFor = memo(100, (key) => {
  const [tag = 'en', format, precision] = key.split(' ') as [string, DateFormat, Precision];
  return new Intl.DateTimeFormat(wellFormed(tag), {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month: MONTH_STYLE[format] }),
    ...(precision === 'day' && { day: format === 'numeric' ? '2-digit' : 'numeric' }),
  });
});

function formatted({ year, month, day }: PartialDate, tag: string, format: DateFormat): string {
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const moment = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const text = formatterFor(`${tag} ${format} ${precision}`).format(moment);
  // A narrow no-break space, which newer ICU data puts into dates, vanishes from a PDF's text.
  return text.replaceAll('\u202F', '\u00A0');
}
