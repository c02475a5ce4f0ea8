import type { Locale } from '../locales/locale.ts';
import {
  concat,
  type Inline,
  join,
  joinProse,
  type Phrase,
  type Prose,
  plainPhrase,
} from '../text/inline.ts';
import { beginsLatin } from '../text/letters.ts';
import type { Link } from '../text/links.ts';
import type { Line } from './model.ts';

/** Returns a link, or only its text if it has no `href`. */
export function linked({ href, text }: Link, className?: string): Phrase {
  return href === undefined ? text : [{ tag: 'a', href, className, children: text }];
}

/**
 * Joins the phrases that are not empty to a list on one line. On a right-to-left page, Latin items are
 * isolated, so that the list itself stays right-to-left.
 */
export function enumerated(phrases: readonly Phrase[], locale: Locale): Phrase {
  const { comma, listComma = comma } = locale;
  return sequence(phrases, locale, listComma);
}

/** The same for parts that are no list, such as a role and an organization. */
export function sequence(
  phrases: readonly Phrase[],
  { comma, dir }: Locale,
  separator = comma,
): Phrase {
  return join(dir === 'rtl' ? phrases.map(isolated) : phrases, separator);
}

/** Isolates a phrase that starts in Latin letters, so that it keeps its own order on a right-to-left page. */
export function isolated(phrase: Phrase): Phrase {
  return beginsLatin(plainPhrase(phrase)) ? [{ tag: 'bdi', children: phrase }] : phrase;
}

/** Returns a text in the form in which texts that say the same are equal. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.,;:()[\]\u2010-\u2015-]+/g, ' ')
    .trim();
}

/** Texts whose lengths differ by more differ in more than punctuation. */
const MOST_MARKS = 10;

/** Whether two texts say the same, but for case and punctuation. */
export function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.abs(one.length - other.length) <= MOST_MARKS && folded(one) === folded(other);
}

/** Scripts that put no spaces between words. */
const UNSPACED = /[\u0E00-\u0E7F\u3040-\u30FF\u3400-\u9FFF]/;

/** Whether a text contains all words of another, one after the other. */
export function says(text: string, words: string): boolean {
  const [whole, part] = [folded(text), folded(words)];
  return UNSPACED.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);
}

/** Returns a phrase with a microformats2 class; empty if the phrase is. */
export function marked(children: Phrase, className: string): Phrase {
  const inline: Inline = { tag: 'span', className, children };
  return children.length === 0 ? '' : [inline];
}

/** Returns a phrase in italics; empty if the phrase is. */
export function italic(children: Phrase): Phrase {
  const inline: Inline = { tag: 'i', children };
  return children.length === 0 ? '' : [inline];
}

/** The brackets of most languages. */
const BRACKETS = [' (', ')'] as const;

/** Returns a phrase in brackets, to follow a term: " (native)". */
export function remark(phrase: Phrase, { brackets = BRACKETS }: Locale): Phrase {
  return phrase.length === 0 ? '' : concat(brackets[0], phrase, brackets[1]);
}

/** The content of a line after its term: a phrase on the same line, and paragraphs below. */
export interface TermContent {
  readonly phrase: Phrase;
  readonly prose?: Prose;
}

/**
 * Returns a line that starts with a term: "Languages (fluent): Python, Java".
 *
 * @param level - in brackets after the term; may be empty.
 */
export function termLine(term: Phrase, level: Phrase, locale: Locale, content: TermContent): Line {
  const { phrase, prose = '' } = content;
  const colon = phrase.length + prose.length > 0 ? locale.colon : '';
  if (level.length > 0) {
    const [opening, closing] = locale.brackets ?? BRACKETS;
    const before = term.length > 0 ? opening : opening.trimStart();
    return { term, note: concat(before, level, closing + colon), phrase, prose };
  }
  if (term.length === 0 || colon === '') return { term, note: '', phrase, prose };
  // The colon is bold like the term; the space after it is not.
  const mark = colon.trimEnd();
  return { term: concat(term, mark), note: colon.slice(mark.length), phrase, prose };
}

/** Returns prose with a bulleted list under it. */
export function withList(prose: Prose, items: readonly Prose[]): Prose {
  if (items.length === 0) return prose;
  return joinProse(prose, [{ kind: 'list', start: undefined, items }]);
}

/** Returns a line without a term. */
export function plainLine(phrase: Phrase): Line {
  return { term: '', note: '', phrase, prose: '' };
}
