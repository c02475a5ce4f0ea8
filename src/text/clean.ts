/**
 * Characters that are invisible, disturb the layout, or are not allowed in HTML: control characters except
 * tab and newline, zero-width space, word joiner, byte order mark, bidirectional embeddings, overrides
 * and isolates, and lone surrogates. U+200C and U+200D are kept: Persian and emoji need them.
 */
const INVISIBLE =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
const LINE_END = /\r\n?|[\x0B\x0C\x85\u2028\u2029]/g;
/** Any character that `clean` removes or replaces. Most texts have none, and one search is fast. */
export const SUSPECT =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u2028-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

/** HackMyResume wraps every text in these marks, because it converts Markdown after the theme has run. */
const OPENING = '@@@@~';
const CLOSING = '~@@@@';

/** Returns a text without invisible characters, with `\n` as line ends, trimmed. */
export function clean(text: string): string {
  const bare = text.charCodeAt(0) === 0x40 && text.startsWith(OPENING) ? unwrapped(text) : text;
  return (SUSPECT.test(bare) ? bare.replace(LINE_END, '\n').replace(INVISIBLE, '') : bare).trim();
}

function unwrapped(text: string): string {
  let [start, end] = [0, text.length];
  while (text.startsWith(OPENING, start)) start += OPENING.length;
  while (end - start >= CLOSING.length && text.endsWith(CLOSING, end)) end -= CLOSING.length;
  return text.slice(start, end);
}
