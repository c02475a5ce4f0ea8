/** A family of fonts that draws some of a typeface's characters. */
export interface Part {
  /** The name that the fonts have, and that pages call them by. */
  readonly family: string;
  /** Every character that each of the faces has. */
  readonly characters: string;
  readonly faces: readonly Face[];
}

export interface Face {
  readonly weight: 400 | 700;
  readonly style: 'normal' | 'italic';
  /** The font as WOFF2, in base64. */
  readonly woff2: string;
}
