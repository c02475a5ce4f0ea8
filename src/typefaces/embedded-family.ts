import type { Sheet } from './sheet.ts';

/** One family of typefaces, ready to be embedded in a page. Its lengths are in ems. */
export interface EmbeddedFamily {
  /** The name that the fonts have. */
  readonly family: string;
  readonly xHeight: number;
  readonly capHeight: number;
  /** How high the tallest character stands above the line. */
  readonly ascender: number;
  /** How far the deepest character hangs below the line: less than 0. */
  readonly descender: number;
  /** CSS `unicode-range` of exactly the characters that each face has. */
  readonly unicodeRange: string;
  readonly faces: readonly EmbeddedFace[];
}

export interface EmbeddedFace {
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** The `@font-face` rule with the font as WOFF2, in base64. */
  readonly sheet: Sheet;
}
