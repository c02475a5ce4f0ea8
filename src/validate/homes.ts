import { profileHref } from '../resume/networks.ts';
import { sectionNamed } from '../resume/section-names.ts';
import { BASICS } from '../resume/tables.ts';
import type { Part } from './parts.ts';

/** What people call a section, and the name that the theme knows. */
const SECTION_NAMES: Readonly<Record<string, string>> = {
  jobs: 'work',
  employment: 'work',
  career: 'work',
  positions: 'work',
  workexperience: 'work',
  professionalexperience: 'work',
  schools: 'education',
  studies: 'education',
  honors: 'awards',
  honours: 'awards',
  achievements: 'awards',
  certs: 'certificates',
  papers: 'publications',
  articles: 'publications',
  technologies: 'skills',
  opensource: 'projects',
  community: 'volunteer',
  profiles: 'basics.profiles',
  social: 'basics.profiles',
  links: 'basics.profiles',
  contact: 'basics',
  about: 'basics.summary',
  objective: 'basics.summary',
};

/** Fields of the person, which some people write at the top level. */
const PERSONAL = new Set(Object.values(BASICS).flatMap(({ keys }) => keys));

/** Says where a field of the résumé itself, which the theme does not know, would be shown. */
export function homeAtTop(key: string, value: unknown): string {
  const name = key.toLowerCase().replace(/[^a-z]/g, '');
  const section = Object.hasOwn(SECTION_NAMES, name) ? SECTION_NAMES[name] : undefined;
  if (section === undefined && PERSONAL.has(key)) return 'put it into `basics`';
  if (typeof value === 'string') return `put it into \`${section ?? 'basics.summary'}\``;
  if (section === undefined) return 'name it in `sections`';
  return section.startsWith('basics')
    ? `put it into \`${section}\``
    : `name it in \`sections\`, or call it \`${section}\``;
}

/** Fields for a text and for a list of texts, the most fitting first. */
const TEXT_FIELDS = ['summary', 'description', 'reference', 'value', 'address', 'fluency', 'url'];
const LIST_FIELDS = ['highlights', 'keywords', ...TEXT_FIELDS];

/** Says where a field of a part of the résumé, which the theme does not know, would be shown. */
export function homeIn(part: Part, key: string, value: unknown): string {
  if (part.fields.has('profiles') && profileHref(key, 'name') !== undefined) {
    return `put it into \`profiles\`, as { "network": "${key}", "username": "…" }`;
  }
  const section = sectionNamed(key);
  if (part.fields.has('profiles') && section !== undefined && typeof value === 'object') {
    return `move it to the top level, as \`${section}\``;
  }
  if (part.fields.has('customFields')) {
    return 'put it into `customFields`, as { "name": "…", "value": "…" }';
  }
  const fields = typeof value === 'string' ? TEXT_FIELDS : LIST_FIELDS;
  const home = fields.find((name) => part.fields.has(name));
  return home === undefined ? 'move it to a field that is' : `put it into \`${home}\``;
}
