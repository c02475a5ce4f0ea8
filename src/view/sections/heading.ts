import type { Phrase } from '../../text/inline.ts';
import type { Link } from '../../text/links.ts';
import type { Context } from '../context.ts';
import type { Entry } from '../model.ts';
import { linked } from '../phrases.ts';

/** The heading of an entry, and the addresses behind it. */
export type Heading = Pick<Entry, 'heading' | 'addresses'>;

/**
 * Returns a name with its addresses. By the option `links`, the name is the first link and only the others
 * are printed behind it, or all of them are.
 */
export function headingOf(
  name: Phrase,
  links: readonly (Link | undefined)[],
  { options }: Context,
): Heading {
  const [first, ...others] = distinct(links);
  if (!isLinkable(name) || first?.href === undefined || options.links === 'address') {
    return { heading: name, addresses: distinct(links).map((link) => linked(link, 'u-url')) };
  }
  const heading: Phrase = [{ tag: 'a', href: first.href, className: 'u-url', children: name }];
  return { heading, addresses: others.map((link) => linked(link)) };
}

/** Whether a name can be a link: it is one neither already nor in part. */
function isLinkable(name: Phrase): boolean {
  if (typeof name === 'string') return name !== '';
  return name.every((part) => typeof part === 'string' || part.tag === 'br' || part.tag !== 'a');
}

/** The links without repeated addresses; those that can be followed come first. */
function distinct(links: readonly (Link | undefined)[]): readonly Link[] {
  const byText = new Map<string, Link>();
  for (const link of links) if (link !== undefined) byText.set(link.text, link);
  const all = [...byText.values()];
  const isLive = ({ href }: Link) => href !== undefined;
  return [...all.filter(isLive), ...all.filter((link) => !isLive(link))];
}
