import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RenderOptions, render } from '../../src/index.ts';
import { readExample } from '../support/examples.ts';
import { HIDE_PLACES, HIDE_SPELLINGS } from '../support/hide-spellings.ts';
import { allText, type Mark, withMarks } from '../support/marks.ts';
import { schemaResume } from '../support/schema-resume.ts';

/** The same seed gives the same cases; another one, others. */
const SEED = Number(process.env.ROBUST_SEED ?? 7);
const RANDOM_CASES = 3_000;

const OWN_LIST = { talks: [{ title: 'A talk', event: 'An event', venue: { city: 'A city' } }] };

/** A résumé, and the paths that hide more than what is under them. */
const BASES = [
  { name: 'every field of the schema', ...withMarks(schemaResume().resume), more: [] },
  {
    name: 'every field that is read',
    ...withMarks({ ...readExample('every-field'), ...OWN_LIST }),
    more: [
      // The whole place and its parts, which may stand beside the other fields.
      'basics.label hides basics.headline',
      'basics.headline hides basics.label',
      'basics.phone hides basics.mobile',
      'basics.mobile hides basics.phone',
      'basics.summary hides basics.highlights',
      'work.location hides work.city,work.country',
      // Roles have the fields of their job.
      'work.position hides work.positions.position',
      'work.startDate hides work.positions.startDate',
      'work.endDate hides work.positions.endDate',
      'work.city hides work.location',
      'work.country hides work.location',
      // The same fields by other names.
      'languages.language hides languages.name',
      'languages.fluency hides languages.level',
      'languages.name hides languages.language',
      'languages.level hides languages.fluency',
    ],
  },
];

const OPTIONS: RenderOptions = { typeface: 'system', now: 0, sections: ['talks'] };
const spellings = Object.values(HIDE_SPELLINGS);
const places = Object.values(HIDE_PLACES);

let cases = 0;

/** Every path to a text, and to a record or list that has one. */
function pathsTo(marks: readonly Mark[]): string[] {
  const prefixes = marks.flatMap(({ path }) => {
    const names = path.split('.');
    return names.map((_, i) => names.slice(0, i + 1).join('.'));
  });
  return [...new Set(prefixes)];
}

const isUnder = (path: string, prefix: string) => `${path}.`.startsWith(`${prefix}.`);

/** Returns the marks that should be hidden and are in the page all the same. */
function leaks(marks: readonly Mark[], paths: readonly string[], html: string): string[] {
  cases += 1;
  const text = allText(html);
  return marks
    .filter(({ path, mark }) => paths.some((each) => isUnder(path, each)) && text.includes(mark))
    .map(({ path }) => path);
}

test.each(BASES)(
  '$name: every path in every spelling hides what it leads to',
  ({ resume, marks }) => {
    const failed: string[] = [];
    for (const path of pathsTo(marks)) {
      for (const [spelling, hideOf] of Object.entries(HIDE_SPELLINGS)) {
        const html = render(resume, { ...OPTIONS, hide: hideOf(path) } as RenderOptions);
        const found = leaks(marks, [path], html);
        if (found.length > 0) failed.push(`${path} as ${spelling} shows ${found.join()}`);
      }
    }
    expect(failed.slice(0, 20)).toEqual([]);
  },
  300_000,
);

test.each(BASES)('$name: what is not hidden is shown as before', ({ resume, marks, more }) => {
  const before = allText(render(resume, OPTIONS));
  const shown = marks.filter(({ mark }) => before.includes(mark));
  expect(shown.length).toBeGreaterThan(0.9 * marks.length);
  const failed: string[] = [];
  for (const path of pathsTo(marks)) {
    const after = allText(render(resume, { ...OPTIONS, hide: [path] }));
    const others = shown.filter((mark) => !isUnder(mark.path, path));
    const lost = others.filter(({ mark }) => !after.includes(mark)).map((mark) => mark.path);
    cases += 1;
    if (lost.length > 0) failed.push(`${path} hides ${[...new Set(lost)].join()}`);
  }
  expect(failed).toEqual(more);
});

test('several paths in any spellings and places add up', () => {
  const choice = fc.record({
    path: fc.nat(),
    spelling: fc.nat(spellings.length - 1),
    place: fc.nat(places.length - 1),
  });
  const base = fc.nat(BASES.length - 1);
  fc.assert(
    fc.property(base, fc.array(choice, { minLength: 1, maxLength: 4 }), (base, choices) => {
      const { resume = {}, marks = [] } = BASES[base] ?? {};
      const paths = pathsTo(marks);
      const chosen = choices.map(({ path }) => paths[path % paths.length] ?? '');
      const hides = choices.map(({ spelling }, i) => spellings[spelling]?.(chosen[i] ?? ''));
      // One place for each path; the last place may be chosen several times, for a list of them.
      const [first, ...others] = hides;
      const [marked, options] = places[choices[0]?.place ?? 0]?.(resume, first) ?? [resume];
      const hide = [...[(options as { hide?: unknown } | undefined)?.hide ?? []], ...others];
      const html = render(marked, { ...OPTIONS, ...options, hide } as RenderOptions);
      expect(leaks(marks, chosen, html)).toEqual([]);
    }),
    { seed: SEED, numRuns: RANDOM_CASES },
  );
}, 300_000);

afterAll(() => {
  console.log(`what is hidden: ${cases.toLocaleString('en')} cases`);
});
