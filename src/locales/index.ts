import { memory } from '../memo.ts';
import * as all from './all.ts';
import type { Locale } from './locale.ts';

/** Every language that the theme speaks. */
export const LOCALES: readonly Locale[] = Object.values(all);

const BY_TAG: ReadonlyMap<string, Locale> = new Map(
  LOCALES.flatMap((locale) =>
    [locale.tag, ...(locale.otherTags ?? [])].map((tag) => [tag.toLowerCase(), locale]),
  ),
);

/**
 * The locale for a BCP 47 tag, in any case, with `-` or `_`; English where its language is not known.
 * Never throws.
 *
 * @param tag - of language, script and region, as in `zh-Hant-HK`, the script counts before the
 *   region, and the language alone where neither is known.
 */
export function localeFor(tag: string): Locale {
  return cached(tag, () => {
    const [language = '', ...subtags] = tag.toLowerCase().split(/[-_]/, 4);
    const tags = [...subtags.map((subtag) => `${language}-${subtag}`), language];
    return tags.map((each) => BY_TAG.get(each)).find((locale) => locale !== undefined) ?? all.en;
  });
}

const cached = memory<string, Locale>(100);

/** More letters than any word for "present" has. */
const LONGEST = 40;

/**
 * Whether a text in place of an end date says that something goes on, in any language of the theme:
 * `Present`, `heute`, `aujourd'hui`, `н. в.`
 */
export function meansPresent(text: string): boolean {
  // The length is bounded before the expression runs, which is slow on thousands of dots.
  if (text.length > LONGEST) return false;
  const word = text
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/[.…!]+$/, '');
  // Made when first needed: most résumés have no such word.
  presentWords ??= new Set(
    LOCALES.flatMap((locale) => [locale.present.toLowerCase(), ...locale.presentWords]),
  );
  return presentWords.has(word);
}

let presentWords: ReadonlySet<string> | undefined;
