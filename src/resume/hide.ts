import { type Field, type Fields, hasHidden, type Named, type Names } from './fields.ts';
import { folded, namesOn } from './hide-paths.ts';
import { flatten, isRecord, type Source } from './source.ts';
import { BASICS, CUSTOMS, META, RESUME, SECTIONS } from './tables.ts';

/** A résumé without what is hidden, and the tables to read it by. */
export interface Shown {
  readonly resume: Source;
  readonly basics: typeof BASICS;
  readonly sections: typeof SECTIONS;
  readonly meta: typeof META;
  /** Returns the table of the user's own list with this name. */
  custom(name: string): typeof CUSTOMS;
}

/**
 * Hides what `paths` lead to. Fields are hidden in the tables by which a résumé is read: a field that is
 * not read cannot be shown, whatever its form in the file, and nothing can be made from it. Names that
 * are in no table are removed from a copy of the résumé; `resume` itself is not changed.
 *
 * @param paths - one name per level, such as `basics.phone` or `work`, in any spelling that `namesOn`
 *   reads. A name also stands for the other names of its field. A path through a list applies to all of
 *   its items, and what it hides in jobs is hidden in their `positions`.
 */
export function shownOf(resume: Source, paths: readonly string[]): Shown {
  if (paths.length === 0) {
    return { resume, basics: BASICS, sections: SECTIONS, meta: META, custom: () => CUSTOMS };
  }
  const { root, anywhere } = treesOf(resume, paths);
  const branchesOf = (...keys: readonly string[]) => [
    ...keys.flatMap((key) => branchesAt([root], [folded(key)])),
    anywhere,
  ];
  const marks = withWholeName(marked(BASICS, branchesOf(...RESUME.basics.keys)));
  const basics = { ...hiddenTogether(marks, ...TOGETHER) };
  if (basics.summary.isHidden) addPath(root, ['summary']);
  // They stand under its title.
  if (basics.summary.isHidden) basics.highlights = { ...basics.highlights, isHidden: true };
  const sections = Object.entries(SECTIONS).map(([name, list]: [string, Field<unknown>]) => [
    name,
    markedField(list, branchesOf(name, ...list.keys)),
  ]);
  return {
    resume: withoutNames(resume, [root]) as Source,
    basics,
    sections: Object.fromEntries(sections) as typeof SECTIONS,
    meta: marked(META, branchesOf('meta')),
    custom: (name) => markedField(CUSTOMS, [...branchesAt([root], namesOn(name)), anywhere]),
  };
}

/**
 * Whether a path leads to a field that the theme knows.
 *
 * @param resume - names at its top level are names of the user's own lists.
 */
export function leadsToField(path: string, resume: Source): boolean {
  const topLevel = Object.fromEntries(Object.keys(resume).map((key) => [key, null]));
  const { basics, sections, meta, custom } = shownOf(topLevel, [path]);
  const [first = ''] = namesOn(path);
  return [basics, sections, meta, { own: custom(first) }].some(hasHidden);
}

/**
 * Returns where a path that begins with the name of a field begins in full: `phone` is in `basics`, and
 * `company` is in several lists. Returns `undefined` if the path begins at the top level.
 */
export function bareName(path: string, resume: Source): 'basics' | 'lists' | undefined {
  const [first = ''] = namesOn(path);
  const isTopLevel = first === 'summary' || isNamed(RESUME, first) || first === 'meta';
  if (isTopLevel || topNamesOf(resume).has(first)) return undefined;
  return isNamed(BASICS, first) ? 'basics' : 'lists';
}

/** A name on a path. All paths form one tree, so that tables and résumé are gone through only once. */
interface Branch {
  /** Whether a path ends here. */
  isHidden: boolean;
  readonly inner: Map<string, Branch>;
}

const newBranch = (): Branch => ({ isHidden: false, inner: new Map() });

