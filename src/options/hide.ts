import type { Names } from '../normalize/fields.ts';
import { flatten, isRecord, type Source } from '../normalize/read.ts';
import { RESUME } from '../normalize/tables.ts';

/**
 * The résumé as if what `paths` name had never been written in it. Returns copies along each path;
 * `resume` stays as it is.
 *
 * @param paths - as `basics.phone` or `work`: a name per level; lists are crossed without an index.
 *   A name also stands for the other spellings of the same field, and `summary` for `basics.summary`.
 */
export function withoutHidden(resume: Source, paths: readonly string[]): Source {
  const root = branch(RESUME);
  for (const path of paths) {
    const names = path === 'summary' ? ['basics', 'summary'] : path.split('.').filter(Boolean);
    if (names.length > 0) names.reduce(grown, root).isHidden = true;
  }
  return without(resume, root) as Source;
}

/** A field that paths lead to. All paths make one tree, so that a résumé is copied once. */
interface Branch {
  /** Whether a path ends here. */
  isHidden: boolean;
  /** The fields in it that paths go on to, by each key that a field goes by. */
  readonly inner: Map<string, Branch>;
  /** All fields that may be in it, as far as they are known. */
  readonly known: Names;
}

const branch = (known: Names): Branch => ({ isHidden: false, inner: new Map(), known });

/** The branch of the field that `name` stands for, grown where no path went there before. */
function grown({ inner, known }: Branch, name: string): Branch {
  const named = Object.entries(known).find(
    ([canonical, each]) => canonical === name || each.keys.includes(name),
  )?.[1];
  const keys = named?.keys ?? [name];
  const next = keys.map((key) => inner.get(key)).find(Boolean) ?? branch(named?.fields ?? {});
  for (const key of keys) inner.set(key, next);
  return next;
}

function without(value: unknown, at: Branch): unknown {
  if (Array.isArray(value)) return flatten(value).map((item) => without(item, at));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const next = at.inner.get(key);
    if (next === undefined) return [[key, child]];
    return next.isHidden ? [] : [[key, without(child, next)]];
  });
  return Object.fromEntries(kept);
}
