import { type ListName, RESUME } from './tables.ts';

/** A section of the page. All but `summary` are lists of the résumé. */
export type SectionName = 'summary' | ListName;

/** The section that a word of a user's means: `experience` is `work`, `basics` is `summary`. */
export function sectionNamed(word: string): SectionName | undefined {
  return SECTIONS.get(word);
}

const SECTIONS: ReadonlyMap<string, SectionName> = new Map([
  ['summary', 'summary'],
  ...Object.entries(RESUME).flatMap(([name, { keys }]) =>
    keys.map((key) => [key, sectionOf(name as keyof typeof RESUME)] as const),
  ),
]);

function sectionOf(name: keyof typeof RESUME): SectionName {
  return name === 'basics' ? 'summary' : name;
}
