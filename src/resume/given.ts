import { plainKey } from './keys.ts';
import { withKnownParts } from './known-names.ts';
import { plainCopy, tagOf } from './plain.ts';
import { isRecord, type Source } from './source.ts';
import { RESUME } from './tables.ts';

/** What `render` and `validate` were given instead of a résumé, and what its author should do. */
export interface NoResume {
  readonly kind: string;
  readonly advice: string;
}

/** Objects of the language and of hosts that hold no fields, by the name of their class. */
const OTHER_OBJECTS: Readonly<Record<string, string>> = {
  Promise: 'Await it first.',
  Map: 'Convert it first: Object.fromEntries(map).',
  Set: 'Give the object that a resume.json holds.',
  WeakMap: 'Give the object that a resume.json holds.',
  WeakSet: 'Give the object that a resume.json holds.',
  Response: 'Read it first: await response.json().',
  Blob: 'Read and parse it first: JSON.parse(await blob.text()).',
  File: 'Read and parse it first: JSON.parse(await file.text()).',
  ArrayBuffer: 'Decode and parse it first: JSON.parse(new TextDecoder().decode(bytes)).',
};

/** Returns why a value can be no résumé; `undefined` if it can be one. Never throws. */
export function noResume(value: unknown): NoResume | undefined {
  if (value === null) return { kind: 'null', advice: '' };
  if (typeof value === 'string') return { kind: 'string', advice: PARSE };
  if (typeof value !== 'object') return { kind: typeof value, advice: '' };
  return isList(value) ? { kind: 'an array', advice: 'Give one of its items.' } : notPlain(value);
}

/** Returns why an object is no plain data; `undefined` if it may be. Never throws. */
export function notPlain(value: unknown): NoResume | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  try {
    return otherObject(value);
  } catch {
    // Any operation on a revoked proxy throws. It counts as an empty object.
    return undefined;
  }
}

function isList(value: object): boolean {
  try {
    return Array.isArray(value);
  } catch {
    // A revoked proxy, too.
    return false;
  }
}

const PARSE = 'Parse it first: JSON.parse(text).';

function otherObject(value: object): NoResume | undefined {
  if ('then' in value && typeof value.then === 'function') {
    return { kind: 'a promise', advice: OTHER_OBJECTS.Promise ?? '' };
  }
  const tag = tagOf(value);
  if (ArrayBuffer.isView(value))
    return { kind: `a ${tag}`, advice: OTHER_OBJECTS.ArrayBuffer ?? '' };
  const advice = Object.hasOwn(OTHER_OBJECTS, tag) ? OTHER_OBJECTS[tag] : undefined;
  if (advice !== undefined) return { kind: `a ${tag}`, advice };
  if (tag === 'String') return { kind: 'a String', advice: PARSE };
  const isEmpty = tag !== 'Object' && Object.keys(value).length === 0;
  return isEmpty
    ? { kind: `${/^[AEIOU]/.test(tag) ? 'an' : 'a'} ${tag}`, advice: OTHER_OBJECTS.Set ?? '' }
    : undefined;
}

/**
 * Returns the fields of a résumé as plain data. Reads through an object around it, as in
 * `{"resume": {…}}`, which APIs and modules (`default`) put there.
 */
export function fieldsOf(resume: unknown): Source {
  const copy = plainCopy(resume);
  if (!isRecord(copy)) return {};
  const outer = withKnownParts(copy);
  const wrapped = wrappedIn(outer)?.resume;
  if (wrapped === undefined) return outer;
  const { meta, hide } = outer;
  const inner = withKnownParts(wrapped);
  const around = meta === undefined ? inner : { meta, ...inner };
  // Hiding adds up.
  return hide === undefined ? around : { ...around, hide: [hide, inner.hide] };
}

/** Parts that make an object a résumé, under all of their names and in any spelling. */
const PARTS = new Set(Object.values(RESUME).flatMap(({ keys }) => keys.map(plainKey)));

const isPart = (key: string) => PARTS.has(plainKey(key));

/** More keys than an object around a résumé has. */
const MOST_KEYS = 20;

/**
 * Returns the résumé inside an object that has no part of a résumé itself, with the key that holds it;
 * `undefined` if there is none.
 */
export function wrappedIn(source: Source): { key: string; resume: Source } | undefined {
  const keys = Object.keys(source);
  if (keys.length > MOST_KEYS || keys.some(isPart)) return undefined;
  for (const key of keys) {
    const inner = source[key];
    if (key !== 'meta' && isRecord(inner) && Object.keys(inner).some(isPart)) {
      return { key, resume: inner };
    }
  }
  return undefined;
}
