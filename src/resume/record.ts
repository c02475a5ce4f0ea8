import type { Language } from '../locales/languages.ts';
import { type Field, type Fields, hasHidden, type Read, type ShortForm } from './fields.ts';
import { flatten, isRecord, type Source } from './source.ts';
import { localised } from './text.ts';
import { VALUES, type Value, withoutRepeats } from './values.ts';

/** Reads a record by the table of its fields. Returns `undefined` if nothing in it can be read. */
export function readRecord<F extends Fields>(
  source: Source,
  fields: F,
  language: Language,
): Read<F> | undefined {
  const { empty, readers } = tableOf(fields);
  const record = { ...empty };
  let hasContent = false;
  // A record has few of the many names that the table knows, so its own keys are looked up.
  const found = Object.keys(source).flatMap((key) => readers.get(key) ?? []);
  for (const { name, key, value, isFlag } of found.sort((a, b) => a.rank - b.rank)) {
    const written = source[key];
    if (written === undefined || written === null || written === '') continue;
    const read = value.read(written, language, key);
    if (isEmpty(read, value)) continue;
    const known = record[name];
    record[name] = known === value.empty ? read : (value.join?.(known, read) ?? known);
    // A flag such as `isActive` alone makes no entry.
    hasContent ||= !isFlag;
  }
  return hasContent ? (record as Read<F>) : undefined;
}

/** Returns a record whose fields are all empty. */
export function emptyRecord<F extends Fields>(fields: F): Read<F> {
  return tableOf(fields).empty as Read<F>;
}

/** Reads a list of records, which `list` describes. */
export function readList<R>(
  value: unknown,
  list: Field<readonly R[]>,
  language: Language,
): readonly R[] {
  return valueFor(list).read(value, language) as readonly R[];
}

/** A table of fields, prepared for reading. */
interface Table {
  readonly empty: Readonly<Record<string, unknown>>;
  /** By the keys in files. */
  readonly readers: ReadonlyMap<string, readonly Reader[]>;
}

interface Reader {
  readonly name: string;
  readonly key: string;
  /** The position of the key in the table: of the names of a field, the first is the strongest. */
  readonly rank: number;
  readonly value: Value<unknown>;
  readonly isFlag: boolean;
}

/** Prepared tables. The tables of fields are constants, so each is prepared only once. */
const tables = new WeakMap<Fields, Table>();

function tableOf(fields: Fields): Table {
  const known = tables.get(fields);
  if (known !== undefined) return known;
  const values = Object.entries(fields).map(([name, field]) => {
    return { name, field, value: valueFor(field) };
  });
  const readers = values.flatMap(({ name, field, value }) =>
    field.keys.map((key) => ({ name, key, value, isFlag: field.kind === 'flag' })),
  );
  const byKey = new Map<string, Reader[]>();
  readers.forEach((reader, rank) => {
    byKey.set(reader.key, [...(byKey.get(reader.key) ?? []), { ...reader, rank }]);
  });
  const table = {
    empty: Object.fromEntries(values.map(({ name, value }) => [name, value.empty])),
    readers: byKey,
  };
  tables.set(fields, table);
  return table;
}

function valueFor(field: Field<unknown>): Value<unknown> {
  const value = valueByKind(field);
  if (!field.isHidden) return value;
  // A date says that it is hidden, because a missing end means "present".
  const empty = field.kind === 'date' ? 'hidden' : value.empty;
  return { empty, read: () => empty };
}

function valueByKind(field: Field<unknown>): Value<unknown> {
  if (field.kind === 'records') return listOf(field.fields, field.shortForm);
  if (field.kind === 'place') return placeOf(field.fields);
  return VALUES[field.kind];
}

const isEmpty = (read: unknown, { empty }: Value<unknown>) =>
  read === empty || (Array.isArray(read) && read.length === 0);

/**
 * Reads a place, written as a record or as a text. A text becomes its `name`, or the part whose key it has:
 * `city` beside the other fields of an entry.
 */
function placeOf(fields: Fields): Value<unknown> {
  const empty = emptyRecord(fields);
  const partKeys = new Set(Object.values(fields).flatMap(({ keys }) => keys));
  return {
    empty,
    read(value, language, key = '') {
      if (isRecord(value) && localised(value, language) === undefined) {
        const place = readRecord(value, fields, language);
        if (place !== undefined) return place;
      }
      if (partKeys.has(key)) return readRecord({ [key]: value }, fields, language) ?? empty;
      const name = VALUES.text.read(value, language);
      return name === '' || fields.name?.isHidden ? empty : { ...empty, name };
    },
    join(stronger, weaker) {
      const [one, other] = [filled(stronger), filled(weaker)];
      const names = [one.name, other.name].filter(Boolean);
      return { ...empty, ...other, ...one, name: [...new Set(names)].join(', ') };
    },
  };
}

/** Returns the parts of a place that are not empty. */
function filled(place: unknown): Source {
  const parts = isRecord(place) ? Object.entries(place) : [];
  return Object.fromEntries(parts.filter(([, part]) => part !== ''));
}

/** Whether a value may be content. Numbers and booleans are more often a program's own data. */
const isTextOrObject = (value: unknown) => typeof value === 'string' || typeof value === 'object';

/** Reads a list of records in any of the forms that `records` in `fields.ts` describes. */
function listOf(fields: Fields, { named, paired }: ShortForm): Value<readonly unknown[]> {
  const keysOf = (field: string) => fields[field]?.keys ?? [];
  const [name = '', pair = ''] = [named, paired].map((field) => keysOf(field)[0]);
  const known = new Set(Object.keys(fields).flatMap(keysOf));
  const isKnown = (key: string) => known.has(key);
  const isPartHidden = hasHidden(fields);

  const sourceOf = (value: unknown): Source | undefined => {
    if (isRecord(value) && !(value instanceof Date)) return value;
    // A record that is one text may have what is hidden in it.
    if (value === undefined || value === null || value === '' || isPartHidden) return undefined;
    return { [name]: value };
  };
  const fromPair = ([key, value]: [string, unknown]): Source | undefined => {
    if (/^\d+$/.test(key)) return sourceOf(value);
    const isRecordOfItem = isRecord(value) && Object.keys(value).some(isKnown);
    return isRecordOfItem ? { [name]: key, ...value } : { [name]: key, [pair]: value };
  };
  // An item may be an object from names to values instead of a record: `{"English": "native"}`.
  const readPairs = (source: Source, language: Language): unknown[] => {
    const pairs = Object.entries(source);
    if (pairs.some(([key, value]) => isKnown(key) || !isTextOrObject(value))) return [];
    return pairs.flatMap((each) => readRecord(fromPair(each) ?? {}, fields, language) ?? []);
  };
  const itemsOf = (value: unknown): readonly unknown[] => {
    if (Array.isArray(value)) return flatten(value);
    if (!isRecord(value) || Object.keys(value).some(isKnown)) return [value];
    return Object.entries(value).map(fromPair);
  };
  return {
    empty: [],
    read(value, language) {
      const records: unknown[] = [];
      for (const item of itemsOf(value)) {
        const source = sourceOf(item);
        if (source === undefined) continue;
        const record = readRecord(source, fields, language);
        if (record !== undefined) records.push(record);
        else for (const pair of readPairs(source, language)) records.push(pair);
      }
      return records;
    },
    join: withoutRepeats((record) => JSON.stringify(record)),
  };
}
