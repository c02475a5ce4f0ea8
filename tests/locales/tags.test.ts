import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { localeTags } from '../../build/locales.mjs';
import { LOCALES, localeFor } from '../../src/locales/index.ts';

const TAGS = LOCALES.map(({ tag }) => tag);

/** What is in the folder besides the languages. */
const OTHER_FILES = ['languages.ts', 'all.ts', 'index.ts', 'locale.ts'];

describe('the list of languages', () => {
  test('has 58, each once', () => {
    expect(new Set(TAGS).size).toBe(58);
    expect(TAGS).toHaveLength(58);
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
    ['zh-HK', 'zh-HK'],
    ['zh-MO', 'zh-HK'],
    ['zh_tw', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-HK'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['zh-Hans-HK', 'zh-Hans'],
    ['yue', 'zh-HK'],
    ['yue-Hans', 'zh-Hans'],
    ['cmn', 'zh-Hans'],
    ['cmn-TW', 'zh-Hant'],
    ['zh-Hans-TW', 'zh-Hans'],
    ['en-GB', 'en-GB'],
    ['en-IE', 'en-GB'],
    ['en-NZ', 'en-GB'],
    ['en-ZA', 'en-GB'],
    ['en-UK', 'en-GB'],
    ['en-AU', 'en'],
    ['en-CA', 'en'],
    ['en-IN', 'en'],
    ['es-MX', 'es-419'],
    ['es-AR', 'es-419'],
    ['es-US', 'es-419'],
    ['es-ES', 'es'],
    ['es-GQ', 'es'],
    ['de-AT', 'de'],
    ['de-Latn-DE-1996-u-co-phonebk', 'de'],
    ['fr_CA', 'fr-CA'],
    ['fr-CH', 'fr'],
    ['nn', 'nn'],
    ['no', 'nb'],
    ['nob', 'nb'],
    ['nno', 'nn'],
    ['no-NO', 'nb'],
    ['deu', 'de'],
    ['ger', 'de'],
    ['arb', 'ar'],
    ['prs', 'fa'],
    ['mo', 'ro'],
    ['sh', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-Cyrl-ME', 'sr'],
    ['sr-BA', 'sr'],
    ['fa-u-ca-persian', 'fa'],
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
