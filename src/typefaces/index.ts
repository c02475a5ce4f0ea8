import type { Sheet } from '../styles/sheet.ts';

/** A family of faces, and how to set it. */
export interface Typeface {
  /** CSS `font-family`, with what serves the characters that the family does not have. */
  readonly stack: string;
  /** Its size beside a Charter of the same size as read. */
  readonly scale: number;
}

export const TYPEFACES = {
  charter: { stack: '"Charter","Bitstream Charter",Cambria,Georgia,serif', scale: 1 },
  'computer-modern': { stack: 'serif', scale: 1 },
  sans: { stack: 'sans-serif', scale: 1 },
  system: { stack: 'serif', scale: 1 },
} as const;

export function faceSheets(_typeface: Typeface, _markup: string): readonly Sheet[] {
  return [];
}
