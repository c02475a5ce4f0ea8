import type { ThemeOptions } from '../options/theme-options.generated.ts';
import { charter } from './charter.ts';
import { computerModern } from './computer-modern.ts';
import { sans } from './sans.ts';
import { SYSTEM } from './system.ts';
import type { Typeface } from './typeface.ts';

/** The values of the option `typeface`. */
export const TYPEFACES: Readonly<Record<NonNullable<ThemeOptions['typeface']>, Typeface>> = {
  charter,
  'computer-modern': computerModern,
  sans,
  system: SYSTEM,
};
