import { clean, SUSPECT } from './clean.ts';
import { holdsList } from './html-lists.ts';
import { parsedPhrase, parsedProse } from './parsed.ts';
import { type Inline, type Phrase, type Prose, plainPhrase } from './prose.ts';
import { moreAt, NO_WORDS, opensList, type Words, words } from './words.ts';

/** Where none of this stands, text is just text. Each part begins with another character: that is fast. */
const MARKUP = /[\\`*_[\n]|<[a-zA-Z/!?]|&[#a-zA-Z]|:\/\/|[wW]{3}\.|@\S/;
const MARKUP_OR_UNCLEAN = new RegExp(`${SUSPECT.source}|${MARKUP.source}`);

/** A text, trimmed, of which nothing has to be done but escaping; `undefined` where more may have to. */
function unmarked(written: string): Words | readonly [string] | undefined {
  const text = written.trim();
  if (opensList(text)) return undefined;
  const at = moreAt(text);
  if (at < 0) return words(text);
  return MARKUP_OR_UNCLEAN.test(text.slice(at)) ? undefined : [text];
}

function hasMarkup(text: string): boolean {
  return MARKUP.test(text) || opensList(text);
}

/** Reads a text of possibly several paragraphs. */
export function toProse(written: string): Prose {
  const phrase = unmarked(written);
  if (phrase !== undefined) return typeof phrase === 'string' ? phrase : asProse(phrase);
  const text = clean(written);
  if (!hasMarkup(text)) return text === '' ? NO_WORDS : asProse([text]);
  const isLong = text.includes('\n') || opensList(text) || holdsList(text);
  return isLong ? parsedProse(text) : asProse(parsedPhrase(text));
}

const asProse = (phrase: readonly Inline[]): Prose =>
  phrase.length === 0 ? [] : [{ kind: 'paragraph', phrase }];

/** Reads a text that belongs on one line, such as a keyword. */
export function toPhrase(written: string): Phrase {
  const phrase = unmarked(written);
  if (phrase !== undefined) return phrase;
  const text = clean(written);
  if (hasMarkup(text)) return parsedPhrase(text);
  return text === '' ? NO_WORDS : [text];
}

/** As `&amp;`, `&#8211;` and `&#x2013;`. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]*);/gi;

/** A cleaned text with the characters that its HTML references stand for. */
export function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return clean(text.replace(REFERENCE, (reference) => plainPhrase(parsedPhrase(reference))));
}
