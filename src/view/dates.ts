import { cache } from '../cache.ts';
import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import {
  type DateValue,
  isDate,
  isoOf,
  isRange,
  isRunning,
  isShown,
  type PartialDate,
} from '../resume/dates.ts';
import { wellFormed } from '../resume/well-formed.ts';
import { dateByPattern, type Precision, precisionOf } from './date-pattern.ts';
import { durationOf } from './durations.ts';
import type { Dates, DateText } from './model.ts';
import { remark } from './phrases.ts';

export interface DateWriter {
  /** Writes one date; returns `undefined` if there is none. */
  on(date: DateValue | undefined): Dates | undefined;
  /**
   * Writes a range; returns `undefined` if it has neither date.
   *
   * @param goesOn - whether a missing end means that the range has not ended. Otherwise the end is unknown.
   */
  between(
    start: DateValue | undefined,
    end: DateValue | undefined,
    goesOn: boolean,
  ): Dates | undefined;
}

/**
 * Returns a writer of dates for one language and format.
 *
 * @param tag - BCP 47 tag of the document, whose region may write dates in another way than the locale.
 * @param now - the end of ranges that have not ended, in milliseconds since 1970 (UTC).
 */
export function dateWriter(tag: string, locale: Locale, options: Options, now: number): DateWriter {
  const { dateFormat, showDurations } = options;
  const separator = ` ${options.dateSeparator} `;
  const present: DateText = { text: locale.present, datetime: undefined };
  const { comma } = locale;
  const writeDate = dateFormatter(tag, locale, dateFormat);
  const write = (date: Exclude<DateValue, 'hidden'>): DateText => {
    if (date === 'present') return present;
    return isDate(date) ? writeDate(date) : { text: date.text, datetime: undefined };
  };
  return {
    on: (date) =>
      isShown(date)
        ? { comma, first: write(date), last: undefined, separator, duration: '' }
        : undefined,
    between(start, end, goesOn) {
      const given =
        end ?? (goesOn && isShown(start) && isRunning(start, end) ? 'present' : undefined);
      const isPartHidden = start === 'hidden' || end === 'hidden';
      const shown = [start, given].filter(isShown);
      const [from, to] = isPartHidden ? shown.filter((date) => !isRange(date)) : shown;
      if (from === undefined) return undefined;
      const first = write(from);
      const last = to === undefined ? first : write(to);
      const length = showDurations ? durationOf(start, given, tag, locale, now) : '';
      const duration = remark(length, locale);
      return {
        comma,
        first,
        last: last.text === first.text ? undefined : last,
        separator,
        duration,
      };
    },
  };
}

type DateFormat = Options['dateFormat'];
type DateFormatter = (date: PartialDate) => DateText;

/** Returns a formatter for a language and format. It caches texts, because many entries share their dates. */
function dateFormatter(tag: string, locale: Locale, format: DateFormat): DateFormatter {
  return dateFormatters(`${tag} ${format}`, () => {
    const texts = cache<number, DateText>(1000);
    const isInFile = tag === locale.tag || locale.dates.tags?.includes(tag);
    const toText = isInFile
      ? (date: PartialDate) => dateByPattern(date, locale, format)
      : intlFormatter([wellFormed(tag), locale.tag], format);
    return (date) => texts(keyOf(date), () => ({ text: toText(date), datetime: isoOf(date) }));
  });
}

/** Formatters by language tag and format. */
const dateFormatters = cache<string, DateFormatter>(20);

/** Returns a cache key: a different number for each date and precision. */
function keyOf({ year, month = 0, day = 0 }: PartialDate): number {
  return (year * 100 + month) * 100 + day;
}

/**
 * Returns a formatter that uses `Intl`, for regions without patterns in a locale, such as `en-GB`.
 *
 * @param tags - in order of preference; `Intl` takes the first one that it supports.
 */
function intlFormatter(tags: string[], format: DateFormat): (date: PartialDate) => string {
  const month = format === 'numeric' ? '2-digit' : format;
  const day = format === 'numeric' ? '2-digit' : 'numeric';
  // Cached, because creating a formatter takes a thousand times as long as using it.
  const formatters = cache<Precision, Intl.DateTimeFormat>(3);
  return (date) => {
    const precision = precisionOf(date);
    const formatter = formatters(precision, () => {
      return new Intl.DateTimeFormat(tags, {
        calendar: 'gregory',
        timeZone: 'UTC',
        year: 'numeric',
        ...(precision !== 'year' && { month }),
        ...(precision === 'day' && { day }),
      });
    });
    const text = formatter.format(Date.UTC(date.year, (date.month ?? 1) - 1, date.day ?? 1));
    // Newer ICU data has narrow no-break spaces in dates, which are lost when text is extracted from a PDF.
    return text.replaceAll('\u202F', '\u00A0');
  };
}
