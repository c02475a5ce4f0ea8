import type { Locale } from '../locales/locale.ts';
import { concat, type Inline, join, type Phrase, type Prose, plainPhrase } from '../text/inline.ts';
import { beginsLatin } from '../text/letters.ts';
import type { Link } from '../text/links.ts';
import type { Line } from './model.ts';

/** An address as a link, or as the text that was written where it is none. */
export function linked({ href, text }: Link): Phrase {
  return href === undefined ? text : [{ tag: 'a', href, children: text }];
}

/**
 * The phrases that are not empty as a list on one line. On a page that is read from right to left the
 * list is, too, whatever letters its items are in.
 */
export function enumerated(phrases: readonly Phrase[], { comma, dir }: Locale): Phrase {
  return join(dir === 'rtl' ? phrases.map(isolated) : phrases, comma);
}

/** A phrase on a page that is read from right to left; one in Latin letters keeps its own order. */
export function isolated(phrase: Phrase): Phrase {
  return beginsLatin(plainPhrase(phrase)) ? [{ tag: 'bdi', children: phrase }] : phrase;
}

/** A phrase in italics. */
export function italic(children: Phrase): Phrase {
  const inline: Inline = { tag: 'i', children };
  return children.length === 0 ? '' : [inline];
}

/** Around a remark behind a term, in most languages. */
const BRACKETS = [' (', ')'] as const;

/** What is said of a term, in brackets behind it: " (native)". */
export function remark(phrase: Phrase, { brackets = BRACKETS }: Locale): Phrase {
  return phrase.length === 0 ? '' : concat(brackets[0], phrase, brackets[1]);
}

/** What is said about a term, on one line with it, and in paragraphs below. */
export interface Said {
  readonly phrase: Phrase;
  readonly prose?: Prose;
}

/**
 * A line that opens with a term: "Languages (fluent): Python, Java".
 *
 * @param level - stands in brackets behind the term; may be empty.
 */
export function termLine(term: Phrase, level: Phrase, locale: Locale, said: Said): Line {
  const { phrase, prose = '' } = said;
  const colon = phrase.length + prose.length > 0 ? locale.colon : '';
  if (level.length > 0) {
    const [opening, closing] = locale.brackets ?? BRACKETS;
    const before = term.length > 0 ? opening : opening.trimStart();
    return { term, note: concat(before, level, closing + colon), phrase, prose };
  }
  if (term.length === 0 || colon === '') return { term, note: '', phrase, prose };
  // The colon is bold as the term is, the space behind it is not.
  const mark = colon.trimEnd();
  return { term: concat(term, mark), note: colon.slice(mark.length), phrase, prose };
}

/** A line that is only words. */
export function plainLine(phrase: Phrase): Line {
  return { term: '', note: '', phrase, prose: '' };
}
