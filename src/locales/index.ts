import { memory } from '../memo.ts';
import en from './en.ts';
import { localeByTag } from './languages.ts';
import type { Locale } from './locale.ts';

/**
 * The locale for a BCP 47 tag, in any case, with `-` or `_`; English where its language is not known.
 * Never throws.
 */
export function localeFor(tag: string): Locale {
  // Most pages are in English, and need no other language to know it.
  return tag === en.tag || /^en[-_]/i.test(tag) ? en : known(tag, () => localeByTag(tag));
}

/** A bounded cache of locales, by tag. */
const known = memory<string, Locale>(100);
