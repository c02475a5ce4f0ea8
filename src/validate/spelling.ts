/**
 * Returns the name in `known` that `written` is probably meant to be: one letter away, or two if the name
 * is long. Returns `undefined` if there is none or `written` is known.
 */
export function suggestion(written: string, known: readonly string[]): string | undefined {
  return known.includes(written) ? undefined : similar(written, known)[0];
}

/** Returns all names in `known` that `written` may be meant to be, the most similar first. */
export function similar(written: string, known: readonly string[]): readonly string[] {
  const folded = written.toLowerCase();
  return known
    .map((name) => ({ name, edits: editsWithin(folded, name.toLowerCase()) }))
    .filter(({ edits }) => edits !== undefined)
    .sort((a, b) => (a.edits ?? 0) - (b.edits ?? 0))
    .map(({ name }) => name);
}

/** Shorter names have too many neighbours that are other words. */
const SHORTEST = 3;
/** From this length on, two letters may differ. */
const LONG = 8;

/** Returns the number of edits between two names; `undefined` if they are more than a slip. */
function editsWithin(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= LONG ? 2 : 1;
  if (shorter < SHORTEST || Math.abs(a.length - b.length) > most) return undefined;
  const edits = editsBetween(a, b);
  return edits > most ? undefined : edits;
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
