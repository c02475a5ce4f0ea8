import fr from './fr.ts';
import type { Locale } from './locale.ts';

/** The French of Canada, which has no space before a semicolon. */
export default {
  ...fr,
  tag: 'fr-CA',
  semicolon: '; ',
  months: {
    ...fr.months,
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
    ...fr.dates,
    tags: [],
    numeric: { month: 'y-MM', day: 'y-MM-dd' },
  },
} satisfies Locale as Locale;
