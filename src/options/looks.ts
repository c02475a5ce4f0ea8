import type { ThemeOptions } from './theme-options.generated.ts';

/** The options that each value of the option `look` stands for. */
export const LOOKS: Readonly<Record<NonNullable<ThemeOptions['look']>, ThemeOptions>> = {
  hairline: {},
  /** https://github.com/jakegut/resume */
  jake: {
    lead: 'role',
    typeface: 'computer-modern',
    fontSize: 9.5,
    dateFormat: 'short',
    links: 'name',
    colors: { accent: ['#111111', '#e8e6e3'] },
    sections: ['summary', 'education', 'work', 'projects', 'skills'],
  },
  /** https://github.com/sb2nov/resume */
  sb2nov: {
    header: 'left',
    typeface: 'computer-modern',
    fontSize: 9.5,
    dateFormat: 'short',
    sections: ['summary', 'education', 'work', 'projects', 'skills'],
  },
  /** https://github.com/rendercv/rendercv, its theme engineeringresumes */
  engineering: {
    lead: 'role',
    dateFormat: 'short',
    titleCase: 'normal',
    colors: { accent: ['#111111', '#e8e6e3'] },
    fontSize: 10,
  },
  modern: {
    header: 'left',
    typeface: 'sans',
    titleCase: 'normal',
    accentOn: ['links', 'name', 'headings', 'rules'],
    dateFormat: 'short',
  },
  academic: {
    sections: ['summary', 'education', 'publications', 'work', 'awards'],
    fontSize: 10,
    density: 1.1,
    datePrecision: 'year',
  },
};
