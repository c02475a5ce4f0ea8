import { describe, expect, jest, test } from '@jest/globals';
import { LOCALES, localeFor } from '../../src/locales/index.ts';
import { resolveOptions } from '../../src/options/index.ts';
import type { PartialDate } from '../../src/resume/dates.ts';
import { dateWriter } from '../../src/view/dates.ts';

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

/** 2024, August 2024 and 9 August 2024 by language; the latter two as long, short and numeric dates. */
const EXPECTED: Readonly<Record<string, [year: string, month: string, day: string]>> = {
  ar: [
    '2024',
    'أغسطس 2024 | أغسطس 2024 | 08\u200F/2024',
    '9 أغسطس 2024 | 9 أغسطس 2024 | 09\u200F/08\u200F/2024',
  ],
  bg: [
    '2024\u00A0г.',
    'август 2024\u00A0г. | 08.2024\u00A0г. | 08.2024\u00A0г.',
    '9 август 2024\u00A0г. | 9.08.2024\u00A0г. | 09.08.2024\u00A0г.',
  ],
  bn: ['২০২৪', 'আগস্ট ২০২৪ | আগ ২০২৪ | ০৮-২০২৪', '৯ আগস্ট, ২০২৪ | ৯ আগ, ২০২৪ | ০৯/০৮/২০২৪'],
  ca: [
    '2024',
    'agost del 2024 | ag. del 2024 | 08/2024',
    '9 d’agost del 2024 | 9 d’ag. del 2024 | 09/08/2024',
  ],
  cs: ['2024', 'srpen 2024 | srpen 2024 | 08/2024', '9. srpna 2024 | 9. 8. 2024 | 09. 08. 2024'],
  da: ['2024', 'august 2024 | aug. 2024 | 08.2024', '9. august 2024 | 9. aug. 2024 | 09.08.2024'],
  de: ['2024', 'August 2024 | Aug. 2024 | 08/2024', '9. August 2024 | 9. Aug. 2024 | 09.08.2024'],
  el: ['2024', 'Αύγουστος 2024 | Αυγ 2024 | 08/2024', '9 Αυγούστου 2024 | 9 Αυγ 2024 | 09/08/2024'],
  en: ['2024', 'August 2024 | Aug 2024 | 08/2024', 'August 9, 2024 | Aug 9, 2024 | 08/09/2024'],
  es: [
    '2024',
    'agosto de 2024 | ago 2024 | 8/2024',
    '9 de agosto de 2024 | 9 ago 2024 | 09/08/2024',
  ],
  fa: ['۲۰۲۴', 'اوت ۲۰۲۴ | اوت ۲۰۲۴ | ۲۰۲۴/۰۸', '۹ اوت ۲۰۲۴ | ۹ اوت ۲۰۲۴ | ۲۰۲۴/۰۸/۰۹'],
  fi: ['2024', 'elokuu 2024 | elo 2024 | 8.2024', '9. elokuuta 2024 | 9.8.2024 | 09.08.2024'],
  fr: ['2024', 'août 2024 | août 2024 | 08/2024', '9 août 2024 | 9 août 2024 | 09/08/2024'],
  he: ['2024', 'אוגוסט 2024 | אוג׳ 2024 | 8.2024', '9 באוגוסט 2024 | 9 באוג׳ 2024 | 09.08.2024'],
  hi: ['2024', 'अगस्त 2024 | अग॰ 2024 | 08/2024', '9 अगस्त 2024 | 9 अग॰ 2024 | 09/08/2024'],
  hu: [
    '2024.',
    '2024. augusztus | 2024. aug. | 2024. 08.',
    '2024. augusztus 9. | 2024. aug. 9. | 2024. 08. 09.',
  ],
  id: ['2024', 'Agustus 2024 | Agu 2024 | 08/2024', '9 Agustus 2024 | 9 Agu 2024 | 09/08/2024'],
  it: ['2024', 'agosto 2024 | ago 2024 | 08/2024', '9 agosto 2024 | 9 ago 2024 | 09/08/2024'],
  ja: ['2024年', '2024年8月 | 2024年8月 | 2024/08', '2024年8月9日 | 2024年8月9日 | 2024/08/09'],
  ko: [
    '2024년',
    '2024년 8월 | 2024년 8월 | 2024. 8.',
    '2024년 8월 9일 | 2024년 8월 9일 | 2024. 08. 09.',
  ],
  nb: ['2024', 'august 2024 | aug. 2024 | 08.2024', '9. august 2024 | 9. aug. 2024 | 09.08.2024'],
  nl: ['2024', 'augustus 2024 | aug 2024 | 08-2024', '9 augustus 2024 | 9 aug 2024 | 09-08-2024'],
  pl: ['2024', 'sierpień 2024 | sie 2024 | 08.2024', '9 sierpnia 2024 | 9 sie 2024 | 09.08.2024'],
  pt: [
    '2024',
    'agosto de 2024 | 08/2024 | 08/2024',
    '9 de agosto de 2024 | 9/08/2024 | 09/08/2024',
  ],
  'pt-BR': [
    '2024',
    'agosto de 2024 | ago. de 2024 | 08/2024',
    '9 de agosto de 2024 | 9 de ago. de 2024 | 09/08/2024',
  ],
  ro: ['2024', 'august 2024 | aug. 2024 | 08.2024', '9 august 2024 | 9 aug. 2024 | 09.08.2024'],
  ru: [
    '2024',
    'август 2024\u00A0г. | авг. 2024\u00A0г. | 08.2024',
    '9 августа 2024\u00A0г. | 9 авг. 2024\u00A0г. | 09.08.2024',
  ],
  sk: ['2024', 'august 2024 | 8/2024 | 08/2024', '9. augusta 2024 | 9. 8. 2024 | 09. 08. 2024'],
  sv: ['2024', 'augusti 2024 | aug. 2024 | 2024-08', '9 augusti 2024 | 9 aug. 2024 | 2024-08-09'],
  th: ['2024', 'สิงหาคม 2024 | ส.ค. 2024 | 08/2024', '9 สิงหาคม 2024 | 9 ส.ค. 2024 | 09/08/2024'],
  tr: ['2024', 'Ağustos 2024 | Ağu 2024 | 08.2024', '9 Ağustos 2024 | 9 Ağu 2024 | 09.08.2024'],
  uk: [
    '2024',
    'серпень 2024\u00A0р. | серп. 2024\u00A0р. | 08.2024',
    '9 серпня 2024\u00A0р. | 9 серп. 2024\u00A0р. | 09.08.2024',
  ],
  vi: [
    '2024',
    'tháng 8 năm 2024 | thg 8 2024 | tháng 08, 2024',
    '9 tháng 8, 2024 | 9 thg 8, 2024 | 09/08/2024',
  ],
  'zh-Hans': [
    '2024年',
    '2024年8月 | 2024年8月 | 2024年8月',
    '2024年8月9日 | 2024年8月9日 | 2024/08/09',
  ],
  'zh-Hant': [
    '2024年',
    '2024年8月 | 2024年8月 | 2024/08',
    '2024年8月9日 | 2024年8月9日 | 2024/08/09',
  ],
};

