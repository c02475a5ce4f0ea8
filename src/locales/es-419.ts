import es from './es.ts';
import type { Locale } from './locale.ts';

/** Latin America and, as in CLDR, the United States. */
const REGIONS = 'AR BO CL CO CR CU DO EC GT HN MX NI PA PE PR PY SV US UY VE'.split(' ');

/** The Spanish of Latin America. */
export default {
  ...es,
  tag: 'es-419',
  otherTags: REGIONS.map((region) => `es-${region}`),
  score: 'Promedio',
  courses: 'Materias',
  dates: { ...es.dates, tags: [] },
} satisfies Locale as Locale;
