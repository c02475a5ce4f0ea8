import { clean } from '../text/clean.ts';
import type { Source } from './source.ts';

/** Longer than the name of any field. */
const LONGEST_KEY = 40;

/**
 * Returns the form of a key in which its spellings are the same: `startDate`, `StartDate`, `start_date` and
 * `Start Date` are all `startdate`. A mark at the start or end stays, because `_phone` and `-phone` are
 * fields that somebody switched off.
 */
export function plainKey(key: string): string {
  if (key.length > LONGEST_KEY) return key;
  return key.toLowerCase().replace(/(?<=[a-z\d])[-_ ]+(?=[a-z\d])/g, '');
}

/** The parts of a person's name in the order of most languages, under all of their names. */
const NAME_PARTS = [
  ['prefix', 'honorificprefix'],
  ['first', 'firstname', 'given', 'givenname', 'forename'],
  ['middle', 'middlename', 'additionalname'],
  ['last', 'lastname', 'family', 'familyname', 'surname'],
  ['suffix', 'honorificsuffix'],
];
const GIVEN = 1;
const FAMILY = 3;

/** Scripts of languages that put the family name first and use no space. */
const FAMILY_FIRST = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/**
 * Returns the name that is written in parts, as in `{"first": "Ada", "last": "Lovelace"}`, with the keys of
 * the parts; `undefined` if there is none.
 */
export function nameIn(record: Source): { text: string; keys: readonly string[] } | undefined {
  const found = new Map<number, readonly [key: string, text: string]>();
  for (const [key, value] of Object.entries(record)) {
    const part = NAME_PARTS.findIndex((names) => names.includes(plainKey(key)));
    if (part >= 0 && typeof value === 'string' && !found.has(part)) {
      found.set(part, [key, clean(value)]);
    }
  }
  const given = found.get(GIVEN)?.[1] ?? '';
  const family = found.get(FAMILY)?.[1] ?? '';
  const isAll = found.size === Object.keys(record).length;
  const isName = isAll ? given + family !== '' : given !== '' && family !== '';
  if (!isName) return undefined;
  const keys = [...found.values()].map(([key]) => key);
  if (FAMILY_FIRST.test(family)) return { text: family + given, keys };
  const parts = NAME_PARTS.flatMap((_, part) => found.get(part)?.[1] || []);
  return { text: parts.join(' '), keys };
}
