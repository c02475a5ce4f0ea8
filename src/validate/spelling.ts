/**
 * Finds the names that people probably mean. The work has a limit, so that a file with thousands of unknown
 * names does not cost thousands of times as much: later ones have no suggestions.
 */
export class Speller {
  readonly #known: readonly string[];
  readonly #found = new Map<string, readonly string[]>();

  constructor(known: readonly string[]) {
    this.#known = known.slice(0, MOST_NAMES);
  }

  /** Returns the known names that `written` may be meant to be, the most similar first. */
  similar(written: string): readonly string[] {
    const known = this.#found.get(written);
    if (known !== undefined || this.#found.size >= MOST_LOOKUPS) return known ?? [];
    const found = similar(written, this.#known);
    this.#found.set(written, found);
    return found;
  }
}

const MOST_NAMES = 200;
const MOST_LOOKUPS = 500;

/**
 * Returns the names in `known` that are one letter away from `written`, or two if they are long; the most
 * similar first, and none if `written` is known.
 */
export function similar(written: string, known: readonly string[]): readonly string[] {
  if (written.length > LONGEST || known.includes(written)) return [];
  const folded = written.toLowerCase();
  return known
    .filter((name) => Math.abs(name.length - written.length) <= 2)
    .map((name) => ({ name, edits: editsWithin(folded, name.toLowerCase()) }))
    .filter(({ edits }) => edits < Infinity)
    .sort((a, b) => a.edits - b.edits)
    .map(({ name }) => name);
}

/** Longer than any name in a résumé. */
const LONGEST = 40;
/** Shorter names have too many neighbours that are other words. */
const SHORTEST = 3;
/** From this length on, two letters may differ. */
const LONG = 8;

/** Returns the number of edits between two names; `Infinity` if they are more than a slip. */
function editsWithin(a: string, b: string): number {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= LONG ? 2 : 1;
  if (shorter < SHORTEST || Math.abs(a.length - b.length) > most) return Infinity;
  const edits = editsBetween(a, b);
  return edits > most ? Infinity : edits;
}

/**
 * The Damerau–Levenshtein distance: the letters that are added, missing, changed, or swapped with their
 * neighbour.
 */
function editsBetween(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isChanged = a[i - 1] === b[j - 1] ? 0 : 1;
      const isSwapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        at(last, j) + 1,
        at(row, j - 1) + 1,
        at(last, j - 1) + isChanged,
        isSwapped ? at(beforeLast, j - 2) + 1 : Infinity,
      );
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], index: number) => row[index] ?? Infinity;
