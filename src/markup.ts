import type { FunctionComponent, VNode } from 'preact';
import type { Words } from './text/words.ts';

// The build makes strings of elements, and plain functions of components: Preact's types, by which
// the sources are checked, cannot know that, and are told otherwise here alone.

/** What means something in HTML, by its code, as it is written there. */
const REFERENCES = new Map([
  [0x22, '&quot;'],
  [0x26, '&amp;'],
  [0x3c, '&lt;'],
]);
const SPECIAL = /["&<]/;

/** A text or a number as markup, in an element or an attribute. */
export function text(value: string | number): string {
  if (typeof value === 'number') return String(value);
  return SPECIAL.test(value) ? escaped(value) : value;
}

function escaped(value: string): string {
  let markup = '';
  let start = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    const reference = code > 0x3c ? undefined : REFERENCES.get(code);
    if (reference === undefined) continue;
    markup += value.slice(start, i) + reference;
    start = i + 1;
  }
  return markup + value.slice(start);
}

/** The markup of an element. */
export function markupOf(element: VNode): string {
  return element as unknown as string;
}

/** A space or a hyphen written as a reference to its character, as no text of JSX can be. */
export const Reference = referenceTo as unknown as FunctionComponent<{ character: ' ' | '-' }>;

function referenceTo(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** Words, which are their own markup. */
export const Plain = wordsAsTheyAre as unknown as FunctionComponent<{ words: Words }>;

function wordsAsTheyAre(words: Words): string {
  return words;
}
