import type { VNode } from 'preact';
import { jsxEscape } from 'preact/jsx-runtime';

/** A finished piece of the page: every text in it is escaped. What the build makes of an element. */
export class Markup {
  constructor(readonly html: string) {}
}

/** What stands inside an element, as markup: text is escaped, markup is not. */
export function child(value: unknown): string {
  if (typeof value === 'string') return jsxEscape(value) as string;
  if (value instanceof Markup) return value.html;
  if (!Array.isArray(value)) return typeof value === 'number' ? String(value) : '';
  let html = '';
  for (const item of value) html += child(item);
  return html;
}

/** An attribute, after a space; nothing where it has no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${jsxEscape(String(value))}"`;
}

/** The text of an element. */
export function htmlOf(element: VNode): string {
  return child(element);
}

/** A space or a hyphen written as a reference to its character, as no text of JSX can be. */
export function reference(character: ' ' | '-'): Markup {
  return new Markup(`&#${character.charCodeAt(0)};`);
}
