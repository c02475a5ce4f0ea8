import type { ComponentChildren, VNode } from 'preact';
import type { Inline, Phrase } from '../text/inline.ts';

/** A phrase with its emphasis, links and line breaks. */
export function phrase(words: Phrase): ComponentChildren {
  return typeof words === 'string' ? words : words.map(inline);
}

function inline(part: Inline): string | VNode {
  if (typeof part === 'string') return part;
  if (part.tag === 'br') return <br />;
  const words = phrase(part.children);
  if (part.tag === 'a') return link(part, words);
  if (part.tag === 'span') return <span class={part.className}>{words}</span>;
  return ELEMENTS[part.tag](words);
}

type Link = Extract<Inline, { tag: 'a' }>;
type Emphasis = Exclude<Exclude<Inline, string>['tag'], 'a' | 'span' | 'br'>;

const ELEMENTS: Readonly<Record<Emphasis, (words: ComponentChildren) => VNode>> = {
  b: (words) => <b>{words}</b>,
  em: (words) => <em>{words}</em>,
  i: (words) => <i>{words}</i>,
  code: (words) => <code>{words}</code>,
  sub: (words) => <sub>{words}</sub>,
  sup: (words) => <sup>{words}</sup>,
  bdi: (words) => <bdi>{words}</bdi>,
};

/** A link. External links send no referrer, because the address of a résumé may be private. */
function link({ href, className }: Link, words: ComponentChildren): VNode {
  const isWeb = !/^(?:tel|mailto):/.test(href);
  return (
    <a class={className} href={href} rel={isWeb ? 'noopener noreferrer' : undefined}>
      {words}
    </a>
  );
}
