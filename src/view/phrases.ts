import type { Link } from '../text/links.ts';
import { appendedPhrase, joinedPhrases, type Phrase, type Prose } from '../text/prose.ts';
import { NO_WORDS, words } from '../text/words.ts';
import type { Line } from './model.ts';

/** An address as a link, or as the text that was written where it is none. */
export function linked(link: Link): Phrase {
  return link.href === undefined
    ? [link.text]
    : [{ tag: 'a', href: link.href, children: [link.text] }];
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
 * @param colon - the locale's, with its spaces.
 */
export function termLine(term: Phrase, level: Phrase, colon: string, said: Said): Line {
  const { phrase, prose = NO_WORDS } = said;
  const isFollowed = phrase.length + prose.length > 0;
  const end = isFollowed ? colon : '';
  if (level.length > 0) {
    const opening = words(term.length > 0 ? ' (' : '(');
    return { term, note: joinedPhrases([opening, level, words(`)${end}`)], ''), phrase, prose };
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
