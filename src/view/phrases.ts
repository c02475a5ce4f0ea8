import type { Link } from '../normalize/links.ts';
import { toPhrase } from '../text/markdown.ts';
import type { Phrase } from '../text/prose.ts';

/** An address as a link, or as the text that was written where it is none. */
export function linked(link: Link): Phrase {
  return link.href === undefined
    ? [link.text]
    : [{ tag: 'a', href: link.href, children: [link.text] }];
}

/** Written texts one after another, separated by commas. */
export function enumerated(texts: readonly string[]): Phrase {
  return texts.flatMap((text, i) => (i === 0 ? toPhrase(text) : [', ', ...toPhrase(text)]));
}

/** The texts that are not empty, joined. */
export function joined(separator: string, ...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join(separator);
}
