import { type Field, type Names, namedIn, type ShortForm } from './fields.ts';
import { flatten, isRecord, type Source } from './source.ts';
import { RESUME } from './tables.ts';

/**
 * The résumé as if what `paths` name had never been written in it. Returns copies along each path;
 * `resume` stays as it is.
 *
 * @param paths - as `basics.phone` or `work`: a name per level; lists are crossed without an index.
 *   A name also stands for the other spellings of the same field, and `summary` for `basics.summary`.
 */
export function withoutHidden(resume: Source, paths: readonly string[]): Source {
  if (paths.length === 0) return resume;
  const root = branch({ keys: [], fields: RESUME });
  for (const path of paths.flatMap((each) => MEANT.get(each) ?? each)) {
    const names = path.split('.').filter(Boolean);
    if (names.length > 0) names.reduce(grown, root).isHidden = true;
  }
  return without(resume, root) as Source;
}

/** Paths that stand for others: a name may be written in two parts. */
const MEANT: ReadonlyMap<string, readonly string[]> = new Map([
  ['summary', ['basics.summary']],
  ['basics.name', ['basics.name', 'basics.firstName', 'basics.lastName']],
]);

/** A field that paths lead to. All paths make one tree, so that a résumé is copied once. */
interface Branch {
  /** Whether a path ends here. */
  isHidden: boolean;
  /** The fields in it that paths go on to, by each key that a field goes by. */
  readonly inner: Map<string, Branch>;
  /** All fields that may be in it, as far as they are known, and their keys. */
  readonly known: Names;
  readonly keys: ReadonlySet<string>;
  /** Where it is a list of records: what the list may be written as besides. */
  readonly shortForm: ShortForm | undefined;
}

function branch(named: Partial<Field<unknown>> | undefined): Branch {
  const known = named?.fields ?? {};
  const keys = new Set(Object.values(known).flatMap((each) => each.keys));
  const shortForm = named?.kind === 'records' ? named.shortForm : undefined;
  return { isHidden: false, inner: new Map(), known, keys, shortForm };
}

/** The branch of the field that `name` stands for, grown where no path went there before. */
function grown({ inner, known }: Branch, name: string): Branch {
  const named = namedIn(known, name);
  const keys = named?.keys ?? [name];
  const next = keys.map((key) => inner.get(key)).find(Boolean) ?? branch(named);
  for (const key of keys) inner.set(key, next);
  return next;
}

function without(value: unknown, at: Branch): unknown {
  if (Array.isArray(value)) return flatten(value).map((item) => without(item, at));
  const { shortForm } = at;
  if (!isRecord(value)) {
    // A text in place of a record is its name.
    const named = typeof value === 'string' ? at.inner.get(shortForm?.named ?? 'name') : undefined;
    return named?.isHidden ? undefined : value;
  }
  // A list may be an object from names to records, or to a field of theirs; from numbers, it is a list.
  if (shortForm !== undefined && !Object.keys(value).some((key) => at.keys.has(key))) {
    const records = Object.entries(value).map(([key, child]) => {
      if (/^\d+$/.test(key)) return child;
      const name = { [shortForm.named]: key };
      return isRecord(child) ? { ...name, ...child } : { ...name, [shortForm.paired]: child };
    });
    return records.map((record) => without(record, at));
  }
  const kept = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const next = at.inner.get(key);
    if (next === undefined) return [[key, child]];
    return next.isHidden ? [] : [[key, without(child, next)]];
  });
  return Object.fromEntries(kept);
}
