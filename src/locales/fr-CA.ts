import fr from './fr.ts';
import type { Variant } from './locale.ts';

/** The French of Canada, which has no space before a semicolon. */
export default {
  inherits: fr,
  tag: 'fr-CA',
  semicolon: '; ',
  months: {
    abbreviated: [
      'janv.',
      'févr.',
      'mars',
      'avr.',
      'mai',
      'juin',
      'juill.',
      'août',
      'sept.',
      'oct.',
      'nov.',
      'déc.',
    ],
  },
  dates: {
    tags: [],
    numeric: { month: 'y-MM', day: 'y-MM-dd' },
  },
} satisfies Variant as Variant;