function addPath(from: Branch, names: readonly string[]): void {
  let at = from;
  for (const name of names) {
    const next = at.inner.get(name) ?? newBranch();
    at.inner.set(name, next);
    at = next;
  }
  if (at !== from) at.isHidden = true;
}

/**
 * Returns the paths that begin at the top level, and those that do not. A path that begins with a field of
 * `basics` leads there: `phone` is `basics.phone`. Other such paths lead to that field wherever it is.
 */
function treesOf(resume: Source, paths: readonly string[]): { root: Branch; anywhere: Branch } {
  const trees = { root: newBranch(), anywhere: newBranch() };
  const topNames = topNamesOf(resume);
  for (const names of paths.map(namesOn)) {
    const [first = ''] = names;
    const isTopLevel = isNamed(RESUME, first) || topNames.has(first);
    if (isTopLevel) addPath(trees.root, names);
    // `bio` is `basics` in the oldest files, and in others a summary beside it.
    const isOfPerson = isNamed(BASICS, first);
    if (isOfPerson) addPath(trees.root, ['basics', ...names]);
    // What stands around the résumé may be part of the path: `resume.basics.phone`.
    const [, second = ''] = names;
    const isAround = !isTopLevel && !isOfPerson && isNamed(RESUME, second);
    if (isAround) addPath(trees.root, names.slice(1));
    const isOfOthers = !isOfPerson || SHARED.has(first);
    if (isOfOthers && !isTopLevel) addPath(trees.anywhere, names);
  }
  return trees;
}

const topNamesOf = (resume: Source) =>
  new Set(Object.keys(resume).map((key) => namesOn(key)[0] ?? ''));

/** Names in `basics` that mean fields of entries at least as often. */
const SHARED = new Set([...BASICS.highlights.keys, ...BASICS.headline.keys].map(folded));

const isNamed = (names: Names, name: string): boolean =>
  Object.entries(names).some(([own, named]) => namesOf(own, named).has(name));

/**
 * Returns the names of a field itself. Parts of a place may stand among the other fields of an entry, but
 * each is a field of its own: `work.city` hides no country.
 */
function namesOf(own: string, { keys, fields = {}, ...named }: Named): ReadonlySet<string> {
  const isPlace = 'kind' in named && named.kind === 'place';
  const isPart = (key: string) => isPlace && key !== 'name' && isNamed(fields, folded(key));
  return new Set([own, ...keys.filter((key) => !isPart(key))].map(folded));
}

/** Returns the branches that `names`, one after the other, lead to. */
function branchesAt(from: readonly Branch[], names: readonly string[]): readonly Branch[] {
  return names.reduce<readonly Branch[]>(
    (branches, name) => branches.flatMap(({ inner }) => inner.get(name) ?? []),
    from,
  );
}

/** Returns a table in which the fields that the branches lead to are marked as hidden. */
function marked<F extends Fields>(fields: F, branches: readonly Branch[]): F {
  if (branches.every(({ isHidden, inner }) => !isHidden && inner.size === 0)) return fields;
  const isWhole = branches.some(({ isHidden }) => isHidden);
  const found = new Map(
    Object.entries(fields).map(([name, field]) => {
      const names = namesOf(name, field);
      return [name, [...names].flatMap((each) => branchesAt(branches, [each]))];
    }),
  );
  // Names that are missing here may be those of inner fields: `basics.city` is `basics.location.city`.
  const missing = without(branches, new Set([...found.values()].flat()));
  const all = Object.entries(fields).map(([name, field]) => {
    if (isWhole) return [name, { ...field, isHidden: true }];
    const own = found.get(name) ?? [];
    // Roles may be a list under the name of a single one: `work.position.endDate`.
    const single = areRoles(field, fields) ? (found.get('position') ?? []).map(withoutEnd) : [];
    const shared = areRoles(field, fields) ? [...sharedWith(field.fields, found), ...single] : [];
    return [name, markedField(field, [...own, ...missing, ...shared])];
  });
  return Object.fromEntries(all) as F;
}

