import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localeTags } from '../../build/locales.mjs';
import { LOCALES, localeFor } from '../../src/locales/index.ts';

const TAGS = LOCALES.map(({ tag }) => tag);

/** What is in the folder besides the languages. */
const OTHER_FILES = ['all.ts', 'index.ts', 'locale.ts'];

describe('the list of languages', () => {
  test('has 35, each once', () => {
    expect(new Set(TAGS).size).toBe(35);
    expect(TAGS).toHaveLength(35);
  });

  test('has every file in the folder, by its name', () => {
    const files = readdirSync(new URL('../../src/locales', import.meta.url));
    const languages = files.filter((file) => !OTHER_FILES.includes(file));
    expect(languages.map((file) => file.replace('.ts', '')).sort()).toEqual([...TAGS].sort());
  });

  test('is the one that the README is made from', async () => {
    expect([...(await localeTags())].sort()).toEqual([...TAGS].sort());
  });

  test('gives no tag to two languages', () => {
    const all = LOCALES.flatMap(({ tag, otherTags = [] }) => [tag, ...otherTags]);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(LOCALES.map((locale) => [locale.tag, locale] as const))(
    '%s is a canonical tag, by which the language is found',
    (tag, locale) => {
      expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      expect(localeFor(tag)).toBe(locale);
      for (const other of locale.otherTags ?? []) expect(localeFor(other)).toBe(locale);
    },
  );
});

describe('the language for a tag', () => {
  test.each([
    ['pt-AO', 'pt'],
    ['pt', 'pt'],
    ['PT-br', 'pt-BR'],
    ['pt-Latn-BR', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-HK', 'zh-Hant'],
    ['zh-MO', 'zh-Hant'],
    ['zh_tw', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['en-GB', 'en'],
    ['de-AT', 'de'],
    ['de-Latn-DE-1996-u-co-phonebk', 'de'],
    ['fr_CA', 'fr'],
    ['nn', 'nb'],
    ['no-NO', 'nb'],
    ['iw', 'he'],
    ['in-ID', 'id'],
    ['TR', 'tr'],
    ['xx', 'en'],
    ['', 'en'],
    ['-', 'en'],
    ['not a tag', 'en'],
    ['constructor', 'en'],
    ['-'.repeat(1_000_000), 'en'],
  ])('%.20s is %s', (tag, expected) => {
    expect(localeFor(tag).tag).toBe(expected);
  });
});
