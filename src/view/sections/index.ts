import type { Resume } from '../../normalize/index.ts';
import { type SectionName, sectionNamed } from '../../normalize/section-names.ts';
import { words } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { awardsBody, certificatesBody, publicationsBody, referencesBody } from './credentials.ts';
import { customBody, titleOf } from './custom.ts';
import { educationBody } from './education.ts';
import { interestsBody, languagesBody, skillsBody } from './lines.ts';
import { projectsBody } from './projects.ts';
import { workBody } from './work.ts';

type Body = (resume: Resume, context: Context) => Section['body'];

const BODIES: Readonly<Record<SectionName, Body>> = {
  summary: ({ basics }) => ({ kind: 'prose', prose: basics.summary }),
  work: ({ lists }, context) => workBody(lists.work, context),
  volunteer: ({ lists }, context) => workBody(lists.volunteer, context),
  education: ({ lists }, context) => educationBody(lists.education, context),
  projects: ({ lists }, context) => projectsBody(lists.projects, context),
  awards: ({ lists }, context) => awardsBody(lists.awards, context),
  certificates: ({ lists }, context) => certificatesBody(lists.certificates, context),
  publications: ({ lists }, context) => publicationsBody(lists.publications, context),
  references: ({ lists }) => referencesBody(lists.references),
  skills: ({ lists }, context) => skillsBody(lists.skills, context),
  languages: ({ lists }, context) => languagesBody(lists.languages, context),
  interests: ({ lists }, context) => interestsBody(lists.interests, context),
};

/** The order of a page that is not told otherwise: what an engineer's reader looks for first. */
const SECTION_ORDER = [
  'summary',
  'work',
  'projects',
  'education',
  'skills',
  'certificates',
  'awards',
  'publications',
  'volunteer',
  'languages',
  'interests',
  'references',
] as const satisfies readonly SectionName[];

/** The sections that hold anything, in the order asked for, under the titles asked for. */
export function sectionsOf(resume: Resume, context: Context): Section[] {
  const { options, locale } = context;
  const titles = new Map<string, string>();
  for (const word of Object.keys(options.sectionTitles)) {
    titles.set(sectionNamed(word) ?? word, options.sectionTitles[word] ?? '');
  }
  const sections: Section[] = [];
  const isUsual = options.sections.length === 0 && titles.size === 0;
  const order = isUsual ? SECTION_ORDER : orderOf(options.sections, titles);
  for (const name of order) {
    const body = isSectionName(name)
      ? !isEmpty(name, resume) && BODIES[name](resume, context)
      : bodyOfCustom(name, resume, context);
    if (!body) continue;
    const own = titles.get(name) || (isSectionName(name) ? '' : titleOf(name));
    const title = isSectionName(name) && own === '' ? words(locale.sectionTitles[name]) : [own];
    const id = isSectionName(name) ? name : idOfCustom(name, sections.length + 1);
    sections.push({ name, id: words(id), title, body });
  }
  return sections;
}

function orderOf(asked: readonly string[], titles: ReadonlyMap<string, string>) {
  const order = new Set<string>();
  for (const word of asked) order.add(sectionNamed(word) ?? word);
  for (const name of SECTION_ORDER) order.add(name);
  for (const name of titles.keys()) order.add(name);
  return order;
}

function isSectionName(name: string): name is SectionName {
  return Object.hasOwn(BODIES, name);
}

function isEmpty(name: SectionName, resume: Resume): boolean {
  return (name === 'summary' ? resume.basics.summary : resume.lists[name]).length === 0;
}

/** Never one that the theme has for something else, as `photo` would be. */
function idOfCustom(name: string, place: number): string {
  return `section-${/^[a-z][\w-]*$/i.test(name) ? name : place}`;
}

function bodyOfCustom(name: string, { custom }: Resume, context: Context) {
  const entries = custom.get(name) ?? [];
  return entries.length > 0 && customBody(entries, context);
}
