import type { Field, Fields } from './fields.ts';
import { plainKey } from './keys.ts';
import { field, flatten, isRecord, type Source } from './source.ts';
import { BASICS, CUSTOMS, RESUME, ROLE, SECTIONS } from './tables.ts';

const LISTS: ReadonlyMap<string, Field<unknown>> = new Map(
  Object.values(SECTIONS).flatMap((list) => list.keys.map((key) => [key, list] as const)),
);

/**
 * Returns the résumé with all fields under the names of the tables and at their places, so that whatever
 * reads, hides or picks fields later meets one spelling of each: `StartDate` and `start_date` become
 * `startDate`, the person's fields at the top of the file move into `basics`, and a `position` that is a
 * list of roles becomes `positions`. Other names of a field, such as `company`, stay as they are.
 *
 * @param own - the names of the user's own lists.
 */
export function withKnownNames(resume: Source, own: ReadonlySet<string>): Source {
  const entries = Object.entries(withPerson(resume, own)).map(([key, value]): [string, unknown] => {
    if (RESUME.basics.keys.includes(key)) return [key, inRecords(value, BASICS)];
    const list = LISTS.get(key) ?? (own.has(key) ? CUSTOMS : undefined);
    return [key, list === undefined ? value : within(value, list)];
  });
  return Object.fromEntries(entries);
}

/** Gives the parts of the résumé itself the names of the tables: `Work` becomes `work`. */
export function withKnownParts(resume: Source): Source {
  const nameOf = (key: string): string => {
    const known = PART_NAMES.get(plainKey(key)) ?? key;
    // The exact spelling wins over others that stand beside it.
    return Object.hasOwn(resume, known) ? key : known;
  };
  const keys = Object.keys(resume);
  if (keys.every((key) => nameOf(key) === key)) return resume;
  return Object.fromEntries(keys.map((key) => [nameOf(key), resume[key]]));
}

const PART_NAMES: ReadonlyMap<string, string> = new Map(
  ['basics', 'meta', ...LISTS.keys()].map((key) => [plainKey(key), key]),
);

/** Moves fields of the person from the top of the file to `basics`: all if there are no `basics`, or the summary. */
function withPerson(resume: Source, own: ReadonlySet<string>): Source {
  const basics = field(resume, 'basics') ?? {};
  if (!isRecord(basics) || isRecord(field(resume, 'bio'))) return resume;
  const isFlat = !Object.hasOwn(resume, 'basics');
  const isPersonal = (key: string) => !own.has(key) && isMovedToBasics(key, resume);
  const [personal, others] = [true, false].map((wanted) =>
    Object.entries(resume).filter(([key]) => isPersonal(key) === wanted),
  );
  if (personal === undefined || personal.length === 0) return resume;
  // A second summary under another of its names, so that both are shown.
  const moved = personal.map(([key, value]) => (isFlat ? [key, value] : ['about', value]));
  return {
    ...Object.fromEntries(others ?? []),
    basics: { ...Object.fromEntries(moved), ...basics },
  };
}

/** Whether a field at the top of a file is read as one of `basics`. */
export function isMovedToBasics(key: string, resume: unknown): boolean {
  const known = knownKey(key, BASICS);
  const isFlat = isRecord(resume) && !Object.hasOwn(resume, 'basics');
  return known === 'summary' || (isFlat && known !== undefined && known !== 'bio');
}

/** Renames the keys inside the value of a field. */
function within(value: unknown, field: Field<unknown> | undefined): unknown {
  if (field?.kind === 'place') return inRecords(value, field.fields);
  if (field?.kind !== 'records') return value;
  const names = field.fields[field.shortForm.named]?.keys ?? [];
  // An object may be one record, or an object from names to records or values (see `records`).
  const isOne = (record: Source) =>
    Object.keys(record).some((key) => {
      const known = knownKey(key, field.fields);
      return known !== undefined && (known === key || names.includes(known));
    });
  if (!isRecord(value) || isOne(value)) return inRecords(value, field.fields);
  const entries = Object.entries(value).map(([key, item]) => [key, inRecords(item, field.fields)]);
  return Object.fromEntries(entries);
}

/** Renames the keys of a record, or of all records in an array. */
function inRecords(value: unknown, fields: Fields): unknown {
  if (isRecord(value)) return renamed(value, fields);
  if (!Array.isArray(value)) return value;
  return flatten(value).map((item) => (isRecord(item) ? renamed(item, fields) : item));
}

function renamed(record: Source, fields: Fields): Source {
  const { byKey } = lookupOf(fields);
  // Most records are as the tables expect them. They are not copied.
  const isExpected = ([key, value]: [string, unknown]) => {
    const known = byKey.get(key);
    return known !== undefined && (typeof value !== 'object' || !mayChange(known, fields));
  };
  const written = Object.entries(record);
  return written.every(isExpected) ? record : copied(written, record, fields);
}

/** Whether an object in a field may have keys to rename, or roles to move. */
function mayChange(known: Field<unknown>, fields: Fields): boolean {
  return known.kind === 'records' || known.kind === 'place' || known === fields.position;
}

function copied(
  written: readonly (readonly [string, unknown])[],
  record: Source,
  fields: Fields,
): Source {
  const { byKey } = lookupOf(fields);
  const entries = written.map(([name, value]): [string, unknown] => {
    const known = knownKey(name, fields) ?? name;
    // The exact spelling wins over others that stand beside it.
    const key = Object.hasOwn(record, known) ? name : known;
    const inner = byKey.get(key);
    const isOfRoles = inner !== undefined && inner === fields.position && fields.positions;
    if (isOfRoles && !Object.hasOwn(record, 'positions') && hasRoles(value)) {
      return ['positions', within(value, fields.positions)];
    }
    return [key, within(value, inner)];
  });
  return Object.fromEntries(entries);
}

/** Whether the value of `position` has roles: a position with dates or texts of its own. */
function hasRoles(value: unknown): boolean {
  const items = Array.isArray(value) ? flatten(value) : [value];
  return items.some((item) => {
    const keys = isRecord(item) ? Object.keys(item).map((key) => knownKey(key, ROLE)) : [];
    const isPosition = keys.map((key) => key !== undefined && ROLE.position.keys.includes(key));
    return isPosition.includes(true) && keys.some((key, i) => key !== undefined && !isPosition[i]);
  });
}

/** The fields of a table by all of their keys, and the keys by their plain spelling. */
interface Lookup {
  readonly byKey: ReadonlyMap<string, Field<unknown>>;
  readonly byPlain: ReadonlyMap<string, string>;
}

/** Lookups by table. The tables are constants, so each lookup is made only once. */
const lookups = new WeakMap<Fields, Lookup>();

function lookupOf(fields: Fields): Lookup {
  const known = lookups.get(fields);
  if (known !== undefined) return known;
  const keys = Object.values(fields).flatMap((each) =>
    each.keys.map((key) => [key, each] as const),
  );
  const lookup = {
    byKey: new Map(keys),
    byPlain: new Map([...keys.map(([key]) => key), 'tags'].map((key) => [plainKey(key), key])),
  };
  lookups.set(fields, lookup);
  return lookup;
}

/** Returns the key of a table that a key means; `undefined` if it means none. */
function knownKey(key: string, fields: Fields): string | undefined {
  const { byKey, byPlain } = lookupOf(fields);
  return byKey.has(key) ? key : byPlain.get(plainKey(key));
}
