/**
 * Returns the name in `known` from which `written` differs by one letter; `undefined` if there is none or
 * `written` is known.
 */
export function suggestion(written: string, known: readonly string[]): string | undefined {
  if (known.includes(written)) return undefined;
  const folded = written.toLowerCase();
  return known.find((name) => isOneLetterAway(folded, name.toLowerCase()));
}

/**
 * Whether one letter is missing, added, changed or swapped with its neighbour. Texts in lower case are
 * compared, so equal ones count too.
 */
function isOneLetterAway(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const rest = (text: string, skipped: number) => text.slice(start + skipped);
  if (a.length > b.length) return rest(a, 1) === rest(b, 0);
  if (a.length < b.length) return rest(a, 0) === rest(b, 1);
  const isSwapped = a[start] === b[start + 1] && a[start + 1] === b[start];
  return rest(a, 1) === rest(b, 1) || (isSwapped && rest(a, 2) === rest(b, 2));
}
