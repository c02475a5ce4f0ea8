import type { ComponentChild, VNode } from 'preact';
import { jsxEscape, jsxTemplate } from 'preact/jsx-runtime';

/** What the build puts around each value that stands inside an element: text is escaped. */
export function child(value: ComponentChild | VNode[]): unknown {
  // Lists and elements are Preact's to write; it escapes the texts in a list itself.
  return typeof value === 'object' ? value : jsxEscape(value);
}

/** A space or a hyphen written as a reference to its character, as no text of JSX can be. */
export function reference(character: ' ' | '-'): VNode {
  return jsxTemplate([`&#${character.charCodeAt(0)};`]);
}
