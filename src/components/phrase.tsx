import type { ComponentChildren, VNode } from 'preact';
import type { Inline, Phrase } from '../text/inline.ts';

/** The words of a phrase with their emphasis, links and breaks. */
export function phrase(words: Phrase): ComponentChildren {
  return typeof words === 'string' ? words : words.map(inline);
}

function inline(part: Inline): string | VNode {
  if (typeof part === 'string') return part;
  if (part.tag === 'br') return <br />;
  if (part.tag === 'a') return link(part.href, part.children);
  const Tag = part.tag;
  return <Tag>{phrase(part.children)}</Tag>;
}

/** A link. One that leaves the page tells the other site nothing about it. */
function link(href: string, words: Phrase): VNode {
  const isWeb = !/^(?:tel|mailto):/.test(href);
  return (
    <a href={href} rel={isWeb ? 'noopener noreferrer' : undefined}>
      {typeof words === 'string' ? breakable(words) : phrase(words)}
    </a>
  );
}

/** Addresses of this many characters do not fit on one line of a narrow screen. */
const LONG = 30;

/** The parts of an address, each with the marks behind it. */
const PARTS = /^[/?&=@._]+|[^/?&=@._]+[/?&=@._]*/g;

/** A long address, which may be broken after its marks; other words as they are. */
function breakable(text: string): ComponentChildren {
  if (text.length < LONG || text.includes(' ')) return text;
  return (text.match(PARTS) ?? []).map((part, i) => (i === 0 ? part : [<wbr />, part]));
}
