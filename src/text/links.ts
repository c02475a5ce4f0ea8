import { clean } from './clean.ts';

/** An address that was written, and its `href` if the page may link to it. */
export interface Link {
  /** An absolute URL with the scheme http, https, mailto or tel; `undefined` if the page shows only the text. */
  readonly href: string | undefined;
  /** The text to show: the address without its scheme and `www.`, or the text as written if it is not an address. */
  readonly text: string;
}

const WEB =
  /^(?:(https?):)?\/\/((?:[^\s/?#\\@"'<>]*@)?(?:[^\s/?#\\@:"'<>[\]{}|^`%.]+(?:\.[^\s/?#\\@:"'<>[\]{}|^`%.]+)*\.?|\[[\da-f:.]+\])(?::\d{1,5})?)([/?#][^\s\\"<>]*)?$/i;
const EMAIL =
  /^[^\s@<>"'(),:;[\]\\?&#%/][^\s@<>"(),:;[\]\\?&#%/]*@[^\s@<>"'(),:;[\]\\?&#%/]+\.[^\s@<>"'(),:;[\]\\?&#%/.]+$/u;

/** Endings that make `cv.pdf` a file name and not a domain. */
const FILE_ENDINGS = new Set(
  'html htm xhtml php asp aspx pdf md txt doc docx odt rtf tex json xml yaml yml csv png jpg jpeg gif svg webp avif js ts py rs rb go java zip'.split(
    ' ',
  ),
);

/** A domain without a scheme, with an optional port, path, query and fragment. */
const DOMAIN = /^(?:[\p{L}\p{N}-]+\.)+(\p{L}{2,})(?::\d{1,5})?(?:[/?#][^\s\\"<>]*)?$/u;

/**
 * Reads an address. Every link of the page comes from here or from `webHref`, `mailHref` and `telHref`,
 * which allow only the schemes http, https, mailto and tel. Anything else, including relative paths and
 * plain words, has no `href` and is shown as written.
 *
 * @param text - a text that `clean` returned.
 * @example toLink('www.example.com/') // { href: 'https://www.example.com/', text: 'example.com' }
 */
export function toLink(text: string): Link {
  const written = text.replace(DIRECTION_MARKS, '');
  const href = webHref(written) ?? mailHref(written) ?? explicitTelHref(written);
  return { href, text: href === undefined ? written : displayed(written) };
}

/** Marks that come along when an address is copied from a text in both directions. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F]/g;

/** Browsers do not open longer addresses, and regular expressions run out of stack on several megabytes. */
export const LONGEST_ADDRESS = 2 ** 16;

/**
 * Returns an http or https address, with `https:` added if it has no scheme; `undefined` if it is not a
 * web address.
 */
export function webHref(written: string): string | undefined {
  if (written.length > LONGEST_ADDRESS) return undefined;
  if (WEB.test(written)) return written.startsWith('//') ? `https:${written}` : written;
  if (!written.includes('.')) return undefined;
  const bare = DOMAIN.exec(written);
  if (bare?.[1] === undefined) return undefined;
  const isFile = FILE_ENDINGS.has(bare[1].toLowerCase()) && !written.startsWith('www.');
  return isFile ? undefined : `https://${written}`;
}

/** Returns a `mailto:` address for an e-mail address; `undefined` if it is not one. */
export function mailHref(written: string): string | undefined {
  if (written.length > LONGEST_ADDRESS) return undefined;
  const address = written.replace(/^mailto:/i, '');
  return EMAIL.test(address) ? `mailto:${address}` : undefined;
}

/** Without `tel:` or `+`, a number is often not a phone number. */
const explicitTelHref = (written: string) =>
  /^(?:tel:|\+)/i.test(written) ? telHref(written) : undefined;

/** The most digits of an international number (ITU-T E.164). */
const LONGEST_INTERNATIONAL = 15;
/** More characters than any phone number has with its separators and extension. */
const LONGEST_NUMBER = 60;

/** Returns a `tel:` address (RFC 3966) for a phone number as people write it; `undefined` if it is not one. */
export function telHref(written: string): string | undefined {
  if (written.length > LONGEST_NUMBER) return undefined;
  const number = written.replace(/^tel:/i, '');
  if (!/^\+?[\d\s().\-/\u00A0\u2010-\u2015]+(?:(?:ext\.?|x|#)\s*\d{1,6})?$/i.test(number)) {
    return undefined;
  }
  const [main = '', extension] = number.split(/ext\.?|x|#/i);
  if (main.includes('/') && isOfSeveral(main)) return undefined;
  // After a country code, a zero in brackets is not dialled, except in Italy.
  const isFromAbroad = /^\s*(?:\+|00)(?!\s*39)/.test(main);
  const digits = main.replace(/\(\s*0/, isFromAbroad ? '' : '0').replace(/[^\d+]/g, '');
  const length = digits.replace(/^(?:\+|00)/, '').length;
  if (length < 5 || length > LONGEST_INTERNATIONAL) return undefined;
  return `tel:${digits}${extension === undefined ? '' : `;ext=${extension.trim()}`}`;
}

/**
 * Whether slashes separate several numbers, or alternative endings of one number, instead of groups of
 * digits.
 */
function isOfSeveral(number: string): boolean {
  const whole = number.split('/').filter((part) => /(?:\d\D*){7}/.test(part));
  return whole.length > 1 || /\/\s*\d{1,2}\s*$/.test(number);
}

/** GitHub's short form of a repository: `owner/name`. */
export const SHORT_REPOSITORY = /^[\w-]+\/[\w.-]+$/;

/** The start of an address that readers do not need. */
const PREFIX = /^(?:(?:https?:)?\/\/(?:www\.)?|www\.|mailto:|tel:)/i;

/** Returns an address without scheme, `www.` and trailing slash. */
function displayed(written: string): string {
  const start = PREFIX.exec(written)?.[0].length ?? 0;
  const isOpen = written.endsWith('/') && !written.includes('?') && !written.includes('#');
  return readable(written.slice(start, isOpen ? -1 : undefined));
}

/** A percent-encoded character in UTF-8. */
const ENCODED =
  /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi;
/**
 * The characters that are shown decoded. Any other could be taken for a part of the address's structure
 * or for its end, or not be seen.
 */
const READABLE = /^[\p{L}\p{M}\p{N}()!'~._-]$/u;

/**
 * Returns an address with its percent-encoded letters and digits decoded, as browsers show it. Everything
 * else stays encoded.
 *
 * @example readable('https://de.wikipedia.org/wiki/M%C3%BCnchen') // 'https://de.wikipedia.org/wiki/München'
 */
export function readable(address: string): string {
  if (!address.includes('%')) return address;
  return address.replace(ENCODED, (encoded) => {
    const character = decoded(encoded);
    return READABLE.test(character) && clean(character) === character ? character : encoded;
  });
}

/** Returns the character of a percent-encoded one; empty if it is not valid UTF-8. */
function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}
