import { clean, SUSPECT } from './clean.ts';
import { parsedPhrase, parsedProse } from './parsed.ts';
import { type Phrase, type Prose, plainPhrase } from './prose.ts';
import { NO_WORDS, opensList, wordsIn } from './words.ts';

/** Where none of this stands, text is just text. Each part begins with another character: that is fast. */
const MARKUP = /[\\`*_[\n]|<[a-zA-Z/!?]|&[#a-zA-Z]|:\/\/|[wW]{3}\.|@\S/;
const MARKUP_OR_UNCLEAN = new RegExp(`${SUSPECT.source}|${MARKUP.source}`);

/** A text, trimmed, of which nothing has to be done but escaping; `undefined` where more may have to. */
function unmarked(written: string): string | undefined {
  const text = written.trim();
  return opensList(text) || MARKUP_OR_UNCLEAN.test(text) ? undefined : text;
}

function hasMarkup(text: string): boolean {
  return MARKUP.test(text) || opensList(text);
}

/** Reads a text of possibly several paragraphs. */
export function toProse(written: string): Prose {
  const words = wordsIn(written);
  if (words !== undefined) return words;
  const unmarkedText = unmarked(written);
  if (unmarkedText !== undefined) return [{ kind: 'paragraph', phrase: [unmarkedText] }];
  const text = clean(written);
  if (!hasMarkup(text)) return text === '' ? NO_WORDS : [{ kind: 'paragraph', phrase: [text] }];
  if (text.includes('\n') || opensList(text)) return parsedProse(text);
  const phrase = parsedPhrase(text);
  return phrase.length === 0 ? [] : [{ kind: 'paragraph', phrase }];
}

/** Reads a text that belongs on one line, such as a keyword. */
export function toPhrase(written: string): Phrase {
  const words = wordsIn(written);
  if (words !== undefined) return words;
  const unmarkedText = unmarked(written);
  if (unmarkedText !== undefined) return [unmarkedText];
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
