import { sha256 } from '@noble/hashes/sha2.js';
import { memo } from '../memo.ts';

/** The text of one style element, and the hash by which the page's policy knows it. */
export interface Sheet {
  readonly css: string;
  /** SHA-256, base64. */
  readonly hash: string;
}

/** Most pages of a process share their options, so their sheets are hashed once. */
const hashOf = memo(100, (css) => {
  const bytes = sha256(new TextEncoder().encode(css));
  return btoa(String.fromCharCode(...bytes));
});

/** A sheet of the theme's own rules. */
export function sheet(css: string): Sheet {
  return { css, hash: hashOf(css) };
}
