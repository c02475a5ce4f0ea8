import { sha256 } from '@noble/hashes/sha2.js';

/** The text of one style element, and the hash by which the page's policy knows it. */
export interface Sheet {
  readonly css: string;
  /** SHA-256, base64. */
  readonly hash: string;
}

/** The hash of a sheet that was not known when the theme was built. */
export function sha256Of(css: string): string {
  return btoa(String.fromCharCode(...sha256(new TextEncoder().encode(css))));
}
