import type { Typeface } from './typeface.ts';

/** The reader's own fonts. */
export const SYSTEM: Typeface = { parts: [], generic: 'serif', scale: 1, leading: 0.21 };
