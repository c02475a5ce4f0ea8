import type { Locale } from './locale.ts';
import nb from './nb.ts';

export default {
  ...nb,
  tag: 'nn',
  otherTags: [],
  present: 'i dag',
  presentWords: ['noverande', 'for tida', 'dags dato'],
  sectionTitles: {
    ...nb.sectionTitles,
    awards: 'Prisar og utmerkingar',
    certificates: 'Sertifiseringar',
    publications: 'Publikasjonar',
    references: 'Referansar',
    projects: 'Prosjekt',
  },
  technologies: 'Teknologiar',
  author: 'Forfattar',
  authors: 'Forfattarar',
  dates: { ...nb.dates, tags: ['nn-NO'] },
} satisfies Locale as Locale;
