const LINE_END = /\r\n?|[\x0B\x0C\x85\u2028\u2029]/g;

/**
 * Whether a text may have characters that `visible` removes or replaces. Most texts have none of these
 * and one search is fast.
 */
export const SUSPECT =
  /[\uFE00-\uFE2F\u20D0-\u20FF\u0300-\u036F\u0483-\u0489\u0591-\u1DFF\u200B-\u200D\u2028-\u202E\u2060-\u206F\u2800\u3164\uA66F-\uABFF\uD800-\uF8FF\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF0-\uFFFF\0-\x08\x0B-\x1F\x7F-\x9F\xAD]/;

/**
 * Characters that show nothing, change the direction of what follows, or are not allowed in HTML: controls
 * except tab and newline, soft hyphens, fillers, bidirectional embeddings, overrides and isolates,
 * invisible operators, annotations, tag letters, lone surrogates and noncharacters. The flags of England,
 * Scotland and Wales, which are spelled in tag letters, are matched as a whole, so that they can be kept.
 */
const INVISIBLE =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}|[\0-\x08\x0B-\x1F\x7F-\x9F\xAD\u115F\u1160\u180E\u200B\u202A-\u202E\u2060-\u206F\u3164\uD800-\uDFFF\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF0-\uFFFC\uFFFE\uFFFF\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}\u{1FFFE}\u{1FFFF}\u{2FFFE}\u{2FFFF}\u{EFFFE}-\u{10FFFF}]|\u034F|\u17B4|\u17B5/gu;

/** The blank pattern of Braille looks like a space, and is one. */
const BLANK_BRAILLE = /\u2800/g;

/**
 * Joiners between characters of scripts that do not join: they would split "Python" for machines alone.
 * Persian, the scripts of India and emoji need theirs.
 */
const IDLE_JOINERS = /(?<![^\0-\u052F\u2000-\u206F])[\u200C\u200D]+(?![^\0-\u052F\u2000-\u206F])/gu;
const REPEATED_JOINERS = /([\u200C\u200D])[\u200C\u200D]+/g;

/** A variation selector chooses a form of the character before it. More than one can only hide data. */
const REPEATED_SELECTORS =
  /([\uFE00-\uFE0F\u{E0100}-\u{E01EF}])[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]+/gu;
/** The selectors that choose among forms of a Chinese character, behind anything else. */
const IDLE_SELECTORS =
  /(?<![\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}])[\u{E0100}-\u{E01EF}]/gu;

/**
 * Marks beyond the third that belong to no script of their own, such as accents. Vietnamese and phonetic
 * script need two.
 */
const ACCENTS = /(\p{Script=Inherited}{3})\p{Script=Inherited}+/gu;
/** Marks of any script beyond the sixth. Hebrew with accents and Tibetan need five. */
const MARKS = /(\p{M}{6})\p{M}+/gu;

/** HackMyResume wraps every text in these marks, because it converts Markdown after the theme has run. */
const OPENING = '@@@@~';
const CLOSING = '~@@@@';

/** Returns a text without what nobody sees (SECURITY.md lists it), with `\n` as line ends, trimmed. */
export function clean(text: string): string {
  const bare = text.charCodeAt(0) === 0x40 && text.startsWith(OPENING) ? unwrapped(text) : text;
  return visible(bare).trim();
}

/** As `clean`, but for a part of a text: white space at both ends is kept. */
export function visible(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, (found) => (found.length > 2 ? found : ''))
    .replace(BLANK_BRAILLE, ' ')
    .replace(IDLE_JOINERS, '')
    .replace(REPEATED_JOINERS, '$1')
    .replace(IDLE_SELECTORS, '')
    .replace(REPEATED_SELECTORS, '$1')
    .replace(ACCENTS, '$1')
    .replace(MARKS, '$1');
}

function unwrapped(text: string): string {
  let [start, end] = [0, text.length];
  while (text.startsWith(OPENING, start)) start += OPENING.length;
  while (end - start >= CLOSING.length && text.endsWith(CLOSING, end)) end -= CLOSING.length;
  return text.slice(start, end);
}
