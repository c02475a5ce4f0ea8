import { keysOf, step, valueAt } from '../resume/pointer.ts';
import { snapshot } from '../resume/snapshot.ts';
import { isRecord, type Source } from '../resume/source.ts';
import { INNER_LISTS } from '../resume/variants.ts';
import { checkResume } from './checks.generated.mjs';
import { factIssues } from './fact-issues.ts';
import { described, type Issue } from './issue.ts';
import { keyIssues } from './key-issues.ts';
import { optionIssues } from './option-issues.ts';
import { schemaIssues } from './schema-issues.ts';

export type { Issue };

export interface Validation {
  /** Whether no issue is an error. */
  readonly valid: boolean;
  /** Everything that was found, in the order of the document. */
  readonly issues: readonly Issue[];
}

/**
 * Checks a résumé against the official schema, the theme's options, and what schemas cannot say.
 * Finds everything at once, never throws, and runs where `eval` is forbidden.
 *
 * @param value - what a resume.json holds, parsed; or anything else, which is an issue.
 */
export function validate(value: unknown): Validation {
  const uncopied: Issue[] = [];
  const copy = snapshot(value, (pointer, found) => {
    const expected = 'a value that JSON can hold';
    const advice = 'Write a text, a number, a list or an object, or leave the field out.';
    uncopied.push({ pointer, severity: 'error', expected, found, advice });
  });
  if (!isRecord(copy)) return { valid: false, issues: [notAResume(copy)] };
  const records = recordsOf(copy);
  const precise = [
    ...uncopied,
    ...optionIssues(copy),
    ...records.flatMap(([at, r]) => factIssues(r, at)),
  ];
  const said = new Set(
    precise.filter(({ severity }) => severity === 'error').map((e) => e.pointer),
  );
  const general = schemaIssues(checkResume, copy, '').filter(
    ({ pointer }) => !said.has(pointer) && !isTaggedText(pointer, copy),
  );
  const broken = new Set(general.map(({ pointer }) => pointer));
  const issues = [
    ...general,
    ...precise.filter(({ severity, pointer }) => severity === 'error' || !broken.has(pointer)),
    ...keyIssues(copy),
  ];
  return {
    valid: issues.every(({ severity }) => severity !== 'error'),
    issues: inDocumentOrder(issues, copy),
  };
}

function notAResume(value: unknown): Issue {
  return {
    pointer: '',
    severity: 'error',
    expected: 'a résumé, the object that a resume.json holds',
    found: described(value),
    advice:
      typeof value === 'string'
        ? 'Parse it first: validate(JSON.parse(text)).'
        : 'See https://jsonresume.org/schema for its form.',
  };
}

/** Whether a text is written as an object because of its tags, which the schema does not know. */
function isTaggedText(pointer: string, resume: Source): boolean {
  if (!INNER_LISTS.includes(keysOf(pointer).at(-2) ?? '')) return false;
  const value = valueAt(resume, pointer);
  return isRecord(value) && (Array.isArray(value.tags) || typeof value.tags === 'string');
}

/** Every record in the résumé, itself included, with its pointer. */
function recordsOf(resume: Source): [pointer: string, record: Source][] {
  const found: [string, Source][] = [];
  const visit = (value: unknown, pointer: string) => {
    if (Array.isArray(value)) {
      for (const [i, item] of value.entries()) visit(item, pointer + step(i));
    } else if (isRecord(value) && pointer !== '/meta') {
      found.push([pointer, value]);
      for (const [key, child] of Object.entries(value)) {
        if (typeof child === 'object') visit(child, pointer + step(key));
      }
    }
  };
  visit(resume, '');
  return found;
}

/** Sorted by where each pointer leads: keys in the order they are written, lists by index. */
function inDocumentOrder(issues: readonly Issue[], resume: Source): Issue[] {
  const keysIn = new WeakMap<object, ReadonlyMap<string, number>>();
  const places = new Map(issues.map(({ pointer }) => [pointer, placeOf(pointer, resume, keysIn)]));
  return [...issues].sort((a, b) => {
    const [one, other] = [places.get(a.pointer) ?? [], places.get(b.pointer) ?? []];
    const at = one.findIndex((place, i) => place !== other[i]);
    return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
  });
}

/** @param keysIn - the places of the keys of each record, filled as they are asked for. */
function placeOf(
  pointer: string,
  resume: Source,
  keysIn: WeakMap<object, ReadonlyMap<string, number>>,
): number[] {
  let at: unknown = resume;
  return keysOf(pointer).map((key) => {
    const place = Array.isArray(at) ? Number(key) : isRecord(at) ? placeIn(at, key) : -1;
    at = (at as Record<string, unknown> | null | undefined)?.[key];
    return place;
  });

  function placeIn(record: Source, key: string): number {
    let keys = keysIn.get(record);
    if (keys === undefined) {
      keys = new Map(Object.keys(record).map((each, place) => [each, place]));
      keysIn.set(record, keys);
    }
    return keys.get(key) ?? -1;
  }
}
