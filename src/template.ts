import { type ComponentChild, Fragment, type VNode } from 'preact';
import { jsx, jsxEscape } from 'preact/jsx-runtime';
import { renderToString } from 'preact-render-to-string';

/**
 * What the build makes of an element: texts that are markup, and what stands between them. As
 * Preact's `jsxTemplate`, which takes twice as long to gather its arguments.
 */
export function template(tpl: readonly string[], ...exprs: readonly unknown[]): VNode {
  return jsx(Fragment, { tpl, exprs } as object);
}

/** An element in another one's template: where it holds nothing but text, it is markup at once. */
export function inner(tpl: readonly string[], ...exprs: readonly unknown[]): VNode | string {
  let markup = tpl[0] ?? '';
  for (let i = 0; i < exprs.length; i++) {
    const value = exprs[i] ?? '';
    if (typeof value === 'object') return template(tpl, ...exprs);
    markup += `${value}${tpl[i + 1]}`;
  }
  return markup;
}

/** Elements as markup, so that they need not stay in memory until the page is written. */
export function written(elements: VNode): VNode {
  return template([renderToString(elements)]);
}

/** What the build puts around each value that stands inside an element: text is escaped. */
export function child(value: ComponentChild | VNode[]): unknown {
  // Lists and elements are Preact's to write; it escapes the texts in a list itself.
  return typeof value === 'object' ? value : jsxEscape(value);
}

/** A space or a hyphen written as a reference to its character, as no text of JSX can be. */
export function reference(character: ' ' | '-'): VNode {
  return template([`&#${character.charCodeAt(0)};`]);
}
