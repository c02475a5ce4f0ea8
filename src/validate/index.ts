import { keysOf, step, valueAt } from '../resume/pointer.ts';
import { snapshot } from '../resume/snapshot.ts';
import { isRecord, type Source } from '../resume/source.ts';
import { checkResume } from './checks.generated.mjs';
import { factIssues } from './fact-issues.ts';
import { misplacedHide } from './hide-issues.ts';
import { described, type Issue } from './issue.ts';
import { keyIssues } from './key-issues.ts';
import { optionIssues } from './option-issues.ts';
import { schemaIssues } from './schema-issues.ts';

export type { Issue };

/** The result of `validate`. */
export interface Validation {
  /** Whether no issue is an error; there may still be warnings. */
  readonly valid: boolean;
  /** All issues, in the order of the document; empty if there are none. */
  readonly issues: readonly Issue[];
}

/**
 * Checks a résumé against JSON Resume's official schema (@jsonresume/schema), against the schema of the
 * theme's options, and for mistakes that schemas cannot describe, such as an end date before the start.
 * It uses no `eval`, so it runs under any Content-Security-Policy.
 *
 * @param value - the parsed content of a resume.json. Any value is allowed: what is not a résumé is an issue.
 * @returns all issues at once, each with a JSON Pointer, a description and advice. Never throws.
 * @example
 * validate({ work: [{ startDate: '2024', endDate: '2023' }] });
 * // { valid: false, issues: [{ pointer: '/work/0/endDate', severity: 'error', … }] }
 */
export function validate(value: unknown): Validation {
  const copyIssues: Issue[] = [];
  const copy = snapshot(value, (pointer, found) => {
    const expected = 'a value that JSON can hold';
    const advice = 'Write a text, a number, a list or an object, or leave the field out.';
    copyIssues.push({ pointer, severity: 'error', expected, found, advice });
  });
  if (!isRecord(copy)) return { valid: false, issues: [notAResume(copy)] };
  const records = recordsOf(copy);
  const precise = [
    ...copyIssues,
    ...optionIssues(copy),
    ...records.flatMap(([at, r]) => factIssues(r, at)),
    ...misplacedHide(records),
  ];
  const reported = new Set(
    precise.filter(({ severity }) => severity === 'error').map((e) => e.pointer),
  );
  const general = schemaIssues(checkResume, copy, '').filter(
    ({ pointer }) => !reported.has(pointer) && !isTaggedText(pointer, copy),
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

/**
 * Whether an issue is only about a text that is written as an object to have `tags`. The official schema
 * does not allow that, but the theme does.
 */
function isTaggedText(pointer: string, resume: Source): boolean {
  const value = valueAt(resume, pointer);
  const isItem = /^\d+$/.test(keysOf(pointer).at(-1) ?? '');
  return isItem && isRecord(value) && (Array.isArray(value.tags) || typeof value.tags === 'string');
}

/** Returns all records in the résumé, including itself, with their pointers. */
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

/** Sorts issues by the position of what they refer to in the document. */
function inDocumentOrder(issues: readonly Issue[], resume: Source): Issue[] {
  const keysIn = new WeakMap<object, ReadonlyMap<string, number>>();
  const positions = new Map(
    issues.map(({ pointer }) => [pointer, positionsOf(pointer, resume, keysIn)]),
  );
  return [...issues].sort((a, b) => {
    const [one, other] = [positions.get(a.pointer) ?? [], positions.get(b.pointer) ?? []];
    const at = one.findIndex((position, i) => position !== other[i]);
    return at === -1 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
  });
}

/**
 * Returns the position of each step of a pointer: the order of keys and the indices of lists.
 *
 * @param keysIn - a cache of the positions of each record's keys.
 */
function positionsOf(
  pointer: string,
  resume: Source,
  keysIn: WeakMap<object, ReadonlyMap<string, number>>,
): number[] {
  let at: unknown = resume;
  return keysOf(pointer).map((key) => {
    const position = Array.isArray(at) ? Number(key) : isRecord(at) ? positionIn(at, key) : -1;
    at = (at as Record<string, unknown> | null | undefined)?.[key];
    return position;
  });

  function positionIn(record: Source, key: string): number {
    let keys = keysIn.get(record);
    if (keys === undefined) {
      keys = new Map(Object.keys(record).map((each, position) => [each, position]));
      keysIn.set(record, keys);
    }
    return keys.get(key) ?? -1;
  }
}
