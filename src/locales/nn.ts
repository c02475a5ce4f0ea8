import type { Variant } from './locale.ts';
import nb from './nb.ts';

export default {
  inherits: nb,
  tag: 'nn',
  otherTags: [],
  present: 'i dag',
  presentWords: ['noverande', 'for tida', 'dags dato'],
  sectionTitles: {
    awards: 'Prisar og utmerkingar',
    certificates: 'Sertifiseringar',
    publications: 'Publikasjonar',
    references: 'Referansar',
    projects: 'Prosjekt',
  },
  technologies: 'Teknologiar',
  author: 'Forfattar',
  authors: 'Forfattarar',
  dates: { tags: ['nn-NO'] },
} satisfies Variant as Variant;
