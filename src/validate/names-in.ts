import { isRecord, type Source } from '../resume/source.ts';

/** What a résumé has fields for. */
export interface NamesIn {
  /** At the top. */
  has(name: string): boolean;
  /** As `hide` has paths. */
  hasPath(path: string): boolean;
}

export function namesIn(resume: Source): NamesIn {
  let paths: ReadonlySet<string> | undefined;
  return {
    has: (name) => Object.hasOwn(resume, name),
    // Made where somebody asks, and once for all variants.
    hasPath: (path) => {
      paths ??= pathsIn(resume);
      return paths.has(path);
    },
  };
}

/** Nobody hides what stands deeper. */
const DEEPEST = 6;

/** The path to everything that a résumé holds, as `hide` has them. */
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
