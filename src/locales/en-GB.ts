import en from './en.ts';
import type { Variant } from './locale.ts';

/** The English of Britain. Australians say "résumé" and "GPA", as Americans do. */
export default {
  inherits: en,
  tag: 'en-GB',
  otherTags: ['en-GG', 'en-IE', 'en-IM', 'en-JE', 'en-NZ', 'en-ZA'],
  resume: 'CV',
  sectionTitles: { summary: 'Profile' },
  gpa: 'Grade',
  months: {
    abbreviated: [
      'Jan',
      'Feb',
      'Mar',
      'Apr',
      'May',
      'Jun',
      'Jul',
      'Aug',
      'Sept',
      'Oct',
      'Nov',
      'Dec',
    ],
  },
  dates: {
    tags: [],
    long: { month: 'MMMM y', day: 'd MMMM y' },
    short: { month: 'MMM y', day: 'd MMM y' },
    numeric: { month: 'MM/y', day: 'dd/MM/y' },
  },
} satisfies Variant as Variant;
