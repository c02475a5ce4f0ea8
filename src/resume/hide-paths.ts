import { cache } from '../cache.ts';
import { clean } from '../text/clean.ts';
import { isRecord } from './source.ts';

/**
 * Returns the paths in a value of the option `hide`. Its form is a list of texts. Every other form that
 * can be understood is read as well, because nobody sees on the page that a setting was ignored: one
 * text, paths separated by commas, and objects such as `{"basics.phone": true}` and `{"basics": ["phone"]}`.
 */
export function hidePathsIn(value: unknown): readonly string[] {
  const paths: string[] = [];
  const visit = (value: unknown, above: string, depth: number): void => {
    if (paths.length >= MOST_PATHS || depth > DEEPEST) return;
    const at = (name: string) => (above === '' ? name : `${above}.${name}`);
    if (isListLike(value)) for (const item of value) visit(item, above, depth + 1);
    else if (isRecord(value)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, at(key), depth + 1);
    } else if (typeof value === 'string' && (above === '' || !isAnswer(value))) {
      paths.push(...partsOf(value).map(at));
    } else if (above !== '' && !NO.test(String(value ?? 'no'))) paths.push(above);
  };
  visit(value, '', 0);
  return paths;
}

const isListLike = (value: unknown): value is Iterable<unknown> =>
  Array.isArray(value) || value instanceof Set || value instanceof Map;

/** Limits that no real value reaches. They bound the work for hostile input. */
const MOST_PATHS = 20_000;
const DEEPEST = 20;

/** What may stand after a path in an object, to say whether it is hidden. */
const YES = /^(?:|true|yes|on|hide|hidden|1)$/i;
const NO = /^(?:false|no|off|show|0)$/i;
const isAnswer = (text: string) => YES.test(text.trim()) || NO.test(text.trim());

/** Splits a text at its commas. The whole is a path too, because a name may have a comma. */
function partsOf(text: string): readonly string[] {
  const parts = text.split(/[,;\n]/).map(clean);
  return (parts.length === 1 ? parts : [clean(text), ...parts]).filter(Boolean);
}

/**
 * Returns the names along a path, in the form that `folded` gives them. JSON Pointers (`/basics/phone`)
 * and JSONPath (`$.work[*].location`) are read like dotted paths. Indices and wildcards are left out,
 * since a path through a list applies to all of its items.
 */
export function namesOn(path: string): readonly string[] {
  return namesOnPaths(path, () =>
    path
      .normalize('NFKC')
      .replaceAll('~1', '/')
      .replaceAll('~0', '~')
      .replace(IN_BRACKETS, (_, inner: string) => (INDEX.test(inner) ? '.' : `.${inner}.`))
      .split(/[./\\>→:|]/)
      .map(folded)
      .filter((name) => !NO_NAME.test(name)),
  );
}

const IN_BRACKETS = /\[([^[\]]*)\]/g;
/** What may be in brackets in place of a name: an index, a slice, a wildcard or a filter of JSONPath. */
const INDEX = /^\s*(?:[?(*@\d:-]|$)/;
const NO_NAME = /^(?:[\d*#$@]*)$/;

/** Whether a path has an index, which is ignored. */
export const hasIndex = (path: string): boolean => /(?:^|[./[])\d+(?:$|[./\]])/.test(path);

/** The same keys come back in every entry of a list. */
const namesOnPaths = cache<string, readonly string[]>(1000);

/**
 * Returns a name without what differs between spellings of it: case, and the separators in `start_date`,
 * `start-date` and `start date`. Quotation marks around a name in a path are not part of it.
 */
export function folded(name: string): string {
  if (/^[A-Za-z\d]*$/.test(name)) return name.toLowerCase();
  return clean(name)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}_'"`-]/gu, '');
}
