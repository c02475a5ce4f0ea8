import { sha256 } from '@noble/hashes/sha2.js';

/** The text of one style element, and the hash by which the page's policy knows it. */
export interface Sheet {
  readonly css: string;
  /** SHA-256, base64. */
  readonly hash: string;
}

/** A sheet of the theme's own rules that was not known when the theme was built. */
export function sheet(css: string): Sheet {
  const bytes = sha256(new TextEncoder().encode(css));
  return { css, hash: btoa(String.fromCharCode(...bytes)) };
}

/** The sheets of a page, one after another, as the page has them. */
export interface Styles {
  /** Their style elements: markup. */
  readonly elements: string;
  /** What the page's policy allows to be a style: their hashes. */
  readonly sources: string;
}

export function stylesOf(sheets: readonly Sheet[]): Styles {
  let [elements, sources] = ['', ''];
  // Added, not joined: the fonts are most of a page, and added they are not copied.
  for (const { css, hash } of sheets) {
    elements += `<style>${css}</style>`;
    sources += ` 'sha256-${hash}'`;
  }
  return { elements, sources: sources.slice(1) };
}
