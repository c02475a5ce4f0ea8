import { PART as SERIF } from './serif.generated.ts';
import type { Typeface } from './typeface.ts';

/** Charter with the characters of Western Europe alone (Latin-1 and punctuation), half the size of all. */
export const charterLatin: Typeface = {
  parts: [SERIF],
  generic: 'serif',
  scale: 1,
  leading: 0.21,
};
