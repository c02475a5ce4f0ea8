import { PART as SANS } from './sans.generated.ts';
import { PART as WORLD } from './sans-world.generated.ts';
import type { Typeface } from './typeface.ts';

export const sans: Typeface = { parts: [SANS, WORLD], generic: 'sans', scale: 0.98, leading: 0.25 };
