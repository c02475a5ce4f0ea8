import { bareName, leadsToField } from '../resume/hide.ts';
import { hasIndex, hidePathsIn, namesOn } from '../resume/hide-paths.ts';
import { step } from '../resume/pointer.ts';
import type { Source } from '../resume/source.ts';
import { described, type Issue } from './issue.ts';
import type { NamesIn } from './names-in.ts';

/**
 * Finds paths in `hide` that lead to no field of JSON Resume or of this résumé: what they should hide is
 * still shown. Warns of paths that hide more than they seem to.
 */
export function hideIssues({ hide }: Source, pointer: string, names: NamesIn): Issue[] {
  const at = `${pointer}/hide`;
  return Array.isArray(hide)
    ? hide.flatMap((item, i) => itemIssues(item, at + step(i), names))
    : itemIssues(hide, at, names);
}

function itemIssues(item: unknown, pointer: string, names: NamesIn): Issue[] {
  const paths = [...new Set(hidePathsIn(item))];
  // A text with commas is several paths, unless it is the name of something.
  const [several, single] = [paths.filter(isSeveral), paths.filter((path) => !isSeveral(path))];
  if (several.some((path) => leadsSomewhere(path, names))) return [];
  return single.flatMap((path) => pathIssue(path, pointer, names));
}

const isSeveral = (path: string) => /[,;\n]/.test(path);

const leadsSomewhere = (path: string, names: NamesIn) =>
  names.hasPath(namesOn(path)) || (names.mayLookFor() && leadsToField(path, names.resume));

function pathIssue(path: string, pointer: string, names: NamesIn): Issue[] {
  if (!names.mayLookFor()) return [];
  if (!leadsSomewhere(path, names)) {
    return [
      {
        pointer,
        severity: 'error',
        code: 'hidden-path',
        params: {},
        expected: 'a path to a field, such as basics.phone or work.location',
        found: described(path),
        advice: 'Correct its names; until then it hides nothing.',
      },
    ];
  }
  const start = bareName(path, names.resume);
  const warning = {
    pointer,
    severity: 'warning',
    code: 'wide-path',
    params: {},
    found: described(path),
  } as const;
  if (start !== undefined) {
    const advice =
      start === 'basics'
        ? `Write "basics.${path}".`
        : 'Write the name of a list before it; until then it is hidden in all of them.';
    const suggestion = start === 'basics' && { suggestion: `basics.${path}` };
    return [
      { ...warning, ...suggestion, expected: 'a path from the top level of the résumé', advice },
    ];
  }
  if (!hasIndex(path)) return [];
  const expected = 'a path without an index';
  return [
    { ...warning, expected, advice: 'Leave the index out: all items of the list are hidden.' },
  ];
}
