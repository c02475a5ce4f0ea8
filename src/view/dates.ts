import type { Locale } from '../locales/locale.ts';
import { memory } from '../memo.ts';
import type { Options } from '../options/index.ts';
import { type DateValue, isDate, isoOf, isRunning, type PartialDate } from '../resume/dates.ts';
import { wellFormed } from '../resume/well-formed.ts';
import { dateByPattern, type Precision, precisionOf } from './date-pattern.ts';
import { durationOf } from './durations.ts';
import type { Dates, DateText } from './model.ts';
import { remark } from './phrases.ts';

export interface DateWriter {
  /** One date as text; `undefined` where there is none. */
  on(date: DateValue | undefined): Dates | undefined;
  /**
   * A range as text; `undefined` where neither date is given.
   *
   * @param goesOn - what a missing end means: that it goes on, or that nothing is known.
   */
  between(
    start: DateValue | undefined,
    end: DateValue | undefined,
    goesOn: boolean,
  ): Dates | undefined;
}

/**
 * Writes dates in one language and format.
 *
 * @param tag - BCP 47 tag that says how dates are written.
 * @param locale - the words for everything else.
 * @param now - the end of what has not ended, in milliseconds since 1970.
 */
export function dateWriter(tag: string, locale: Locale, options: Options, now: number): DateWriter {
  const { dateFormat, showDurations } = options;
  const separator = ` ${options.dateSeparator} `;
  const present: DateText = { text: locale.present, datetime: undefined };
  const { comma } = locale;
  const writeDate = dateFormatter(tag, locale, dateFormat);
  const write = (date: DateValue): DateText => {
    if (date === 'present') return present;
    return isDate(date) ? writeDate(date) : { text: date.text, datetime: undefined };
  };
  return {
    on: (date) => date && { comma, first: write(date), last: undefined, separator, duration: '' },
    between(start, end, goesOn) {
      const given =
        end ?? (goesOn && start !== undefined && isRunning(start, end) ? 'present' : undefined);
      const from = start ?? given;
      if (from === undefined) return undefined;
      const first = write(from);
      const last = start === undefined || given === undefined ? first : write(given);
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

/** A formatter for a language and format; each writes a date only once, in a bounded cache. */
function dateFormatter(tag: string, locale: Locale, format: DateFormat): DateFormatter {
  return dateFormatters(`${tag} ${format}`, () => {
    const texts = memory<number, DateText>(1000);
    const isInFile = tag === locale.tag || locale.dates.tags?.includes(tag);
    const toText = isInFile
      ? (date: PartialDate) => dateByPattern(date, locale, format)
      : intlFormatter([wellFormed(tag), locale.tag], format);
    return (date) => texts(keyOf(date), () => ({ text: toText(date), datetime: isoOf(date) }));
  });
}

/** By language tag and format. */
const dateFormatters = memory<string, DateFormatter>(20);

/** A number for each date and precision. */
function keyOf({ year, month = 0, day = 0 }: PartialDate): number {
  return (year * 100 + month) * 100 + day;
}

/**
 * Writes dates as `Intl` does, for regions that no file describes, such as `en-GB`.
 *
 * @param tags - the first one that `Intl` knows counts.
 */
function intlFormatter(tags: string[], format: DateFormat): (date: PartialDate) => string {
  const month = format === 'numeric' ? '2-digit' : format;
  const day = format === 'numeric' ? '2-digit' : 'numeric';
  // Making a formatter takes a thousand times as long as using it.
  const formatters = memory<Precision, Intl.DateTimeFormat>(3);
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
    // A narrow no-break space, which newer ICU data puts into dates, vanishes from a PDF's text.
    return text.replaceAll('\u202F', '\u00A0');
  };
}
