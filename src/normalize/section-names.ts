import { NAMES } from './names.generated.ts';
import type { ListName } from './tables.ts';

/** A section of the page. All but `summary` are lists of the résumé. */
export type SectionName = 'summary' | ListName;

/** The section that a user's word for it means: `experience` is `work`, `basics` is `summary`. */
export function sectionNamed(word: string): SectionName | undefined {
  // Made when somebody asks, as most pages do not.
  byWord ??= new Map([['summary', 'summary'], ...Object.entries(NAMES).flatMap(named)]);
  return byWord.get(word);
}

let byWord: ReadonlyMap<string, SectionName> | undefined;

function named([name, words]: [string, readonly string[]]): [string, SectionName][] {
  const section = name === 'basics' ? 'summary' : (name as ListName);
  return words.map((word) => [word, section]);
}
