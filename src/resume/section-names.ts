import { plainKey } from './keys.ts';
import { type ListName, RESUME } from './tables.ts';

/** A section that the theme knows. All but `summary` are lists of the résumé. */
export type SectionName = 'summary' | ListName;

/** Returns the section that a user's word means: `experience` means `work`, `basics` means `summary`. */
export function sectionNamed(word: string): SectionName | undefined {
  return SECTIONS.get(plainKey(word).replace(/^basics\./, ''));
}

const SECTIONS: ReadonlyMap<string, SectionName> = new Map([
  ['summary', 'summary'],
  ...Object.entries(RESUME).flatMap(([name, { keys }]) =>
    [name, ...keys].map((key) => [plainKey(key), sectionOf(name as keyof typeof RESUME)] as const),
  ),
]);

function sectionOf(name: keyof typeof RESUME): SectionName {
  return name === 'basics' ? 'summary' : name;
}

/** The sections of JSON Resume's own schema, for which every language has a title. */
export type OfficialSection =
  | 'summary'
  | 'work'
  | 'volunteer'
  | 'education'
  | 'awards'
  | 'certificates'
  | 'publications'
  | 'skills'
  | 'languages'
  | 'interests'
  | 'references'
  | 'projects';
