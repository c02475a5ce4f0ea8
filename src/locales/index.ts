import { cache } from '../cache.ts';
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
 * @param tag - a BCP 47 tag in any case, with `-` or `_`. Script and region are tried in this order, as in
 *   `zh-Hant-HK`, then the language alone.
 */
export function localeFor(tag: string): Locale {
  return cached(tag, () => {
    const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/, 4);
    const tags = [...subtags.map((subtag) => `${language}-${subtag}`), language];
    return tags.map((each) => BY_TAG.get(each)).find((locale) => locale !== undefined) ?? all.en;
  });
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
    .replaceAll("'", '’')
    .replace(/[.…!]+$/, '');
  // Created on first use, because most résumés have no such word.
  presentWords ??= new Set(
    LOCALES.flatMap((locale) => [locale.present.toLowerCase(), ...locale.presentWords]),
  );
  return presentWords.has(word);
}

let presentWords: ReadonlySet<string> | undefined;
