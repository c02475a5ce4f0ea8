import type { FunctionComponent, VNode } from 'preact';
import type { Words } from './text/words.ts';

// The build makes strings of elements, and plain functions of components: Preact's types, by which
// the sources are checked, cannot know that, and are told otherwise here alone.

/** A text or a number as markup, in an element or an attribute. */
export function text(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return SPECIAL.test(value) ? escaped(value) : value;
}

/** What means something in HTML. */
const SPECIAL = /["&<]/;

function escaped(value: string): string {
  const markup = replaced(value, '&', '&amp;');
  const isMore = value.includes('<') || value.includes('"');
  return isMore ? replaced(replaced(markup, '<', '&lt;'), '"', '&quot;') : markup;
}

/** What `replaceAll` does, in a third of its time. */
function replaced(value: string, character: string, reference: string): string {
  let at = value.indexOf(character);
  if (at < 0) return value;
  let markup = '';
  let start = 0;
  while (at >= 0) {
    markup += value.slice(start, at) + reference;
    start = at + 1;
    at = value.indexOf(character, start);
  }
  return markup + value.slice(start);
}

/** Words, which are their own markup. The build takes them as they stand. */
export const plain = (words: Words): string => words;

/** The markup of an element. */
export function markupOf(element: VNode): string {
  return element as unknown as string;
}

/** A space or a hyphen written as a reference to its character, as no text of JSX can be. */
export const Reference = referenceTo as unknown as FunctionComponent<{ character: ' ' | '-' }>;

function referenceTo(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A component that keeps what it made of an object, for objects that come back on every page. */
export function remembered<P>(component: FunctionComponent<P>): FunctionComponent<P> {
  const write = component as unknown as (value: object) => string;
  const written = new WeakMap<object, string>();
  const remember = (value: object): string => {
    let markup = written.get(value);
    if (markup === undefined) {
      markup = write(value);
      written.set(value, markup);
    }
    return markup;
  };
  return remember as unknown as FunctionComponent<P>;
}
