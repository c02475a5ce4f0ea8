import type { Field, Named, Names } from '../resume/fields.ts';
import { isRecord } from '../resume/source.ts';
import type { Place } from './place.ts';
import { Speller } from './spelling.ts';

/** A list or object of the résumé whose fields the theme knows. The items of a list share it. */
export interface Part {
  /** `record` for an object that is never a list, otherwise the kind of the field. */
  readonly kind: 'record' | Field<unknown>['kind'];
  /** The fields that are shown, each under all of its names. */
  readonly fields: ReadonlyMap<string, Named>;
  /** Names that are read but are not fields. */
  readonly others: readonly string[];
  /** The parts of inner fields, as soon as there are places in them. */
  readonly inner: Map<string, Part>;
  /** Knows the names of the fields and the others. */
  readonly speller: Speller;
  /** The keys that have an issue already, so that a list of many entries has only one for each key. */
  readonly reported: Set<string>;
}

/** Makes the part that a field describes; `undefined` if its value has no fields of its own. */
export function partOf(named: Named): Part | undefined {
  const kind = 'kind' in named ? (named as Field<unknown>).kind : 'record';
  const isLink = kind === 'link' || kind === 'repository';
  // Of an object in place of an address, only its `url` is shown.
  const fields = isLink ? { url: { keys: ['url'] } } : named.fields;
  return fields && newPart(kind, fields, ['tags']);
}

export function newPart(kind: Part['kind'], names: Names, others: readonly string[]): Part {
  const fields = new Map(
    Object.values(names).flatMap((named) => named.keys.map((key) => [key, named] as const)),
  );
  const speller = new Speller([...fields.keys(), ...others]);
  return { kind, fields, others, speller, inner: new Map(), reported: new Set() };
}

/** Returns the part of the résumé to which a field or item of `place` belongs. */
export function partBelow(place: Place, key: string | number): Part | undefined {
  const { part, value } = place;
  if (part === undefined) return undefined;
  // Only lists of records may be lists. In other places, a list is shown as a text.
  if (Array.isArray(value)) return part.kind === 'records' ? part : undefined;
  const named = part.fields.get(String(key));
  if (named === undefined) return isListOfPairs(place) ? part : undefined;
  const known = part.inner.get(String(key));
  if (known !== undefined) return known;
  const inner = partOf(named);
  if (inner !== undefined) part.inner.set(String(key), inner);
  return inner;
}

/** Whether a list is written as an object from names to records. */
function isListOfPairs({ part, value, above }: Place): boolean {
  const isWhole = part?.kind === 'records' && above?.part !== part;
  return isWhole && isRecord(value);
}

/**
 * Whether an object is not a record of known fields, but one from names to values, all of which are shown:
 * `{"English": "native"}` or `{"en": "Berlin", "de": "Berlin"}`.
 */
export function isOfPairs({ part, value, above }: Place): boolean {
  if (part === undefined || part.kind === 'record' || !isRecord(value)) return false;
  for (const key in value) if (part.fields.has(key)) return false;
  if (part.kind !== 'records' || above?.part !== part) return true;
  // The items of such an object have their keys as names, so they are records.
  if (!Array.isArray(above.value)) return false;
  return Object.values(value).every((each) => typeof each === 'string' || typeof each === 'object');
}
