/**
 * What no reader can see or no page may hold: control characters but tab and newline, zero-width
 * space, word joiner, byte order mark, bidirectional embeddings, overrides and isolates, and
 * surrogates without a partner. U+200C and U+200D stay: Persian and emoji need them.
 */
const INVISIBLE =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u202A-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
const LINE_END = /\r\n?|[\x0B\x0C\x85\u2028\u2029]/g;
/** What may have to be taken away or changed. */
export const SUSPECT =
  /[\0-\x08\x0B-\x1F\x7F-\x9F\u200B\u2028-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/;

/** How HackMyResume wraps every text that it gives to a theme; its own Markdown comes after. */
const OPENING = '@@@@~';
const CLOSING = '~@@@@';

/** A written text without its invisible characters, its line ends as `\n`, trimmed. */
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
