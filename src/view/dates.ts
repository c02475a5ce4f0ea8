import type { Locale } from '../locales/locale.ts';
import { type Memory, memory } from '../memo.ts';
import type { Options } from '../options/index.ts';
import { type DateValue, isDate, isoOf, isRunning, type PartialDate } from '../resume/dates.ts';
import { wellFormed } from '../resume/well-formed.ts';
import { patternedDate } from './date-patterns.ts';
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
  const known = written(`${tag} ${dateFormat}`, () => memory(1000));
  const write = (date: DateValue): DateText => {
    if (date === 'present') return present;
    if (!isDate(date)) return { text: date.text, datetime: undefined };
    return known(numberOf(date), () => ({
      text: formatted(date, tag, dateFormat),
      datetime: isoOf(date),
    }));
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

/** A number for each date and precision. */
function numberOf({ year, month = 0, day = 0 }: PartialDate): number {
  return (year * 100 + month) * 100 + day;
}

type DateFormat = Options['dateFormat'];
type Precision = 'year' | 'month' | 'day';

const MONTH_STYLE = { long: 'long', short: 'short', numeric: '2-digit' } as const;

/** Making an `Intl` formatter costs a thousand times what using it does. */
const formatters = memory<string, Intl.DateTimeFormat>(100);
/** And using one, ten times what looking up the same date again does: by language and format. */
const written = memory<string, Memory<number, DateText>>(20);

function formatted(date: PartialDate, tag: string, format: DateFormat): string {
  return patternedDate(date, tag, format) ?? formattedByIntl(date, tag, format);
}

/** In any language that `Intl` knows. */
function formattedByIntl({ year, month, day }: PartialDate, tag: string, format: DateFormat) {
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  const formatter = formatters(`${tag} ${format} ${precision}`, () =>
    newFormatter(tag, format, precision),
  );
  const text = formatter.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  // A narrow no-break space, which newer ICU data puts into dates, vanishes from a PDF's text.
  return text.replaceAll('\u202F', '\u00A0');
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