function markedField<F extends Field<unknown>>(field: F, branches: readonly Branch[]): F {
  if (branches.some(({ isHidden }) => isHidden)) return { ...field, isHidden: true };
  if (field.kind !== 'records' && field.kind !== 'place') return field;
  const fields = hiddenTogether(marked(field.fields, branches), PARTS_TOGETHER);
  if (field.kind === 'records' || !hasHidden(fields)) return { ...field, fields };
  // The name may be the whole place in one text.
  const { name } = fields;
  return { ...field, fields: { ...fields, ...(name && { name: { ...name, isHidden: true } }) } };
}

function without(branches: readonly Branch[], found: ReadonlySet<Branch>): readonly Branch[] {
  return branches.map(({ inner }) => ({
    isHidden: false,
    inner: new Map([...inner].filter(([, branch]) => !found.has(branch))),
  }));
}

const withoutEnd = ({ inner }: Branch): Branch => ({ isHidden: false, inner });

/** Whether a field is a list of the roles of a job: they have the fields of the job itself. */
function areRoles(
  field: Field<unknown>,
  fields: Fields,
): field is Field<unknown> & { fields: Fields } {
  return field.kind === 'records' && Object.keys(field.fields).every((name) => name in fields);
}

/** Returns branches that lead to the fields of roles which are hidden in the job. */
function sharedWith(
  roleFields: Fields,
  found: ReadonlyMap<string, readonly Branch[]>,
): readonly Branch[] {
  return Object.keys(roleFields).flatMap((name) =>
    (found.get(name) ?? []).map((branch) => ({
      isHidden: false,
      inner: new Map([[folded(name), branch]]),
    })),
  );
}

/** A name in two parts may also be in one text: if one of them is hidden, so is the other. */
function withWholeName(basics: typeof BASICS): typeof BASICS {
  const { name, firstName, lastName } = basics;
  if (name.isHidden) {
    return {
      ...basics,
      firstName: { ...firstName, isHidden: true },
      lastName: { ...lastName, isHidden: true },
    };
  }
  const isPartHidden = firstName.isHidden || lastName.isHidden;
  return isPartHidden ? { ...basics, name: { ...name, isHidden: true } } : basics;
}

/** Fields that say the same in other words: who hides one of them means the other as well. */
const TOGETHER: readonly (readonly [one: string, other: string])[] = [
  ['phone', 'mobile'],
  ['label', 'headline'],
];
const PARTS_TOGETHER = ['country', 'countryCode'] as const;

/** Returns a table in which fields are hidden together. */
function hiddenTogether<F extends Fields>(
  fields: F,
  ...pairs: readonly (readonly [one: string, other: string])[]
): F {
  const hidden = pairs.filter((pair) => pair.some((name) => fields[name]?.isHidden)).flat();
  const all = Object.entries(fields).map(([name, field]) => [
    name,
    hidden.includes(name) ? { ...field, isHidden: true } : field,
  ]);
  return hidden.length === 0 ? fields : (Object.fromEntries(all) as F);
}

/** Returns a value without the names that the branches lead to; the same value if it has none of them. */
function withoutNames(value: unknown, branches: readonly Branch[]): unknown {
  if (Array.isArray(value)) {
    const items = flatten(value);
    const kept = items.map((item) => withoutNames(item, branches));
    return kept.some((item, i) => item !== items[i]) ? kept : value;
  }
  if (!isRecord(value)) return value;
  let isChanged = false;
  const kept: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    // A name may have dots, and an index has no name: its item is on the same branches.
    const at = branchesAt(branches, namesOn(key));
    if (at.some(({ isHidden }) => isHidden)) {
      isChanged = true;
      continue;
    }
    const left = at.length === 0 ? inner : withoutNames(inner, at);
    isChanged ||= left !== inner;
    kept.push([key, left]);
  }
  return isChanged ? Object.fromEntries(kept) : value;
}
