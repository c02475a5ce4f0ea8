import { type ListName, RESUME } from '../normalize/tables.ts';

/** A section of the page. All but `summary` are lists of the résumé. */
export type SectionName = 'summary' | ListName;

/** The order of a page that is not told otherwise: what an engineer's reader looks for first. */
export const SECTION_ORDER = [
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

/** The sections by all names that they go by. */
const BY_WORD = new Map<string, SectionName>(
  SECTION_ORDER.flatMap((name) => wordsFor(name).map((word) => [word, name] as const)),
);

function wordsFor(name: SectionName): readonly string[] {
  return name === 'summary' ? ['summary', ...RESUME.basics.keys] : RESUME[name].keys;
}

/** The section that a user's word for it means: `experience` is `work`, `basics` is `summary`. */
export function sectionNamed(word: string): SectionName | undefined {
  return BY_WORD.get(word);
}
