import { cache } from '../cache.ts';
import { LOCALES } from '../locales/index.ts';
import { wellFormed } from '../resume/well-formed.ts';
import { cut } from './issue.ts';

/** No name of a country is longer, in any language. */
const LONGEST = 80;

/** Names that are short for a country, and are not in CLDR. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  holland: 'NL',
};

const ENGLISH = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether a text is the ISO 3166-1 alpha-2 code of a country. */
export function isCountryCode(text: string): boolean {
  const code = text.toUpperCase();
  return CODES.includes(code) && ENGLISH.of(code) !== undefined;
}

/**
 * Returns the ISO 3166-1 code of a country by its name in the given language, in English or in any other
 * language of the theme; `undefined` if it is not one.
 *
 * @example countryCodeOf('Germany', 'en') // 'DE'
 */
export function countryCodeOf(written: string, language: string): string | undefined {
  const name = cut(written.trim(), LONGEST).toLowerCase();
  if (Object.hasOwn(SHORT_NAMES, name)) return SHORT_NAMES[name];
  if (/^[a-z]{2}$/.test(name)) return officialCode(name);
  for (const each of [wellFormed(language), 'en', ...LOCALES.map(({ tag }) => tag)]) {
    const code = codesIn(each).get(name);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Returns the official code for another code of a country: GB for UK. */
function officialCode(code: string): string | undefined {
  const { region } = new Intl.Locale(`und-${code}`);
  return region !== undefined && isCountryCode(region) ? region : undefined;
}

/** Returns the codes of all countries by their names in a language, in lower case. */
function codesIn(language: string): ReadonlyMap<string, string> {
  return cached(language, () => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    const pairs = CODES.map((code) => [names.of(code)?.toLowerCase() ?? '', code] as const);
    return new Map(pairs.filter(([name]) => name !== ''));
  });
}

const cached = cache<string, ReadonlyMap<string, string>>(60);

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The codes of all countries. `Intl` has no list of them, but knows whether a code is one. */
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  // UK and others stand for official codes; ZZ is "unknown".
  (code) => code !== 'ZZ' && new Intl.Locale(`und-${code}`).region === code,
);
