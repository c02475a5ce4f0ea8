declare const WORDS: unique symbol;

/**
 * A text that is words alone: none of its characters is invisible, or means anything in Markdown or
 * HTML. So it is its own markup. Nearly all texts are such, and need to be looked at only once.
 */
export type Words = string & { readonly [WORDS]: true };

/** What makes a text more than words, or may do so: a second look tells. */
const MORE =
  /[\0-\x1F"&<\\`*_[@:\x7F-\x9F\u200B\u2028-\u202E\u2060\u2066-\u2069\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]|[wW]{3}\./;
/** What begins an item of a list, in Markdown or in what people paste; see `opensList`. */
const ITEM = /^(?:[-+*•◦▪‣·–]|\d{1,9}[.)])\s/;

/** Whether a trimmed text begins as a list does. */
export function opensList(text: string): boolean {
  const first = text.charCodeAt(0);
  // Digits and signs are below "A", bullets beyond ASCII: most texts are neither.
  return (first < 0x41 || first > 0x7e) && ITEM.test(text);
}

/** Words of the theme's own. */
export const words = (text: string): Words => text as Words;

/** No words. */
export const NO_WORDS = words('');

/** Where in a text stands what may make it more than words; -1 where nothing does. */
export const moreAt = (text: string): number => text.search(MORE);

/** A text as it was written, trimmed, where it is words alone; else `undefined`. */
export function wordsIn(written: string): Words | undefined {
  const text = written.trim();
  return MORE.test(text) || opensList(text) ? undefined : (text as Words);
}
