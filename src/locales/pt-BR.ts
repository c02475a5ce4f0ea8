import type { Variant } from './locale.ts';
import pt from './pt.ts';

export default {
  inherits: pt,
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
    summary: 'Resumo profissional',
    volunteer: 'Trabalho voluntário',
    education: 'Formação acadêmica',
    awards: 'Prêmios e reconhecimentos',
    skills: 'Habilidades',
    languages: 'Idiomas',
  },
  dates: { tags: [] },
} satisfies Variant as Variant;
