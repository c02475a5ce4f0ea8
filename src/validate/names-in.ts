import { namesOn } from '../resume/hide-paths.ts';
import { isRecord, type Source } from '../resume/source.ts';

/** The names of the fields that a résumé has. */
export interface NamesIn {
  readonly resume: Source;
  /** Whether the résumé has a top-level field of this name. */
  has(name: string): boolean;
  /** Whether the résumé has a field at a path, which is given by the names that `namesOn` returns. */
  hasPath(names: readonly string[]): boolean;
  /**
   * Whether one more path may be looked for in all tables, which takes milliseconds. Hostile files have thousands
   * of paths; nobody hides more than a few.
   */
  mayLookFor(): boolean;
}

const MOST_PATHS = 300;

/** Returns lookups for the field names of a résumé. */
export function namesIn(resume: Source): NamesIn {
  let paths: ReadonlySet<string> | undefined;
  let left = MOST_PATHS;
  return {
    resume,
    has: (name) => Object.hasOwn(resume, name),
    // Computed on first use, and once for all variants.
    hasPath: (names) => {
      paths ??= pathsIn(resume);
      return paths.has(names.join('.'));
    },
    mayLookFor: () => left-- > 0,
  };
}

/** No field that the theme shows is deeper. */
const DEEPEST = 6;

/** Returns the paths of all fields, each as the names that `namesOn` returns. */
function pathsIn(resume: Source): ReadonlySet<string> {
  const paths = new Set<string>();
  const visit = (value: unknown, path: string, depth: number) => {
    if (Array.isArray(value)) for (const item of value) visit(item, path, depth);
    if (!isRecord(value) || depth === DEEPEST) return;
    for (const [key, child] of Object.entries(value)) {
      const at = [path, ...namesOn(key)].filter(Boolean).join('.');
      paths.add(at);
      visit(child, at, depth + 1);
    }
  };
  visit(resume, '', 0);
  return paths;
}
