import { sha256 as digest } from '@noble/hashes/sha2.js';

/** The hash of a text, in base64, as a policy names it. */
export function sha256(text: string): string {
  return btoa(String.fromCharCode(...digest(new TextEncoder().encode(text))));
}
