import type { Resume } from '../../normalize/index.ts';
import { toProse } from '../../text/markdown.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { SECTION_ORDER, type SectionName, sectionNamed } from '../section-names.ts';
import { awardsBody, certificatesBody, publicationsBody, referencesBody } from './credentials.ts';
import { educationBody } from './education.ts';
import { interestsBody, languagesBody, skillsBody } from './lines.ts';
import { projectsBody } from './projects.ts';
import { workBody } from './work.ts';

type Body = (resume: Resume, context: Context) => Section['body'];

const BODIES: Readonly<Record<SectionName, Body>> = {
  summary: ({ basics }) => ({ kind: 'prose', prose: toProse(basics.summary) }),
  work: ({ work }, context) => workBody(work, context),
  volunteer: ({ volunteer }, context) => workBody(volunteer, context),
  education: ({ education }, context) => educationBody(education, context),
  projects: ({ projects }, context) => projectsBody(projects, context),
  awards: ({ awards }, context) => awardsBody(awards, context),
  certificates: ({ certificates }, context) => certificatesBody(certificates, context),
  publications: ({ publications }, context) => publicationsBody(publications, context),
  references: ({ references }) => referencesBody(references),
  skills: ({ skills }, context) => skillsBody(skills, context),
  languages: ({ languages }, context) => languagesBody(languages, context),
  interests: ({ interests }, context) => interestsBody(interests, context),
};

/** The sections that hold anything, in the order asked for, under the titles asked for. */
export function sectionsOf(resume: Resume, context: Context): Section[] {
  const { options, locale } = context;
  const named = options.sections.flatMap((word) => sectionNamed(word) ?? []);
  const titles = new Map(
    Object.entries(options.sectionTitles).map(([word, title]) => [sectionNamed(word), title]),
  );
  return [...new Set([...named, ...SECTION_ORDER])]
    .filter((name) => (name === 'summary' ? resume.basics.summary !== '' : resume[name].length > 0))
    .map((name) => ({
      name,
      title: titles.get(name) || locale.sectionTitles[name],
      body: BODIES[name](resume, context),
    }));
}
