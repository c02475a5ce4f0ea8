import type { Link } from '../text/links.ts';
import { hasMarkup, toPhrase } from '../text/markdown.ts';
import { type Phrase, type Prose, phraseOf } from '../text/prose.ts';
import type { Line } from './model.ts';

/** An address as a link, or as the text that was written where it is none. */
export function linked(link: Link): Phrase {
  return link.href === undefined ? link.text : [{ tag: 'a', href: link.href, children: link.text }];
}

/** Written texts one after another, `comma` between them. */
export function enumerated(texts: readonly string[], comma: string): Phrase {
  const line = texts.join(comma);
  if (!hasMarkup(line)) return line;
  const phrases = texts.map(toPhrase);
  return phraseOf(...phrases.flatMap((phrase, i) => (i === 0 ? [phrase] : [comma, phrase])));
}

/** The texts that are not empty, joined. */
export function joined(separator: string, ...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join(separator);
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
export function termLine(term: string, level: string, colon: string, said: Said): Line {
  const { phrase, prose = '' } = said;
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
  return { term: '', note: '', phrase, prose: '' };
}
