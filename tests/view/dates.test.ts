import { describe, expect, test } from '@jest/globals';
import { localeFor } from '../../src/locales/index.ts';
import { LOCALES } from '../../src/locales/languages.ts';
import type { PartialDate } from '../../src/normalize/dates.ts';
import { resolveOptions } from '../../src/options/index.ts';
import { patternedDate } from '../../src/view/date-patterns.ts';
import { dateWriter } from '../../src/view/dates.ts';

const FORMATS = {
  long: { month: 'long', day: 'numeric' },
  short: { month: 'short', day: 'numeric' },
  numeric: { month: '2-digit', day: '2-digit' },
} as const;

type Format = keyof typeof FORMATS;

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const DATES: readonly PartialDate[] = [1066, 1999, 2024].flatMap((year) => [
  { year, month: undefined, day: undefined },
  ...MONTHS.flatMap((month) =>
    [undefined, 1, 2, 9, 10, 11, 23, 28].map((day) => ({ year, month, day })),
  ),
]);

/** What `Intl` says; spaces of any width are the same here. */
function byIntl({ year, month, day }: PartialDate, tag: string, format: Format): string {
  const parts = FORMATS[format];
  const text = new Intl.DateTimeFormat(tag, {
    calendar: 'gregory',
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: parts.month }),
    ...(day && { day: parts.day }),
  }).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return text.replace(/\s/g, ' ');
}

/** The tag itself and that of its home country. */
const TAGS = LOCALES.flatMap(({ tag }) => {
  const { language, region } = new Intl.Locale(tag).maximize();
  return [tag, `${language}-${region}`];
});

describe('dates are those of Intl, though written without it', () => {
  test.each(TAGS)('%s', (tag) => {
    // Without a region, Portuguese is that of Portugal here, and that of Brazil in Intl.
    const written = tag === 'pt' ? 'pt-PT' : tag;
    for (const format of Object.keys(FORMATS) as Format[]) {
      const ours = DATES.map((date) => patternedDate(date, tag, format)?.replace(/\s/g, ' '));
      if (ours[0] === undefined) expect(tag).toMatch(/-/);
      else expect(ours).toEqual(DATES.map((date) => byIntl(date, written, format)));
    }
  });

  test('each language of the theme is written so, and most in their home countries', () => {
    const known = TAGS.filter((tag) => patternedDate(DATES[0] as PartialDate, tag, 'long'));
    expect(known).toEqual(expect.arrayContaining(LOCALES.map(({ tag }) => tag)));
    expect(known.length).toBeGreaterThan(60);
  });
});

describe('elsewhere Intl writes them', () => {
  test.each([
    ['en-GB', '15 July 2022'],
    ['de-AT', '15. Juli 2022'],
    ['de-at', '15. Juli 2022'],
    ['fr-CA', '15 juillet 2022'],
    ['zh-HK', '2022年7月15日'],
  ])('%s', (tag, expected) => {
    const options = resolveOptions({}, {});
    const date = { year: 2022, month: 7, day: 15 };
    expect(dateWriter(tag, localeFor(tag), options, 0).on(date)?.first).toEqual({
      text: expected,
      datetime: '2022-07-15',
    });
  });
});
