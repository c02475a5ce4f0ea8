import type { Locale } from '../locales/locale.ts';
import { beginsLatin } from '../text/letters.ts';
import type { Link } from '../text/links.ts';
import {
  appendedPhrase,
  joinedPhrases,
  type Phrase,
  type Prose,
  plainPhrase,
} from '../text/prose.ts';
import { NO_WORDS, words } from '../text/words.ts';
import type { Line } from './model.ts';

/** An address as a link, or as the text that was written where it is none. */
export function linked(link: Link): Phrase {
  return link.href === undefined
    ? [link.text]
    : [{ tag: 'a', href: link.href, children: [link.text] }];
}

/**
 * The phrases that are not empty as a list on one line. Where the page is read from right to left, so is
 * the list, whatever letters its items are in.
 */
export function enumerated(phrases: readonly Phrase[], { comma, dir }: Locale): Phrase {
  return joinedPhrases(dir === 'rtl' ? phrases.map(isolated) : phrases, comma);
}

/** A phrase on a page that is read from right to left; one in Latin letters keeps its own order. */
export function isolated(phrase: Phrase): Phrase {
  return beginsLatin(plainPhrase(phrase)) ? [{ tag: 'bdi', children: phrase }] : phrase;
}

/** Around a remark behind a term, in most languages. */
const BRACKETS = [' (', ')'] as const;

/** A term and what is said of it in brackets: "English (native)". */
export function remarked(term: Phrase, remark: Phrase, { brackets = BRACKETS }: Locale): Phrase {
  return joinedPhrases([term, words(brackets[0]), remark, words(brackets[1])], '');
}

/** What is said about a term, on one line with it, and in paragraphs below. */
export interface Said {
  readonly phrase: Phrase;
  readonly prose?: Prose;
}

/**
 * A line that opens with a term.
 *
 * @param level - stands in brackets behind the term; may be empty.
 */
export function termLine(term: Phrase, level: Phrase, locale: Locale, said: Said): Line {
  const { phrase, prose = NO_WORDS } = said;
  const { colon, brackets = BRACKETS } = locale;
  const isFollowed = phrase.length + prose.length > 0;
  const end = isFollowed ? colon : '';
  if (level.length > 0) {
    const opening = words(term.length > 0 ? brackets[0] : brackets[0].trimStart());
    const closing = words(brackets[1] + end);
    return { term, note: joinedPhrases([opening, level, closing], ''), phrase, prose };
  }
  if (term.length === 0 || !isFollowed) return { term, note: NO_WORDS, phrase, prose };
  const mark = colon.trimEnd();
  const marked = appendedPhrase(term, '', words(mark));
  return { term: marked, note: words(end.slice(mark.length)), phrase, prose };
}

/** A line that is only words. */
export function plainLine(phrase: Phrase): Line {
  return { term: NO_WORDS, note: NO_WORDS, phrase, prose: NO_WORDS };
}
