/** A written address and, where it is one that a page may link to, its `href`. */
export interface Link {
  /** Absolute, with one of the schemes http, https, mailto or tel. `undefined`: show text only. */
  readonly href: string | undefined;
  /** What to show: the address without what a reader does not need, or the words as written. */
  readonly text: string;
}

const HOST = String.raw`[^\s/?#\\@:"'<>[\]{}|^\x60%.]+(?:\.[^\s/?#\\@:"'<>[\]{}|^\x60%.]+)*\.?`;
const WEB = new RegExp(
  String.raw`^(?:(https?):)?//((?:[^\s/?#\\@"'<>]*@)?(?:${HOST}|\[[\da-f:.]+\])(?::\d{1,5})?)([/?#][^\s\\"<>]*)?$`,
  'i',
);
const EMAIL =
  /^[^\s@<>"'(),:;[\]\\?&#%/]+@[^\s@<>"'(),:;[\]\\?&#%/]+\.[^\s@<>"'(),:;[\]\\?&#%/.]+$/u;

/** Endings that make `cv.pdf` a file name and not a domain. */
const FILE_ENDINGS = new Set(
  'html htm xhtml php asp aspx pdf md txt doc docx odt rtf tex json xml yaml yml csv png jpg jpeg gif svg webp avif js ts py rs rb go java zip'.split(
    ' ',
  ),
);

/** A domain without a scheme, and what may follow it. */
const DOMAIN = /^(?:[\p{L}\p{N}-]+\.)+(\p{L}{2,})(?::\d{1,5})?(?:[/?#][^\s\\"<>]*)?$/u;

/**
 * The one gate for every address in a résumé. Schemes are an allow-list: anything else, relative
 * paths and plain words included, has no `href` and is shown as written.
 *
 * @param written - a cleaned text (see `clean`).
 */
export function toLink(written: string): Link {
  const href = webHref(written) ?? mailHref(written) ?? dialled(written);
  return { href, text: href === undefined ? written : displayed(written) };
}

/** No browser opens a longer address; a pattern's stack would end in one of megabytes. */
export const LONGEST_ADDRESS = 2 ** 16;

/** The http or https address that `written` stands for, completed with a scheme if it has none. */
export function webHref(written: string): string | undefined {
  if (written.length > LONGEST_ADDRESS) return undefined;
  if (WEB.test(written)) return written.startsWith('//') ? `https:${written}` : written;
  if (!written.includes('.')) return undefined;
  const bare = DOMAIN.exec(written);
  if (bare?.[1] === undefined) return undefined;
  const isFile = FILE_ENDINGS.has(bare[1].toLowerCase()) && !written.startsWith('www.');
  return isFile ? undefined : `https://${written}`;
}

/** A `mailto:` address for `written`, with or without its scheme. */
export function mailHref(written: string): string | undefined {
  if (written.length > LONGEST_ADDRESS) return undefined;
  const address = written.replace(/^mailto:/i, '');
  return EMAIL.test(address) ? `mailto:${address}` : undefined;
}

/** A bare number is often no telephone's; one that says so is. */
const dialled = (written: string) => (/^(?:tel:|\+)/i.test(written) ? telHref(written) : undefined);

/** ITU-T E.164. */
const LONGEST_INTERNATIONAL = 15;
/** With its marks and an extension a number has no more than this. */
const LONGEST_NUMBER = 60;

/** A `tel:` address for a phone number as people write it (RFC 3966, without its visual separators). */
export function telHref(written: string): string | undefined {
  if (written.length > LONGEST_NUMBER) return undefined;
  const number = written.replace(/^tel:/i, '');
  if (!/^\+?[\d\s().\-/\u00A0\u2010-\u2015]+(?:(?:ext\.?|x|#)\s*\d{1,6})?$/i.test(number)) {
    return undefined;
  }
  const [main = '', extension] = number.split(/ext\.?|x|#/i);
  if (main.includes('/') && isOfSeveral(main)) return undefined;
  // Behind a country's code the zero in brackets is not dialled, but in Italy.
  const isFromAbroad = /^\s*(?:\+|00)(?!\s*39)/.test(main);
  const digits = main.replace(/\(\s*0/, isFromAbroad ? '' : '0').replace(/[^\d+]/g, '');
  const length = digits.replace(/^(?:\+|00)/, '').length;
  if (length < 5 || length > LONGEST_INTERNATIONAL) return undefined;
  return `tel:${digits}${extension === undefined ? '' : `;ext=${extension.trim()}`}`;
}

/** Whether a slash is more than a mark inside a number: between two of them, or before another ending. */
function isOfSeveral(number: string): boolean {
  const whole = number.split('/').filter((part) => /(?:\d\D*){7}/.test(part));
  return whole.length > 1 || /\/\s*\d{1,2}\s*$/.test(number);
}

/** A repository as GitHub's users write it: `owner/name`. */
export const SHORT_REPOSITORY = /^[\w-]+\/[\w.-]+$/;

/** What a reader of an address does not need in front of it. */
const PREFIX = /^(?:(?:https?:)?\/\/(?:www\.)?|www\.|mailto:|tel:)/i;

/** An address as it is read out: no scheme, no `www.`, no closing slash. */
function displayed(written: string): string {
  const start = PREFIX.exec(written)?.[0].length ?? 0;
  const isOpen = written.endsWith('/') && !written.includes('?') && !written.includes('#');
  return written.slice(start, isOpen ? -1 : undefined);
}
