import { cache } from '../cache.ts';
import { wellFormed } from '../resume/well-formed.ts';
import type { Locale, Variant } from './locale.ts';

/** The languages that a renderer knows. */
export interface Languages {
  readonly locales: readonly KnownLocale[];
  /**
   * Returns the locale for a language tag, or English if the tag's language is not known. Never throws.
   *
   * @param tag - a BCP 47 tag in any case, with `-` or `_`, or an older tag of the language, such as `deu`
   *   or `iw`. Of `zh-Hant-HK`, script and region together are tried first, then the script, then the
   *   region, then the language alone.
   */
  readonly localeFor: (tag: string) => KnownLocale;
  /**
   * Whether a text in place of an end date means "until now", in any of the languages: `Present`, `heute`,
   * `aujourd'hui`, `н. в.`
   */
  readonly meansPresent: (text: string) => boolean;
}

/** A locale among the others that are known with it. */
export interface KnownLocale extends Locale {
  readonly known: Languages;
}

/** The language that a résumé is read in. */
export interface Language {
  /** BCP 47, with the user's own region. */
  readonly tag: string;
  readonly locale: KnownLocale;
}

/** Returns the language of a tag. */
export function languageOf(tag: string, languages: Languages): Language {
  return { tag, locale: languages.localeFor(tag) };
}

/** @param english - one of the files: that of tags whose language is not among them. */
export function languagesOf(files: readonly (Locale | Variant)[], english: Locale): Languages {
  const languages: Languages = {
    locales: [],
    localeFor: (tag) => cached(tag, () => find(tag)),
    meansPresent: (text) => isPresent(text, presentWords),
  };
  const known = (file: Locale | Variant): KnownLocale => ({
    ...('inherits' in file ? whole(file) : file),
    known: languages,
  });
  const fallback = known(english);
  const locales = files.map((file) => (file === english ? fallback : known(file)));
  Object.assign(languages, { locales });
  const byTag = new Map(
    locales.flatMap((locale) =>
      [locale.tag, ...(locale.otherTags ?? [])].map((tag) => [tag.toLowerCase(), locale]),
    ),
  );
  const cached = cache<string, KnownLocale>(100);
  const find = (tag: string): KnownLocale => {
    const canonical = wellFormed(tag.replaceAll('_', '-')).toLowerCase();
    const [language = '', ...subtags] = canonical.split('-', 4);
    const tags = [subtags.slice(0, 2).join('-'), ...subtags].map((each) => `${language}-${each}`);
    const found = [...tags, language].map((each) => byTag.get(each));
    return found.find((locale) => locale !== undefined) ?? fallback;
  };
  // Made on first use, because most résumés have no such word.
  let words: ReadonlySet<string> | undefined;
  const presentWords = () => {
    words ??= new Set(
      locales.flatMap((locale) => [locale.present.toLowerCase(), ...locale.presentWords]),
    );
    return words;
  };
  return languages;
}

/** Returns a variant with what it inherits. */
function whole({ inherits, ...own }: Variant): Locale {
  return {
    ...inherits,
    ...own,
    sectionTitles: { ...inherits.sectionTitles, ...own.sectionTitles },
    dates: { ...inherits.dates, ...own.dates },
    durations: { ...inherits.durations, ...own.durations },
    ...(inherits.months && { months: { ...inherits.months, ...own.months } }),
  };
}

/** More characters than any word for "present" has. */
const LONGEST = 40;

function isPresent(text: string, presentWords: () => ReadonlySet<string>): boolean {
  // Checked first, because the regular expression below is slow on thousands of dots.
  if (text.length > LONGEST) return false;
  const word = text
    .toLowerCase()
    // A capital İ, as in Turkish, becomes an i with a second dot.
    .replaceAll('i\u0307', 'i')
    .replaceAll("'", '’')
    .replace(/[.…!]+$/, '');
  return presentWords().has(word);
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
