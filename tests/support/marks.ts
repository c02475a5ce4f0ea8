/** A text of a résumé, replaced by one that is found again in any part of a page. */
export interface Mark {
  /** The names that lead to it, without indices. */
  readonly path: string;
  readonly mark: string;
}

/** Returns a copy of a résumé in which each text is a mark of its own. */
export function withMarks(resume: object): { resume: Record<string, unknown>; marks: Mark[] } {
  const marks: Mark[] = [];
  const copy = (value: unknown, names: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((item) => copy(item, names));
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, copy(inner, [...names, key])]),
      );
    }
    if (typeof value !== 'string' || KEPT.has(value) || names[0] === '$schema') return value;
    const n = marks.length;
    const mark = /^\d{4}(?:-\d\d)*$/.test(value) ? String(1200 + n) : lettersFor(n);
    marks.push({ path: names.join('.'), mark });
    return written(value, mark);
  };
  return { resume: copy(resume, []) as Record<string, unknown>, marks };
}

/** Networks, from whose names and user names links are made. */
const KEPT = new Set(['GitHub', 'Stack Overflow']);

/** Letters that no word has. A number in base 10 with letters for digits. */
const lettersFor = (n: number) =>
  `zq${String(n).replace(/\d/g, (digit) => 'bcdfghjkmn'.charAt(Number(digit)))}qz`;

/** Returns a value of the same kind as `value` that contains the mark. */
function written(value: string, mark: string): string {
  if (/^\d{4}/.test(mark))
    return value.length === 4 ? mark : `${mark}-05-17`.slice(0, value.length);
  if (/^https?:|^data:/.test(value)) return `https://${mark}.example/${mark}`;
  return value.includes('@') ? `${mark}@example.com` : mark;
}

/** Returns all that a reader or a machine finds in a page but for its styles, decoded, in lower case. */
export function allText(html: string): string {
  const shown = html.replace(/<style>.*?<\/style>/s, '').replaceAll('<wbr/>', '');
  const decoded = shown
    .replace(/&#x([\da-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/%([2-7][\da-f])/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));
  return `${shown}\n${decoded}`.toLowerCase();
}
