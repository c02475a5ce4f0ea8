import { blocksIn } from './blocks.ts';
import { clean } from './clean.ts';
import { holdsList, withMarkdownLists } from './html-lists.ts';
import type { Inline, Phrase, Prose } from './inline.ts';
import { DEEPEST, parser } from './parser.ts';
import { phraseIn } from './phrases.ts';
import { withModernReferences } from './references.ts';
import { writtenTags } from './written-tags.ts';

export { decodeReferences } from './references.ts';

/**
 * Any character that may start Markdown or HTML. Each alternative starts with a different character, so
 * that the search is fast.
 */
const MARKUP = /[\\`*_[\n]|~~|<[a-zA-Z/!?]|&[#a-zA-Z]|:\/\/|[wW]{3}\.|@\S/;

/** The start of a list item, in Markdown or with a pasted bullet, of a heading, a quote or fenced code. */
const BLOCK = /^(?:(?:[-+*•◦▪‣·–]|\d{1,9}[.)]|#{1,6})\s|>|`{3}|~{3})/;

/** Pasted bullets at the start of a line, which Markdown does not know. */
const PASTED_BULLETS = /^([ \t]*)[•◦▪‣·–](?=\s)/gm;

/** The mark of a quote, at the start of a line or of a list item. */
const QUOTES = /^([ \t]*(?:(?:[-+*•◦▪‣·–]|\d{1,9}[.)])[ \t]+)?)>/gm;
/** A quote of words. Before numbers alone, ">" means "more than". */
const QUOTE_OF_WORDS = /^[ \t]*(?:(?:[-+*•◦▪‣·–]|\d{1,9}[.)])[ \t]+)?>[> \t]*[^>\s\d.,=$€£¥₹]/m;

/**
 * Longer texts, in characters, are not parsed: regular expressions run out of stack on several
 * megabytes.
 */
const LONGEST_TEXT = 2 ** 20;

/**
 * Parses a text in Markdown or HTML that may have several paragraphs and lists.
 *
 * @example toProse('**Led** a team') // [{ kind: 'paragraph', phrase: [{ tag: 'b', children: 'Led' }, ' a team'] }]
 */
export function toProse(written: string): Prose {
  const text = clean(withModernReferences(written));
  const isBlock = BLOCK.test(text);
  if (!isBlock && !MARKUP.test(text)) return text;
  if (isBlock || text.includes('\n') || text.startsWith('[') || holdsList(text))
    return parsedProse(text);
  return proseOf(parsedPhrase(text));
}

/**
 * Parses a text in Markdown or HTML for one line, such as a keyword.
 *
 * @example toPhrase('C++ & `gRPC`') // ['C++ & ', { tag: 'code', children: 'gRPC' }]
 */
export function toPhrase(written: string): Phrase {
  const text = clean(withModernReferences(written));
  return MARKUP.test(text) ? parsedPhrase(text) : text;
}

function parsedPhrase(text: string): Phrase {
  if (text.length > LONGEST_TEXT) return text;
  const tokens = parser().parseInline(text, {})[0]?.children ?? [];
  return phraseIn(tokens, writtenTags([tokens]));
}

function parsedProse(text: string): Prose {
  if (text.length > LONGEST_TEXT) return asWritten(text);
  const { markdown, items } = holdsList(text)
    ? withMarkdownLists(text)
    : { markdown: text, items: new Set<number>() };
  const quoted = QUOTE_OF_WORDS.test(markdown) ? markdown : markdown.replace(QUOTES, '$1\\>');
  const tokens = parser().parse(quoted.replace(PASTED_BULLETS, '$1-'), {});
  if (tokens.some((token) => token.level >= DEEPEST - 2)) return asWritten(text);
  return blocksIn(tokens, markdown.split('\n'), items);
}

function proseOf(phrase: Phrase): Prose {
  if (typeof phrase === 'string') return phrase;
  return phrase.length === 0 ? '' : [{ kind: 'paragraph', phrase }];
}

function asWritten(text: string): Prose {
  const lines = text.split('\n').flatMap((line): Inline[] => [{ tag: 'br' }, line]);
  return [{ kind: 'paragraph', phrase: lines.slice(1) }];
}
