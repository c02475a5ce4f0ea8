/** A font family with some of a typeface's characters. */
export interface Part {
  /** The name of the fonts, also in `font-family`. */
  readonly family: string;
  /** The characters that all of its faces have. */
  readonly characters: string;
  readonly faces: readonly Face[];
}

export interface Face {
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** The font as WOFF2, in base64. */
  readonly woff2: string;
}
