import { cache } from '../cache.ts';
import { wellFormed } from '../resume/well-formed.ts';
import * as all from './all.ts';
import type { Locale } from './locale.ts';

/** All languages of the theme. */
export const LOCALES: readonly Locale[] = Object.values(all);

const BY_TAG: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) =>
    [locale.tag, ...(locale.otherTags ?? [])].map((tag) => [tag.toLowerCase(), locale]),
  ),
);

/**
 * Returns the locale for a language tag, or English if the theme does not have the language. Never throws.
 *
 * @param tag - a BCP 47 tag in any case, with `-` or `_`, or an older tag of the language, such as `deu`
 *   or `iw`. Of `zh-Hant-HK`, script and region together are tried first, then the script, then the
 *   region, then the language alone.
 */
export function localeFor(tag: string): Locale {
  return cached(tag, () => {
    const canonical = wellFormed(tag.replaceAll('_', '-')).toLowerCase();
    const [language = '', ...subtags] = canonical.split('-', 4);
    const tags = [subtags.slice(0, 2).join('-'), ...subtags].map((each) => `${language}-${each}`);
    const found = [...tags, language].map((each) => BY_TAG.get(each));
    return found.find((locale) => locale !== undefined) ?? all.en;
  });
}

/** Whether a locale's file describes the dates and digits of a tag. For other tags, `Intl` knows them. */
export function describes(locale: Locale, tag: string): boolean {
  return tag === locale.tag || (locale.dates.tags?.includes(tag) ?? false);
}

/** Returns the digits of a language tag, from 0 to 9: `٠١٢٣٤٥٦٧٨٩` for `ar-EG`. */
export function digitsOf(tag: string, locale: Locale): string {
  if (describes(locale, tag)) return locale.digits ?? '0123456789';
  const numbers = new Intl.NumberFormat([wellFormed(tag), locale.tag]);
  return Array.from({ length: 10 }, (_, digit) => numbers.format(digit)).join('');
}

const cached = cache<string, Locale>(100);

/** More characters than any word for "present" has. */
const LONGEST = 40;

/**
 * Whether a text in place of an end date means "until now", in any language of the theme: `Present`,
 * `heute`, `aujourd'hui`, `н. в.`
 */
export function meansPresent(text: string): boolean {
  // Checked first, because the regular expression below is slow on thousands of dots.
  if (text.length > LONGEST) return false;
  const word = text
    .toLowerCase()
    // A capital İ, as in Turkish, becomes an i with a second dot.
    .replaceAll('i\u0307', 'i')
    .replaceAll("'", '’')
    .replace(/[.…!]+$/, '');
  // Created on first use, because most résumés have no such word.
  presentWords ??= new Set(
    LOCALES.flatMap((locale) => [locale.present.toLowerCase(), ...locale.presentWords]),
  );
  return presentWords.has(word);
}

let presentWords: ReadonlySet<string> | undefined;