describe('a year, a month and a day', () => {
  test('are expected of every language', () => {
    expect(Object.keys(EXPECTED)).toEqual(LOCALES.map(({ tag }) => tag));
  });

  test.each(Object.entries(EXPECTED))('%s', (tag, expected) => {
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
    ['en-GB', '9 January 1999 | 9 Jan 1999 | 09/01/1999'],
    ['en-CA', 'January 9, 1999 | Jan 9, 1999 | 1999-01-09'],
    ['de-AT', '9. Jänner 1999 | 9. Jän. 1999 | 09.01.1999'],
    ['de-at', '9. Jänner 1999 | 9. Jän. 1999 | 09.01.1999'],
    ['fr-CA', '9 janvier 1999 | 9 janv. 1999 | 1999-01-09'],
    ['zh-HK', '1999年1月9日 | 1999年1月9日 | 09/01/1999'],
    ['pt-AO', '9 de janeiro de 1999 | 9/01/1999 | 09/01/1999'],
    ['ar-EG', '٩ يناير ١٩٩٩ | ٩ يناير ١٩٩٩ | ٠٩\u200F/٠١\u200F/١٩٩٩'],
    ['nn', '9. januar 1999 | 9. jan. 1999 | 09.01.1999'],
    // Digits of their own.
    ['fa-u-nu-latn', '9 ژانویهٔ 1999 | 9 ژانویه 1999 | 1999/01/09'],
    ['hi-u-nu-deva', '९ जनवरी १९९९ | ९ जन॰ १९९९ | ०९/०१/१९९९'],
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
  });
});

/** The languages, and the other tags that their files write the dates of. */
const TAGS = LOCALES.flatMap(({ tag, dates }) => [tag, ...(dates.tags ?? [])]);

test('what a file describes is written without Intl', () => {
  const intl = jest.spyOn(Intl, 'DateTimeFormat');
  // A year of its own: the dates of the other tests may be cached.
  for (const tag of TAGS) expect(inAllFormats(tag, 1815, 12, 10)).toMatch(/1815|১৮১৫|۱۸۱۵/);
  expect(intl).not.toHaveBeenCalled();
  written('en-GB', 'long', 1815, 12, 10);
  expect(intl).toHaveBeenCalled();
  intl.mockRestore();
});

/**
 * The months and patterns were taken from CLDR 48. Other versions say other things of some languages, so
 * there is nothing to compare with; the texts expected above count everywhere.
 */
const isSameData = process.versions.cldr?.startsWith('48');

/** What a file says otherwise than CLDR, because people write it so: by language, the formats. */
const CORRECTED: Readonly<Record<string, readonly Format[]>> = {};

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
