import type { ThemeOptions } from '../options/theme-options.generated.ts';
import { PARTS as CHARTER } from './charter.generated.ts';
import { PARTS as COMPUTER_MODERN } from './computer-modern.generated.ts';
import { PARTS as SANS } from './sans.generated.ts';
import { SYSTEM } from './system.ts';
import type { Typeface } from './typeface.ts';

export const charter: Typeface = { parts: CHARTER, generic: 'serif', scale: 1, leading: 0.21 };

export const computerModern: Typeface = {
  parts: COMPUTER_MODERN,
  // Charter's later parts have the letters of Latvian, Lithuanian and Vietnamese that it lacks; parts of
  // its own would be too big. Charter's letters look larger here. `size-adjust` would correct that, but
  // text extractors would then break words apart.
  others: CHARTER,
  generic: 'serif',
  scale: 1.052,
  leading: 0.14,
  bullet: 0.75,
};

export const sans: Typeface = { parts: SANS, generic: 'sans', scale: 0.98, leading: 0.25 };

export { SYSTEM as system } from './system.ts';

/** The values of the option `typeface`. */
export const TYPEFACES: Readonly<Record<NonNullable<ThemeOptions['typeface']>, Typeface>> = {
  charter,
  'computer-modern': computerModern,
  sans,
  system: SYSTEM,
};
