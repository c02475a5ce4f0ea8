import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { LOCALES } from '../../src/locales/index.ts';
import type { Locale } from '../../src/locales/locale.ts';
import { TYPEFACES } from '../../src/typefaces/all.ts';
import { partsOf } from '../../src/typefaces/index.ts';

const EMBEDDED = ['charter', 'computer-modern', 'sans'] as const;

/** Every text of a locale, also as headings in capitals. */
function textOf(locale: Locale): string {
  const texts = stringsIn(locale).join(' ');
  return texts + texts.toLocaleUpperCase(locale.tag);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? partsIn(value).flatMap(stringsIn) : [];
}

/** The parts of a locale, without the others that are known with it. */
const partsIn = (value: object) =>
  Object.entries(value).flatMap(([key, part]) => (key === 'known' ? [] : [part]));

const isLatin = (locale: Locale) => /\p{Script=Latin}/u.test(locale.sectionTitles.work);

const LATIN = LOCALES.filter(isLatin).map((locale) => [locale.tag, locale] as const);

test('most languages are in Latin letters', () => expect(LATIN.length).toBeGreaterThan(35));

describe.each(EMBEDDED)('%s', (typeface) => {
  const parts = partsOf(TYPEFACES[typeface]);
  const drawn = new Set(parts.flatMap(({ characters }) => [...characters]));

  test.each(LATIN)('draws every letter of %s', (_, locale) => {
    const letters = new Set(textOf(locale).match(/[\p{L}\p{M}\p{P}]/gu));
    expect([...letters].filter((letter) => !drawn.has(letter))).toEqual([]);
  });

  test.each([
    ['vi', ' World'],
    ['az', ' World'],
    ['mt', ' World'],
  ])('a page in %s embeds the letters of more languages', (language, name) => {
    expect(render(FULL, { language, typeface })).toContain(`${name}";font-weight`);
  });

  test.each(['en', 'de', 'fr', 'es', 'pt-BR', 'it', 'nl', 'pl', 'tr', 'ja', 'ru'])(
    'a page in %s does not',
    (language) => {
      expect(render(FULL, { language, typeface })).not.toContain(' World";font-weight');
    },
  );
});

const FULL = {
  basics: { summary: 'Q' },
  work: [{ name: 'Q', startDate: '2018-12' }],
  education: ['Q'],
  skills: ['Q'],
  publications: ['Q'],
  certificates: ['Q'],
};
