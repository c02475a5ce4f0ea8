import { describe, expect, jest, test } from '@jest/globals';
import { LOCALES, localeFor } from '../../src/locales/index.ts';
import { resolveOptions } from '../../src/options/index.ts';
import type { PartialDate } from '../../src/resume/dates.ts';
import { dateWriter } from '../../src/view/dates.ts';
import { WRITTEN } from './written-dates.ts';

const FORMATS = ['long', 'short', 'numeric'] as const;

type Format = (typeof FORMATS)[number];

/** The text of a date; one without a month or day where these are not given. */
function written(tag: string, dateFormat: Format, year: number, month?: number, day?: number) {
  const options = resolveOptions({}, { dateFormat, datePrecision: 'day' });
  return dateWriter(tag, localeFor(tag), options, 0).on({ year, month, day })?.first.text;
}

/** The same date in each format, as `August 2024 | Aug 2024 | 08/2024`. */
function inAllFormats(tag: string, year: number, month?: number, day?: number): string {
  return FORMATS.map((format) => written(tag, format, year, month, day)).join(' | ');
}

describe('a year, a month and a day', () => {
  test('are expected of every language', () => {
    expect(Object.keys(WRITTEN)).toEqual(LOCALES.map(({ tag }) => tag));
  });

  test.each(Object.entries(WRITTEN))('%s', (tag, expected) => {
    const years = FORMATS.map((format) => written(tag, format, 2024));
    expect(new Set(years)).toEqual(new Set([expected[0]]));
    expect([expected[0], inAllFormats(tag, 2024, 8), inAllFormats(tag, 2024, 8, 9)]).toEqual(
      expected,
    );
  });

  test('have a machine-readable date beside them', () => {
    const writer = dateWriter('de', localeFor('de'), resolveOptions({}, {}), 0);
    const dateOf = (month?: number, day?: number): PartialDate => ({ year: 2024, month, day });
    const dates = [dateOf(), dateOf(8), dateOf(8, 9)].map((date) => writer.on(date)?.first);
    expect(dates.map((date) => date?.datetime)).toEqual(['2024', '2024-08', '2024-08-09']);
  });
});

describe('regions that no file describes are written by Intl', () => {
  test.each([
    ['en-IE', '9 January 1999 | 9 Jan 1999 | 09/01/1999'],
    ['en-CA', 'January 9, 1999 | Jan 9, 1999 | 1999-01-09'],
    ['de-AT', '9. Jänner 1999 | 9. Jän. 1999 | 09.01.1999'],
    ['de-at', '9. Jänner 1999 | 9. Jän. 1999 | 09.01.1999'],
    ['fr-CH', '9 janvier 1999 | 9 janv. 1999 | 09.01.1999'],
    ['zh-MO', '1999年1月9日 | 1999年1月9日 | 09/01/1999'],
    ['pt-AO', '9 de janeiro de 1999 | 9/01/1999 | 09/01/1999'],
    ['ar-EG', '٩ يناير ١٩٩٩ | ٩ يناير ١٩٩٩ | ٠٩\u200F/٠١\u200F/١٩٩٩'],
    ['es-AR', '9 de enero de 1999 | 9 de ene de 1999 | 09/01/1999'],
    // Digits of their own.
    ['fa-u-nu-latn', '9 ژانویهٔ 1999 | 9 ژانویه 1999 | 1999/01/09'],
    ['hi-u-nu-deva', '९ जनवरी १९९९ | ९ जन॰ १९९९ | ०९/०१/१९९९'],
    // Calendars of their own.
    ['fa-u-ca-persian', '۱۹ دی ۱۳۷۷ | ۱۹ دی ۱۳۷۷ | ۱۳۷۷/۱۰/۱۹'],
    ['th-u-ca-buddhist', '9 มกราคม 2542 | 9 ม.ค. 2542 | 09/01/2542'],
    ['ja-u-ca-japanese', '平成11年1月9日 | 平成11年1月9日 | H11/01/09'],
    // A region that does not exist, and tags that are no tags.
    ['de-YY', '9. Januar 1999 | 9. Jan. 1999 | 09.01.1999'],
    ['de-1', '9. Januar 1999 | 9. Jan. 1999 | 09.01.1999'],
    // Of a language that nobody knows, the dates are English, as all else on the page.
    ['xx', 'January 9, 1999 | Jan 9, 1999 | 01/09/1999'],
    ['xx-YY', 'January 9, 1999 | Jan 9, 1999 | 01/09/1999'],
  ])('%s', (tag, expected) => {
    expect(inAllFormats(tag, 1999, 1, 9)).toBe(expected);
  });

  test('in years and months, too', () => {
    expect(inAllFormats('de-AT', 1999, 1)).toBe('Jänner 1999 | Jän. 1999 | 01/1999');
    expect(inAllFormats('ar-EG', 1999)).toBe('١٩٩٩ | ١٩٩٩ | ١٩٩٩');
    expect(inAllFormats('fa-u-ca-persian', 1999, 1)).toBe('دی ۱۳۷۷ | دی ۱۳۷۷ | ۱۳۷۷/۱۰');
  });
});

