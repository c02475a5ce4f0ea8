import { type Field, type Names, namedIn, type ShortForm } from './fields.ts';
import { flatten, isRecord, type Source } from './source.ts';
import { RESUME } from './tables.ts';

/**
 * Returns the résumé without the fields that `paths` name. Objects along the paths are copied; `resume`
 * itself is not changed.
 *
 * @param paths - one name per level, such as `basics.phone` or `work`. A path through a list applies to
 *   all items. A name also stands for the other names of its field, and `summary` for `basics.summary`.
 */
export function withoutHidden(resume: Source, paths: readonly string[]): Source {
  if (paths.length === 0) return resume;
  const root = branch({ keys: [], fields: RESUME });
  for (const path of paths.flatMap((each) => EXPANSIONS.get(each) ?? each)) {
    const names = path.split('.').filter(Boolean);
    if (names.length > 0) names.reduce(childOf, root).isHidden = true;
  }
  return without(resume, root) as Source;
}

/** Paths that stand for others. `basics.name` includes the two fields that a name may be split into. */
const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['summary', ['basics.summary']],
  ['basics.name', ['basics.name', 'basics.firstName', 'basics.lastName']],
]);

/** A field on a path. All paths form one tree, so that a résumé is copied only once. */
interface Branch {
  /** Whether a path ends here. */
  isHidden: boolean;
  /** The inner fields that paths lead to. A field with several names is under each of them. */
  readonly inner: Map<string, Branch>;
  /** All inner fields that the theme knows, and all of their names. */
  readonly known: Names;
  readonly keys: ReadonlySet<string>;
  /** Set if the field is a list of records. */
  readonly shortForm: ShortForm | undefined;
}

function branch(named: Partial<Field<unknown>> | undefined): Branch {
  const known = named?.fields ?? {};
  const keys = new Set(Object.values(known).flatMap((each) => each.keys));
  const shortForm = named?.kind === 'records' ? named.shortForm : undefined;
  return { isHidden: false, inner: new Map(), known, keys, shortForm };
}

/** Returns the branch of the inner field that `name` means; adds it to the tree if it is not there yet. */
function childOf({ inner, known }: Branch, name: string): Branch {
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
    // A text instead of a record is the record's name.
    const named = typeof value === 'string' ? at.inner.get(shortForm?.named ?? 'name') : undefined;
    return named?.isHidden ? undefined : value;
  }
  // A list may also be an object from names to records or to values (see `records`), or from indices to items.
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
