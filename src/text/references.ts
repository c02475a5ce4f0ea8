import { clean } from './clean.ts';
import { parser } from './parser.ts';

/** Character references such as `&amp;`, `&#8211;` and `&#x2013;`. */
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi;

/** Replaces HTML's character references by their characters, and removes those that nobody sees. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  const decoded = withModernReferences(text).replace(REFERENCE, (reference) => {
    const [token] = parser().parseInline(reference, {});
    return token?.children?.[0]?.content ?? reference;
  });
  return clean(decoded);
}

/** The characters from 128 to 159 of Windows, which old references such as `&#150;` mean. */
const WINDOWS = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const OLD_REFERENCE = /&#(?:0*(12[89]|1[345]\d)|x0*([89][\da-f]));/gi;

/** Replaces references to Windows' characters, which HTML allows and Markdown does not know. */
export function withModernReferences(text: string): string {
  if (!text.includes('&#')) return text;
  return text.replace(OLD_REFERENCE, (_, decimal?: string, hexadecimal?: string) => {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return WINDOWS.charAt(code - 128);
  });
}
