import { afterAll, describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { OPTIONS } from '../../src/options/schema.ts';
import type { Field, Fields } from '../../src/resume/fields.ts';
import { CUSTOMS, RESUME, SECTIONS } from '../../src/resume/tables.ts';

/** A place in a résumé or in its options: keys from the outermost to the innermost. */
type Path = readonly string[];
type Tree = Record<string, unknown>;

const LONG = 50_000;
const MANY = 2_000;

/**
 * The page has at most this many bytes for each byte of the input: an entry of a few bytes becomes several
 * elements. A page with a product of the two sizes has a thousand times as many.
 */
const MOST_PER_BYTE = 8;
/** An empty page. */
const EMPTY = 60_000;

const TEXT = 'long '.repeat(LONG / 5);
const TEXTS: Readonly<Partial<Record<string, string>>> = {
  link: `https://example.com/${'x'.repeat(LONG)}`,
  repository: `https://example.com/${'x'.repeat(LONG)}`,
  photo: `data:image/png;base64,${'A'.repeat(LONG)}`,
  email: `${'x'.repeat(LONG)}@example.com`,
  doi: `10.1000/${'x'.repeat(LONG)}`,
};

/** An entry with dates, which are written with words and signs of the options. */
const ENTRY = { name: 'x', title: 'x', startDate: '2020', endDate: '2021' };

const LISTS = new Set(['proses', 'phrases', 'keywords', 'texts']);

interface Spot {
  readonly path: Path;
  readonly value: unknown;
}
const longs: Spot[] = [];
const manies: Spot[] = [];

function collect(fields: Fields, path: Path): void {
  for (const { keys, ...field } of Object.values<Field<unknown>>(fields)) {
    const at = [...path, keys[0] ?? ''];
    if (field.kind === 'place') {
      collect(field.fields, at);
    } else if (field.kind === 'records') {
      manies.push({ path: at, value: Array(MANY).fill(ENTRY) });
      collect(field.fields, [...at, '0']);
    } else if (field.kind !== 'flag') {
      longs.push({ path: at, value: TEXTS[field.kind] ?? TEXT });
      if (LISTS.has(field.kind)) manies.push({ path: at, value: Array(MANY).fill('x') });
    }
  }
}
const { basics } = RESUME;
collect(basics.fields as Fields, ['basics']);
collect({ ...SECTIONS, talks: { ...CUSTOMS, keys: ['talks'] } } as Fields, []);

const numbered = (make: (i: number) => unknown) =>
  Object.fromEntries(Array.from({ length: MANY }, (_, i) => [`x${i}`, make(i)]));
for (const [name, { type, enum: choices }] of Object.entries(OPTIONS)) {
  const path = ['meta', 'themeOptions', name];
  if (type === 'string' && choices === undefined) longs.push({ path, value: TEXT });
  if (type === 'array') {
    longs.push({ path, value: [TEXT] });
    manies.push({ path, value: Object.keys(numbered(String)) });
  }
  if (type === 'object') {
    longs.push({ path: [...path, 'work'], value: TEXT });
    manies.push(
      { path, value: numbered(() => ({ label: 'x' })) },
      { path, value: numbered(() => 'x') },
    );
  }
}

/** A copy of a tree with a value at a path. */
function withAt(tree: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (key === '0') {
    const [first, ...others] = Array.isArray(tree) ? tree : [];
    return [withAt(first, rest, value), ...others];
  }
  const record = typeof tree === 'object' && tree !== null ? (tree as Tree) : {};
  return { ...record, [key]: withAt(record[key], rest, value) };
}

/** Many items in a list, after the first item if that has long fields. */
function withMany(tree: unknown, { path, value }: Spot): unknown {
  let known: unknown = tree;
  for (const key of path) known = (known as Tree | undefined)?.[key];
  const first = Array.isArray(known) && Array.isArray(value) ? known.slice(0, 1) : [];
  const isTexts = Array.isArray(value) && typeof value[0] === 'string';
  return withAt(tree, path, Array.isArray(value) && !isTexts ? [...first, ...value] : value);
}

/** A résumé in which the options write as much as they can. */
const BASE = {
  basics: { name: 'x' },
  work: [{ name: 'x', startDate: '2020', positions: [{ position: 'x', location: 'z' }] }],
  talks: [{ name: 'x' }],
  meta: {
    themeOptions: {
      sections: ['talks'],
      showDurations: true,
      typeface: 'system',
      roles: 'repeated',
    },
  },
};

/**
 * Long fields are tried many at once, which takes a twentieth of the time: a product of one of them with a
 * list is still far larger than all of them. Neighbours in the tables are in different groups.
 */
const GROUPS = 12;
const groups = Array.from({ length: GROUPS }, (_, group) =>
  longs.filter((_, i) => i % GROUPS === group),
);

let pairs = 0;
let worst = 0;
afterAll(() => {
  console.log(`${pairs} pairs of fields; at most ${worst.toFixed(1)} bytes of the page for a byte`);
});

describe('a long field and a list of many items are never multiplied', () => {
  test('there are fields and lists of all kinds', () => {
    expect(longs.length).toBeGreaterThan(180);
    expect(manies.length).toBeGreaterThan(45);
  });

  test.each(manies.map((many) => [many.path.join('.'), many] as const))(
    '%s of many items',
    (_, many) => {
      for (const group of groups) {
        const withLong = group.reduce<unknown>(
          (resume, long) => withAt(resume, long.path, long.value),
          BASE,
        );
        const resume = withMany(withLong, many) as Tree;
        const length = render(resume, { now: 0 }).length - EMPTY;
        const ratio = length / JSON.stringify(resume).length;
        pairs += group.length;
        worst = Math.max(worst, ratio);
        const paths = group.map(({ path }) => path.join('.'));
        if (ratio > MOST_PER_BYTE) expect([paths, ratio]).toEqual([]);
      }
    },
  );
});
