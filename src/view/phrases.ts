import type { Link } from '../text/links.ts';
import { joinedPhrases, type Phrase, type Prose } from '../text/prose.ts';
import { joinedWords, NO_WORDS, type Words } from '../text/words.ts';
import type { Line } from './model.ts';

/** An address as a link, or as the text that was written where it is none. */
export function linked(link: Link): Phrase {
  return link.href === undefined
    ? [link.text]
    : [{ tag: 'a', href: link.href, children: [link.text] }];
}

/** Phrases one after another, `comma` between them. */
export function enumerated(phrases: readonly Phrase[], comma: string): Phrase {
  if (phrases.every(isWords)) return joinedWords(phrases, comma);
  return joinedPhrases(phrases, comma);
}

const isWords = (phrase: Phrase): phrase is Words => typeof phrase === 'string';

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
export function termLine(term: string, level: string, colon: string, said: Said): Line {
  const { phrase, prose = NO_WORDS } = said;
  const mark = colon.trimEnd();
  const isFollowed = phrase.length + prose.length > 0;
  const end = isFollowed ? colon : '';
  if (term === '' || level !== '') {
    return { term, note: level && `${term && ' '}(${level})${end}`, phrase, prose };
  }
  return { term: isFollowed ? term + mark : term, note: end.slice(mark.length), phrase, prose };
}

/** A line that is only words. */
export function plainLine(phrase: Phrase): Line {
  return { term: '', note: '', phrase, prose: NO_WORDS };
}
