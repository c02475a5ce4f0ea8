import type { ComponentChildren, VNode } from 'preact';
import type { Block, Prose } from '../text/inline.ts';
import { phrase } from './phrase.tsx';

/**
 * Paragraphs and lists.
 *
 * @param className - of each of them.
 */
export function prose(text: Prose, className?: string): ComponentChildren {
  if (typeof text === 'string') return text && <p class={className}>{text}</p>;
  return text.map((part) => block(part, className));
}

/** A list with bullets, or nothing if it has no items. */
export function bullets(items: readonly Prose[], className?: string): VNode | false {
  return items.length > 0 && <ul class={className}>{items.map(item)}</ul>;
}

function block(part: Block, className: string | undefined): VNode {
  if (part.kind === 'paragraph') {
    return (
      <p class={className} dir={part.dir}>
        {phrase(part.phrase)}
      </p>
    );
  }
  const items = part.items.map(item);
  if (part.start === undefined) return <ul class={className}>{items}</ul>;
  return (
    <ol class={className} start={part.start}>
      {items}
    </ol>
  );
}

/** An item of a list. Its first paragraph has no `<p>`, so that the list stays tight. */
function item(text: Prose): VNode {
  if (typeof text === 'string') return <li>{text}</li>;
  const [first, ...others] = text;
  if (first?.kind !== 'paragraph') return <li>{prose(text)}</li>;
  return (
    <li dir={first.dir}>
      {phrase(first.phrase)}
      {others.length > 0 && prose(others)}
    </li>
  );
}
