import { type Names, namedIn } from '../resume/fields.ts';
import type { Source } from '../resume/source.ts';
import { RESUME } from '../resume/tables.ts';
import { described, type Issue } from './issue.ts';
import type { NamesIn } from './names-in.ts';

/**
 * Finds paths in `hide` that match no field of JSON Resume or of this résumé: what they should hide is
 * still shown.
 */
export function hideIssues({ hide }: Source, pointer: string, names: NamesIn): Issue[] {
  if (!Array.isArray(hide)) return [];
  return hide.flatMap((path, i): Issue[] => {
    if (typeof path !== 'string' || path === 'summary') return [];
    if (isKnown(path.split('.').filter(Boolean)) || names.hasPath(path)) return [];
    return [
      {
        pointer: `${pointer}/hide/${i}`,
        severity: 'warning',
        expected: 'a path to a field, such as basics.phone or work.location',
        found: described(path),
        advice: 'Correct its names; lists are crossed without an index.',
      },
    ];
  });
}

function isKnown(names: readonly string[]): boolean {
  let known: Names = RESUME;
  for (const name of names) {
    const named = namedIn(known, name);
    if (named === undefined) return false;
    known = named.fields ?? {};
  }
  return true;
}
