import { charterLatin } from './charter-latin.ts';
import { PART as EXTENDED } from './serif-extended.generated.ts';
import { PART as WORLD } from './serif-world.generated.ts';
import type { Typeface } from './typeface.ts';

export const charter: Typeface = {
  ...charterLatin,
  parts: [...charterLatin.parts, EXTENDED, WORLD],
};
