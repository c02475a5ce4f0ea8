import es from './es.ts';
import type { Variant } from './locale.ts';

/** The Spanish of Latin America and, as in CLDR, of the United States. */
export default {
  inherits: es,
  tag: 'es-419',
  otherTags: [
    'es-AR',
    'es-BO',
    'es-CL',
    'es-CO',
    'es-CR',
    'es-CU',
    'es-DO',
    'es-EC',
    'es-GT',
    'es-HN',
    'es-MX',
    'es-NI',
    'es-PA',
    'es-PE',
    'es-PR',
    'es-PY',
    'es-SV',
    'es-US',
    'es-UY',
    'es-VE',
  ],
  score: 'Promedio',
  courses: 'Materias',
  dates: { tags: [] },
} satisfies Variant as Variant;
