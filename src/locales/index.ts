import { memory } from '../memo.ts';
import en from './en.ts';
import { isPresentWord, localeByTag } from './languages.ts';
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
  // English first: the other languages need not be loaded for it.
  return ENGLISH.includes(word) || isPresentWord(word);
}

/** More letters than any word for "present" has. */
const LONGEST = 40;

const ENGLISH = [en.present.toLowerCase(), ...en.presentWords];
