import { charter } from './charter.ts';
import { PART as MODERN } from './modern.generated.ts';
import type { Typeface } from './typeface.ts';

export const computerModern: Typeface = {
  parts: [MODERN],
  // Charter's later parts have the letters of Latvian, Lithuanian and Vietnamese that it lacks; parts of
  // its own would be too big. Charter's letters look larger here. `size-adjust` would correct that, but
  // text extractors would then break words apart.
  others: charter.parts,
  generic: 'serif',
  scale: 1.052,
  leading: 0.14,
  bullet: 0.75,
};
