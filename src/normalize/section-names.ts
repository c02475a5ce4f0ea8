import { NAMES } from './names.generated.ts';
import type { ListName } from './tables.ts';

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

/** The section that a user's word for it means: `experience` is `work`, `basics` is `summary`. */
export function sectionNamed(word: string): SectionName | undefined {
  // Made when somebody asks, as most pages do not.
  byWord ??= new Map(
    SECTION_ORDER.flatMap((name) => wordsFor(name).map((each) => [each, name] as const)),
  );
  return byWord.get(word);
}

let byWord: ReadonlyMap<string, SectionName> | undefined;

function wordsFor(name: SectionName): readonly string[] {
  return name === 'summary' ? ['summary', ...NAMES.basics] : NAMES[name];
}
