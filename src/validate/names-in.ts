import { isRecord, type Source } from '../resume/source.ts';

/** The names of the fields that a résumé has. */
export interface NamesIn {
  /** Whether the résumé has a top-level field of this name. */
  has(name: string): boolean;
  /** Whether the résumé has a field at this path, in the form of the option `hide`. */
  hasPath(path: string): boolean;
}

/** Returns lookups for the field names of a résumé. */
export function namesIn(resume: Source): NamesIn {
  let paths: ReadonlySet<string> | undefined;
  return {
    has: (name) => Object.hasOwn(resume, name),
    // Computed on first use, and once for all variants.
    hasPath: (path) => {
      paths ??= pathsIn(resume);
      return paths.has(path);
    },
  };
}

/** No field that the theme shows is deeper. */
const DEEPEST = 6;

/** Returns the paths of all fields, in the form of the option `hide`. */
function pathsIn(resume: Source): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string, depth: number) => {
    if (Array.isArray(value)) for (const item of value) visit(item, path, depth);
    if (!isRecord(value) || depth === DEEPEST) return;
    for (const [key, child] of Object.entries(value)) {
      const at = path === '' ? key : `${path}.${key}`;
      paths.add(at);
      visit(child, at, depth + 1);
    }
  };
  visit(resume, '', 0);
  return paths;
}
