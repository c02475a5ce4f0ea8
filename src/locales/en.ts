import type { Locale } from './locale.ts';

export default {
  tag: 'en',
  dir: 'ltr',
  resume: 'Résumé',
  present: 'Present',
  sectionTitles: {
    summary: 'Summary',
    work: 'Work Experience',
    volunteer: 'Volunteering',
    education: 'Education',
    awards: 'Awards',
    certificates: 'Certificates',
    publications: 'Publications',
    skills: 'Skills',
    languages: 'Languages',
    interests: 'Interests',
    references: 'References',
    projects: 'Projects',
  },
  score: 'GPA',
  courses: 'Courses',
  keywords: 'Keywords',
  authors: 'Authors',
  degree: (studyType, area) => `${studyType} in ${area}`,
} satisfies Locale as Locale;
