import type { Content } from '../../resume/index.ts';
import { type SectionName, sectionNamed } from '../../resume/section-names.ts';
import { decodeReferences } from '../../text/markdown.ts';
import type { Context } from '../context.ts';
import type { Body, Section } from '../model.ts';
import { withList } from '../phrases.ts';
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
}

/** All sections in their default order: first what readers of an engineer's résumé look for first. */
const SECTIONS: Readonly<Record<SectionName, KnownSection>> = {
  summary: {
    isEmpty: ({ basics }) => basics.summary.length + basics.highlights.length === 0,
    body: ({ basics }) => ({
      kind: 'prose',
      prose: withList(basics.summary, basics.highlights),
    }),
  },
  work: section(({ lists }) => lists.work, workBody),
  projects: section(({ lists }) => lists.projects, projectsBody),
  education: section(({ lists }) => lists.education, educationBody),
  skills: section(({ lists }) => lists.skills, skillsBody),
  certificates: section(({ lists }) => lists.certificates, certificatesBody),
  awards: section(({ lists }) => lists.awards, awardsBody),
  publications: section(({ lists }) => lists.publications, publicationsBody),
  volunteer: section(({ lists }) => lists.volunteer, workBody),
  languages: section(({ lists }) => lists.languages, languagesBody),
  interests: section(({ lists }) => lists.interests, interestsBody),
  references: section(({ lists }) => lists.references, referencesBody),
};

function section<T>(
  listIn: (resume: Content) => readonly T[],
  body: (list: readonly T[], context: Context) => Body,
): KnownSection {
  return {
    isEmpty: (resume) => listIn(resume).length === 0,
    body: (resume, context) => body(listIn(resume), context),
  };
}

/** Returns the sections that are not empty, with the order and titles of the options. */
export function sectionsOf(resume: Content, context: Context): readonly Section[] {
  const { options, locale } = context;
  const titles = new Map(
    Object.entries(options.sectionTitles).map(([word, title]) => [
      nameOf(word),
      decodeReferences(title),
    ]),
  );
  const named = options.sections.map(nameOf);
  const order = new Set([
    // The summary introduces all other sections, so it stays first unless its place is named.
    ...(named.includes('summary') ? named : ['summary', ...named]),
    ...Object.keys(SECTIONS),
    ...titles.keys(),
  ]);
  const sections: Section[] = [];
  for (const name of order) {
    if (isSectionName(name)) {
      const { isEmpty, body } = SECTIONS[name];
      if (isEmpty(resume)) continue;
      const title = titles.get(name) || locale.sectionTitles[name] || titleOf(name);
      sections.push({ name, id: name, title, body: body(resume, context) });
    } else {
      const entries = resume.custom.get(name) ?? [];
      if (entries.length === 0) continue;
      const title = titles.get(name) || titleOf(name);
      const id = idOf(name, sections.length + 1);
      sections.push({ name, id, title, body: customBody(entries, context) });
    }
  }
  return sections;
}

const nameOf = (word: string): string => sectionNamed(word) ?? word;

const isSectionName = (name: string): name is SectionName => Object.hasOwn(SECTIONS, name);

/**
 * Returns the id of a user's own section. The prefix keeps it apart from the theme's ids and classes,
 * such as `photo`.
 */
function idOf(name: string, position: number): string {
  return `section-${/^[a-z][\w-]*$/i.test(name) ? name : position}`;
}
