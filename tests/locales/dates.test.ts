import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '../../src/locales/index.ts';

/** The list of months that a field of a pattern takes its name from. */
const LISTS = {
  MMMM: 'wide',
  MMM: 'abbreviated',
  LLLL: 'standAloneWide',
  LLL: 'standAloneAbbreviated',
} as const;

/** Those that write dates otherwise in their home countries: in Egypt, with Arabic digits. */
const OTHERWISE_AT_HOME = ['ar'];

describe.each(LOCALES.map((locale) => [locale.tag, locale] as const))('%s', (tag, locale) => {
  const { dates, months = {}, digits } = locale;
  const pairs = [dates.long, dates.short, dates.numeric].flatMap((pair) => pair ?? []);
  const patterns = [dates.year ?? 'y', ...pairs.flatMap(({ month, day }) => [month, day])];
  const fields = patterns.map(fieldsOf);

  test('has patterns of the fields that there are, and quotes around other letters', () => {
    for (const pattern of patterns) {
      const rest = pattern.replace(/'[^']+'/g, '').replace(/[a-z]+/gi, '');
      expect(rest).not.toMatch(/['\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\u202F]/u);
    }
    const known = ['y', 'M', 'MM', ...Object.keys(LISTS), 'd', 'dd'];
    expect(fields.flat().filter((field) => !known.includes(field))).toEqual([]);
  });

  test('says each part of a date once', () => {
    const letters = (all: string[]) =>
      all
        .map((field) => field.charAt(0).replace('L', 'M'))
        .sort()
        .join('');
    expect(letters(fieldsOf(dates.year ?? 'y'))).toBe('y');
    for (const { month, day } of pairs) {
      expect(letters(fieldsOf(month))).toBe('My');
      expect(letters(fieldsOf(day))).toBe('Mdy');
    }
  });

  test('has the months that its patterns name, and no others', () => {
    const named = Object.entries(LISTS).filter(([field]) => fields.flat().includes(field));
    expect(Object.keys(months).sort()).toEqual(named.map(([, list]) => list).sort());
    for (const names of Object.values(months)) expect(new Set(names).size).toBe(12);
  });

  test('has the digits of its language', () => {
    const numbers = new Intl.NumberFormat(tag, { useGrouping: false });
    const ofIntl = Array.from({ length: 10 }, (_, digit) => numbers.format(digit)).join('');
    expect(digits ?? '0123456789').toBe(ofIntl);
    expect(digits).not.toBe('0123456789');
  });

  test('says nothing twice', () => {
    expect(dates.short).not.toEqual(dates.long);
    expect(dates.year).not.toBe('y');
    expect(dates.tags ?? []).not.toContain(tag);
  });

  test('writes the dates of its home country', () => {
    const home = new Intl.Locale(tag === 'pt' ? 'pt-PT' : tag).maximize();
    const { language, region } = home;
    const isHome = (each: string) => [`${language}-${region}`, home.baseName].includes(each);
    const tags = [tag, ...(dates.tags ?? [])];
    expect(tags.some(isHome)).toBe(!OTHERWISE_AT_HOME.includes(tag));
  });
});

/** The runs of a letter in a pattern: `d`, `MMMM` and `y` of `d 'de' MMMM y`. */
function fieldsOf(pattern: string): string[] {
  return pattern.replace(/'[^']+'/g, '').match(/([a-z])\1*/gi) ?? [];
}
