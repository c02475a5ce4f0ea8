import type { Part } from './part.ts';

/** A typeface: its embedded fonts and its measures. */
export interface Typeface {
  /** Every page embeds the first part. A later part is embedded only for characters that no earlier part has. */
  readonly parts: readonly Part[];
  /** A typeface whose later parts, all but the first, are embedded for characters that no part has. */
  readonly others?: readonly Part[];
  readonly generic: 'serif' | 'sans';
  /** Factor on the font size, so that all typefaces look as large as Charter. */
  readonly scale: number;
  /** The leading on paper, in ems: typefaces with a small x-height need less. */
  readonly leading: number;
  /** The size of the bullets of lists, in ems, if they are too large at the size of the text. */
  readonly bullet?: number;
}
