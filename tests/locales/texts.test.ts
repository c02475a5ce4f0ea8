import { describe, expect, test } from '@jest/globals';
import { LOCALES, localeFor } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import type { SectionName } from '../../src/resume/section-names.ts';

const english = localeFor('en');

/** Section titles that a language shares with English, because it has the very same word. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly SectionName[]>> = {
  fr: ['publications'],
  'fr-CA': ['publications'],
};

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Letters that look alike, as Latin "o" and Cyrillic "о", in one word. */
const TWO_ALPHABETS =
  /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u;

describe.each(LOCALES.map((locale) => [locale.tag, locale] as const))('%s', (tag, locale) => {
  const titles = Object.entries(locale.sectionTitles) as [SectionName, string][];

  test('has the direction of its script', () => {
    expect(locale.dir).toBe(RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr');
  });

  test('has a text for everything', () => {
    expect(textsOf(locale).filter((text) => text.trim() === '')).toEqual([]);
    expect(locale.pageOf[1]).not.toBe('');
    expect(locale.pageOf.join('').trim()).not.toBe('/');
  });

  test('is well set: composed characters, one alphabet in a word, typographic quotes', () => {
    for (const text of [...textsOf(locale), ...locale.pageOf]) {
      expect(text).toBe(text.normalize('NFC'));
      expect(text).not.toMatch(TWO_ALPHABETS);
      expect(text).not.toMatch(/['"`&<]| {2}/);
    }
  });

  test('has no spaces around its words, and some after its marks', () => {
    const { colon, comma, listComma = comma, semicolon = '; ', brackets = [' (', ')'] } = locale;
    const { rangeSeparator = ' – ' } = locale;
    const marks = [colon, comma, listComma, semicolon];
    const words = textsOf(locale).filter((text) => ![...marks, rangeSeparator].includes(text));
    for (const text of words) {
      if (!brackets.includes(text)) expect(text).toBe(text.trim());
    }
    for (const mark of marks) expect(mark).toMatch(/\S $|^[：、，；]$/);
    expect(rangeSeparator).toMatch(/^(?: \S |～)$/);
    expect(brackets.join('')).toMatch(/^(?: ?\(\)|（）)$/);
  });

  test('has the plural forms of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(tag).resolvedOptions();
    for (const forms of Object.values(locale.durations)) {
      if (typeof forms === 'string') {
        expect(forms).toContain('#');
        continue;
      }
      expect(Object.keys(forms).sort()).toEqual([...pluralCategories].sort());
      expect(new Set(Object.values(forms)).size).toBeGreaterThan(1);
      expect(forms.other).toContain('#');
    }
  });

  test('shows every number that its plural forms do not say', () => {
    const rules = new Intl.PluralRules(tag);
    for (const forms of Object.values(locale.durations)) {
      if (typeof forms === 'string') continue;
      const unnumbered = [...Array(200).keys()]
        .slice(1)
        .filter((n) => !forms[rules.select(n)]?.includes('#'));
      expect([[], [1, 2]]).toContainEqual(unnumbered);
    }
  });

  test('names degree and subject', () => {
    const degree = locale.degree('Master', 'Physics');
    expect(degree).toContain('Master');
    expect(degree).toContain('Physics');
    expect(degree).not.toMatch(/["&<]/);
    expect(degree.length).toBeGreaterThan('MasterPhysics'.length);
  });

  test('has a title of its own for each section', () => {
    expect(new Set(titles.map(([, title]) => title)).size).toBe(titles.length);
  });

  test('says nothing twice', () => {
    expect(locale.author).not.toBe(locale.authors);
    expect(locale.listComma).not.toBe(locale.comma);
    expect(locale.rangeSeparator).not.toBe(' – ');
  });

  if (!tag.startsWith('en')) {
    test('shares no section title with English', () => {
      const shared = titles.filter(([name, title]) => title === english.sectionTitles[name]);
      expect(shared.map(([name]) => name)).toEqual(SAME_AS_ENGLISH[tag] ?? []);
    });
  }
});

/** Every text of a locale, except the patterns of dates, and those around page numbers, of which some are empty. */
function textsOf({ pageOf: _, dates: __, ...texts }: Partial<Locale>): string[] {
  return stringsIn(texts);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? partsIn(value).flatMap(stringsIn) : [];
}

/** The parts of a locale, without the others that are known with it. */
const partsIn = (value: object) =>
  Object.entries(value).flatMap(([key, part]) => (key === 'known' ? [] : [part]));
