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
