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
  let rest: unknown = resume;
  for (const path of paths) {
    const names = path === 'summary' ? ['basics', 'summary'] : path.split('.').filter(Boolean);
    rest = without(rest, names, RESUME);
  }
  return rest as Source;
}

function without(value: unknown, [name, ...rest]: string[], known: Names): unknown {
  if (name === undefined) return value;
  if (Array.isArray(value)) {
    return flatten(value).map((item) => without(item, [name, ...rest], known));
  }
  if (!isRecord(value)) return value;
  const named = Object.entries(known).find(
    ([canonical, each]) => canonical === name || each.keys.includes(name),
  )?.[1];
  const names = named?.keys ?? [name];
  const kept = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    if (!names.includes(key)) return [[key, child]];
    return rest.length === 0 ? [] : [[key, without(child, rest, named?.fields ?? {})]];
  });
  return Object.fromEntries(kept);
}
