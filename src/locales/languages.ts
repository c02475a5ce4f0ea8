import * as all from './all.ts';
import en from './en.ts';
import type { Locale } from './locale.ts';

/** Every language that the theme speaks. */
export const LOCALES: readonly Locale[] = Object.values(all);

const BY_TAG: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) =>
    [locale.tag, ...(locale.otherTags ?? [])].map((tag) => [tag.toLowerCase(), locale]),
  ),
);

/**
 * The locale for a BCP 47 tag; English where its language is not known.
 *
 * @param tag - of language, script and region, as in `zh-Hant-HK`, the script counts before the
 *   region, and the language alone where neither is known.
 */
export function localeByTag(tag: string): Locale {
  const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/, 4);
  const tags = [...subtags.map((subtag) => `${language}-${subtag}`), language];
  return tags.map((each) => BY_TAG.get(each)).find((locale) => locale !== undefined) ?? en;
}

/** Whether a text in lower case means "present" in any language. */
export function isPresentWord(text: string): boolean {
  // Made when first needed: most résumés have no such word.
  presentWords ??= new Set(
    LOCALES.flatMap((locale) => [locale.present.toLowerCase(), ...locale.presentWords]),
  );
  return presentWords.has(text);
}

let presentWords: ReadonlySet<string> | undefined;
