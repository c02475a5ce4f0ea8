import type { Locale } from './locale.ts';
import pt from './pt.ts';

export default {
  ...pt,
  tag: 'pt-BR',
  resume: 'Currículo',
  present: 'atual',
  presentWords: [
    'atualmente',
    'presente',
    'o momento',
    'até o momento',
    'até hoje',
    'em andamento',
    'em curso',
  ],
  sectionTitles: {
    ...pt.sectionTitles,
    summary: 'Resumo profissional',
    volunteer: 'Trabalho voluntário',
    education: 'Formação acadêmica',
    awards: 'Prêmios e reconhecimentos',
    skills: 'Habilidades',
    languages: 'Idiomas',
  },
  dates: { ...pt.dates, tags: [] },
} satisfies Locale as Locale;
