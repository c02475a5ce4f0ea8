import { cache, cacheOf } from '../cache.ts';
import { describes } from '../locales/languages.ts';
import type { Locale } from '../locales/locale.ts';
import type { Options } from '../options/index.ts';
import { type DateValue, isDate, isoOf, type PartialDate } from '../resume/dates.ts';
import { type Moment, type Period, periodOf } from '../resume/period.ts';
import { wellFormed } from '../resume/well-formed.ts';
import { dateByPattern, type Precision, precisionOf } from './date-pattern.ts';
import { durationOf } from './durations.ts';
import type { Dates, DateText } from './model.ts';
import { remark } from './phrases.ts';

export interface DateWriter {
  /** Writes a date with its day, whatever `datePrecision` says of others; empty if there is none. */
  whole(date: DateValue | undefined): string;
  /** Writes what one field says: a date, or both dates of a range. Returns `undefined` if there is none. */
  on(date: DateValue | undefined): Dates | undefined;
  /**
   * Writes a range; returns `undefined` if it has neither date.
   *
   * @param end - `undefined` if the range goes on; `unknown` if a missing end does not mean that.
   */
  between(start: DateValue | undefined, end: DateValue | undefined): Dates | undefined;
}

/**
 * Returns a writer of dates for one language and format.
 *
 * @param tag - BCP 47 tag of the document, whose region may write dates in another way than the locale.
 * @param now - the end of ranges that have not ended, in milliseconds since 1970 (UTC).
 */
export function dateWriter(tag: string, locale: Locale, options: Options, now: number): DateWriter {
  const { dateFormat, showDurations } = options;
  const separator =
    options.dateSeparator === undefined
      ? (locale.rangeSeparator ?? ' – ')
      : ` ${options.dateSeparator} `;
  const present: DateText = { text: locale.present, datetime: undefined };
  const { comma } = locale;
  const writeDate = dateFormatter(tag, locale, dateFormat);
  const write = (moment: Moment): DateText => {
    if (moment === 'present') return present;
    if (!isDate(moment)) return { text: moment.text, datetime: undefined };
    const text = writeDate(truncated(moment, options.datePrecision));
    return { text, datetime: isoOf(moment) };
  };
  const between = (start: DateValue | undefined, end: DateValue | undefined) => {
    const period = periodOf(start, end);
    const writeEnd = staysAsWritten(period) ? (moment: Moment) => asWritten(moment, write) : write;
    const [first, last] = [period.start, period.end].flatMap((moment) =>
      moment === undefined ? [] : [writeEnd(moment)],
    );
    if (first === undefined) return undefined;
    const length = showDurations ? durationOf(period, tag, locale, now) : '';
    return {
      comma,
      first,
      isEnd: period.start === undefined,
      last: last?.text === first.text ? undefined : last,
      separator,
      duration: remark(length, locale),
    };
  };
  const whole = (date: DateValue | undefined) =>
    isDate(date) ? writeDate(date) : (between(date, 'unknown')?.first.text ?? '');
  return { between, whole, on: (date) => between(date, 'unknown') };
}

/** A date without the parts that are smaller than the option `datePrecision` asks for. */
function truncated({ year, month, day }: PartialDate, precision: Precision): PartialDate {
  return {
    year,
    month: precision === 'year' ? undefined : month,
    day: precision === 'day' ? day : undefined,
  };
}

/**
 * Whether both ends of a range stay as they are written, so that a range is never half translated: if
 * nothing decides which month one of them names, or if one is a text and the other is in words, which may
 * be of a language that the theme does not have.
 */
function staysAsWritten({ start, end }: Period): boolean {
  const ends = [start, end].filter((moment) => typeof moment === 'object');
  const texts = ends.filter((moment) => 'text' in moment);
  const isInWords = ends.some((moment) => isDate(moment) && /\p{L}/u.test(moment.written ?? ''));
  return texts.some(({ isUndecided }) => isUndecided) || (texts.length > 0 && isInWords);
}

function asWritten(moment: Moment, write: (moment: Moment) => DateText): DateText {
  const text = write(moment);
  return isDate(moment) ? { ...text, text: moment.written ?? isoOf(moment) } : text;
}

type DateFormat = Options['dateFormat'];
type DateFormatter = (date: PartialDate) => string;

/** Returns a formatter for a language and format. It caches texts, because many entries share their dates. */
function dateFormatter(tag: string, locale: Locale, format: DateFormat): DateFormatter {
  return dateFormatters(locale)(`${tag} ${format}`, () => {
    const texts = cache<number, string>(1000);
    const toText = describes(locale, tag)
      ? (date: PartialDate) => dateByPattern(date, locale, format)
      : intlFormatter(wellFormed(tag), locale, format);
    return (date) => texts(keyOf(date), () => toText(date));
  });
}

/** Formatters by language tag and format, for each locale. */
const dateFormatters = cacheOf<string, DateFormatter>(20);

/** Returns a cache key: a different number for each date and precision. */
function keyOf({ year, month = 0, day = 0 }: PartialDate): number {
  return (year * 100 + month) * 100 + day;
}

/**
 * Returns a formatter that uses `Intl`, for regions without patterns in a locale, such as `de-AT`.
 *
 * @param tag - `Intl` uses it if it supports it, otherwise the locale's tag.
 */
function intlFormatter(
  tag: string,
  locale: Locale,
  format: DateFormat,
): (date: PartialDate) => string {
  const month = format === 'numeric' ? '2-digit' : format;
  const day = format === 'numeric' ? '2-digit' : 'numeric';
  // A calendar that the tag asks for, as in `th-u-ca-buddhist`.
  const calendar = new Intl.Locale(tag).calendar ?? 'gregory';
  // CLDR has no order of year and month for some calendars, and then begins with the year.
  const mayBeTurned = calendar !== 'gregory' && !locale.dates.long.month.startsWith('y');
  // Cached, because creating a formatter takes a thousand times as long as using it.
  const formatters = cache<Precision, Intl.DateTimeFormat>(3);
  return (date) => {
    const precision = precisionOf(date);
    const formatter = formatters(precision, () => {
      return new Intl.DateTimeFormat([tag, locale.tag], {
        calendar,
        timeZone: 'UTC',
        year: 'numeric',
        ...(precision !== 'year' && { month }),
        ...(precision === 'day' && { day }),
      });
    });
    // The middle of a year or month, most of which is in the same year or month of other calendars.
    const parts = formatter.formatToParts(
      Date.UTC(date.year, (date.month ?? 7) - 1, date.day ?? 15),
    );
    const isTurned = mayBeTurned && parts.map(({ type }) => type).join() === 'year,literal,month';
    if (isTurned && month !== '2-digit') parts.reverse();
    const text = parts.map(({ value }) => value).join('');
    // Newer ICU data has narrow no-break spaces in dates, which are lost when text is extracted from a PDF.
    return text.replaceAll('\u202F', '\u00A0');
  };
}
