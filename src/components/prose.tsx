import type { ComponentChildren, VNode } from 'preact';
import type { Block, Prose } from '../text/inline.ts';
import { phrase } from './phrase.tsx';

/** Paragraphs and lists. */
export function prose(text: Prose): ComponentChildren {
  if (typeof text === 'string') return text && <p>{text}</p>;
  return text.map(block);
}

/** A list with bullets, or nothing if it has no items. */
export function bullets(items: readonly Prose[]): VNode | false {
  return items.length > 0 && <ul>{items.map(item)}</ul>;
}

function block(part: Block): VNode {
  if (part.kind === 'paragraph') return <p dir={part.dir}>{phrase(part.phrase)}</p>;
  const items = part.items.map(item);
  return part.start === undefined ? <ul>{items}</ul> : <ol start={part.start}>{items}</ol>;
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
