import type { Content } from '../../resume/index.ts';
import { type SectionName, sectionNamed } from '../../resume/section-names.ts';
import type { Context } from '../context.ts';
import type { Body, Section } from '../model.ts';
import { awardsBody, certificatesBody, publicationsBody, referencesBody } from './credentials.ts';
import { customBody, titleOf } from './custom.ts';
import { educationBody } from './education.ts';
import { interestsBody, languagesBody, skillsBody } from './lines.ts';
import { projectsBody } from './projects.ts';
import { workBody } from './work.ts';

/** A section that the theme knows. */
interface KnownSection {
  readonly isEmpty: (resume: Content) => boolean;
  readonly body: (resume: Content, context: Context) => Body;
  /** The microformats2 classes of its entries, by h-resume. */
  readonly entryClass: string;
}

/** The class of entries that h-resume has no better one for. */
const EVENT = 'h-event';

/** All sections, in the order of a page that is not told otherwise: what an engineer's reader looks for first. */
const SECTIONS: Readonly<Record<SectionName, KnownSection>> = {
  summary: {
    isEmpty: ({ basics }) => basics.summary.length === 0,
    body: ({ basics }) => ({ kind: 'prose', prose: basics.summary }),
    entryClass: EVENT,
  },
  work: section(({ lists }) => lists.work, workBody, 'p-experience h-event'),
  projects: section(({ lists }) => lists.projects, projectsBody),
  education: section(({ lists }) => lists.education, educationBody, 'p-education h-event'),
  skills: section(({ lists }) => lists.skills, skillsBody),
  certificates: section(({ lists }) => lists.certificates, certificatesBody),
  awards: section(({ lists }) => lists.awards, awardsBody),
  publications: section(({ lists }) => lists.publications, publicationsBody),
  volunteer: section(({ lists }) => lists.volunteer, workBody, 'p-experience h-event'),
  languages: section(({ lists }) => lists.languages, languagesBody),
  interests: section(({ lists }) => lists.interests, interestsBody),
  references: section(({ lists }) => lists.references, referencesBody),
};

function section<T>(
  listIn: (resume: Content) => readonly T[],
  body: (list: readonly T[], context: Context) => Body,
  entryClass = EVENT,
): KnownSection {
  return {
    isEmpty: (resume) => listIn(resume).length === 0,
    body: (resume, context) => body(listIn(resume), context),
    entryClass,
  };
}

/** The sections that hold anything, in the order asked for, under the titles asked for. */
export function sectionsOf(resume: Content, context: Context): readonly Section[] {
  const { options, locale } = context;
  const titles = new Map(
    Object.entries(options.sectionTitles).map(([word, title]) => [nameOf(word), title]),
  );
  const order = new Set([
    ...options.sections.map(nameOf),
    ...Object.keys(SECTIONS),
    ...titles.keys(),
  ]);
  const sections: Section[] = [];
  for (const name of order) {
    if (isSectionName(name)) {
      const { isEmpty, body, entryClass } = SECTIONS[name];
      if (isEmpty(resume)) continue;
      const title = titles.get(name) || locale.sectionTitles[name];
      sections.push({ id: name, title, entryClass, body: body(resume, context) });
    } else {
      const entries = resume.custom.get(name) ?? [];
      if (entries.length === 0) continue;
      const title = titles.get(name) || titleOf(name);
      const id = idOf(name, sections.length + 1);
      sections.push({ id, title, entryClass: EVENT, body: customBody(entries, context) });
    }
  }
  return sections;
}

const nameOf = (word: string): string => sectionNamed(word) ?? word;

const isSectionName = (name: string): name is SectionName => Object.hasOwn(SECTIONS, name);

/** The id of a user's own section; never one that the theme has for something else, as `photo` would be. */
function idOf(name: string, place: number): string {
  return `section-${/^[a-z][\w-]*$/i.test(name) ? name : place}`;
}