/** The languages, and the other tags that their files write the dates of. */
const TAGS = LOCALES.flatMap(({ tag, dates }) => [tag, ...(dates.tags ?? [])]);

test('what a file describes is written without Intl', () => {
  const intl = jest.spyOn(Intl, 'DateTimeFormat');
  // A year of its own: the dates of the other tests may be cached.
  for (const tag of TAGS) expect(inAllFormats(tag, 1815, 12, 10)).toMatch(/1815|১৮১৫|۱۸۱۵/);
  expect(intl).not.toHaveBeenCalled();
  written('de-LI', 'long', 1815, 12, 10);
  expect(intl).toHaveBeenCalled();
  intl.mockRestore();
});

/**
 * The months and patterns were taken from CLDR 48. Other versions say other things of some languages, so
 * there is nothing to compare with; the texts expected above count everywhere.
 */
const isSameData = process.versions.cldr?.startsWith('48');

/** What a file says otherwise than CLDR, because people write it so: by language, the formats. */
const CORRECTED: Readonly<Record<string, readonly Format[]>> = {
  bn: ['numeric'],
  bs: ['numeric'],
  cs: ['numeric'],
  es: ['numeric'],
  'es-419': ['numeric'],
  fi: ['numeric'],
  he: ['numeric'],
  hu: ['long', 'short', 'numeric'],
  ko: ['numeric'],
  ms: ['numeric'],
  mt: ['short', 'numeric'],
  pl: ['short'],
  pt: ['short'],
  vi: ['numeric'],
  'zh-Hans': ['numeric'],
};

const FIELDS = {
  long: { month: 'long', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  numeric: { month: '2-digit', day: '2-digit' },
} as const;

type Parts = [year: number, month?: number | undefined, day?: number | undefined];

/** Three years: each alone, with its months, and with days of one and two digits in them. */
const DATES = [1066, 1999, 2024].flatMap((year): Parts[] => [
  [year],
  ...Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
    [undefined, 1, 9, 28].map((day): Parts => [year, month, day]),
  ),
]);

/** Without a region, Portuguese is that of Portugal here, and that of Brazil in `Intl`. */
const INTL_TAGS: Readonly<Record<string, string>> = { pt: 'pt-PT' };

function byIntl(tag: string, format: Format, year: number, month?: number, day?: number): string {
  const text = new Intl.DateTimeFormat(INTL_TAGS[tag] ?? tag, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: FIELDS[format].month }),
    ...(day && { day: FIELDS[format].day }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return withPlainSpaces(text);
}

/** V8 writes a plain space for CLDR's narrow no-break space, and a file `\u00A0`. */
function withPlainSpaces(text: string | undefined): string {
  return String(text).replace(/[\u00A0\u202F]/g, ' ');
}

(isSameData ? describe : describe.skip)('all months and days are those of CLDR 48', () => {
  test.each(TAGS)('%s', (tag) => {
    for (const format of FORMATS) {
      const ours = DATES.map((date) => withPlainSpaces(written(tag, format, ...date)));
      const theirs = DATES.map((date) => byIntl(tag, format, ...date));
      if (CORRECTED[localeFor(tag).tag]?.includes(format)) expect(ours).not.toEqual(theirs);
      else expect(ours).toEqual(theirs);
    }
  });
});
