import { OTHER_NAMES } from '../options/other-names.ts';
import { wrappedIn } from '../resume/given.ts';
import { isMovedToBasics } from '../resume/known-names.ts';
import { isRecord } from '../resume/source.ts';
import { RESUME } from '../resume/tables.ts';
import { described, type Issue, listed } from './issue.ts';
import { Refused } from './refused.ts';
import { Speller } from './spelling.ts';

/** The names that are read at the top level of a résumé and are no part of its content. */
export const TOP_NAMES: readonly string[] = [
  '$schema',
  'meta',
  ...Object.values(OTHER_NAMES).flatMap(({ resume = [] }) => resume),
];

const KNOWN = [...TOP_NAMES, ...Object.values(RESUME).flatMap(({ keys }) => keys)];

/** Names of settings and of translated content, which say little about what an object is. */
const isContent = (key: string) => KNOWN.includes(key) && !TOP_NAMES.includes(key);

const FORM = 'See https://jsonresume.org/schema for its form.';

/** Says why a copied value is no résumé; `undefined` if it is one. */
export function noResume(copy: unknown, ownLists: ReadonlySet<string>): Issue | undefined {
  if (copy instanceof Refused) return notAResume(copy.found, FORM);
  if (typeof copy === 'string') {
    return notAResume(described(copy), 'Parse it first: validate(JSON.parse(text)).');
  }
  if (Array.isArray(copy)) {
    const advice = copy.some(isResume) ? 'Give one of its items to validate.' : FORM;
    return notAResume(described(copy), advice);
  }
  if (!isRecord(copy)) return notAResume(described(copy), FORM);
  const keys = Object.keys(copy).filter((key) => !(copy[key] instanceof Refused));
  const speller = new Speller(KNOWN);
  const isKnown = (key: string) =>
    KNOWN.includes(key) ||
    ownLists.has(key) ||
    isMovedToBasics(key, copy) ||
    speller.similar(key).length > 0;
  if (keys.some(isContent)) return undefined;
  const isOther = keys.length > 0 && !keys.some(isKnown);
  const wrapped = wrappedIn(copy);
  if (wrapped !== undefined) {
    const advice =
      'Give the inner object to validate and render, or move its fields to the top level.';
    return notAResume(`an object with a résumé under ${listed([wrapped.key])}`, advice);
  }
  return isOther
    ? notAResume(`an object with ${listed(keys)}, none of which is read`, FORM)
    : undefined;
}

const isResume = (value: unknown) => isRecord(value) && Object.keys(value).some(isContent);

export function notAResume(found: string, advice: string): Issue {
  return {
    pointer: '',
    severity: 'error',
    code: 'no-resume',
    params: {},
    expected: 'a résumé, the object that a resume.json holds',
    found,
    advice,
  };
}
