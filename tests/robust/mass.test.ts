import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { documentOf } from '../support/document.ts';
import { problemsOf } from '../support/html-validate.ts';
import { schemaResume } from '../support/schema-resume.ts';
import { readPage, tracesIn } from './page.ts';
import { BASES, DAMAGES, damaged, JSON_DAMAGES, pathsOf } from './places.ts';

/** The same seed gives the same cases; another one, others. */
const SEED = Number(process.env.ROBUST_SEED ?? 7);
const RANDOM_CASES = 88_000;

const OPTIONS = { typeface: 'system', now: 0 } as const;

let cases = 0;

/**
 * What is wrong with the page of a résumé, or with what `validate` says of it.
 *
 * @param damages - by their places in `DAMAGES`. Where all are JSON, the page is made by what `render` tries
 *   first: its second attempt is for what JSON cannot hold, and would hide a fault of the theme's own.
 */
function faultsOf(resume: object, damages: readonly number[]): readonly string[] {
  cases += 1;
  const isJson = damages.every((damage) => damage < JSON_DAMAGES.length);
  if (cases % 10 === 0) validate(resume);
  try {
    const html = isJson
      ? documentOf(resume as Record<string, unknown>, OPTIONS)
      : render(resume, OPTIONS);
    return [...readPage(html).faults, ...tracesIn(html)];
  } catch (error) {
    return [`throws ${error}`];
  }
}

test.each(BASES.map((base, i) => [i, base] as const))(
  'every place of résumé %i, damaged in every way',
  (_, base) => {
    const failed: string[] = [];
    for (const path of pathsOf(base)) {
      DAMAGES.forEach((damage, i) => {
        const faults = faultsOf(damaged(base, path, damage) as object, [i]);
        if (faults.length > 0) failed.push(`${path.join('.')}, damage ${i}: ${faults.join('; ')}`);
      });
    }
    expect(failed.slice(0, 5)).toEqual([]);
  },
  300_000,
);

const place = fc.record({
  base: fc.nat(BASES.length - 1),
  damages: fc.array(fc.tuple(fc.nat(), fc.nat(DAMAGES.length - 1)), {
    minLength: 2,
    maxLength: 12,
  }),
});

test('several places at once, chosen at random', () => {
  const paths = BASES.map((base) => pathsOf(base));
  fc.assert(
    fc.property(place, ({ base, damages }) => {
      let resume: unknown = BASES[base];
      for (const [at, kind] of damages) {
        const path = paths[base]?.[at % (paths[base]?.length ?? 1)] ?? [];
        resume = damaged(resume, path, DAMAGES[kind] ?? String);
      }
      const kinds = damages.map(([, kind]) => kind);
      expect(faultsOf(resume as object, kinds)).toEqual([]);
    }),
    { seed: SEED, numRuns: RANDOM_CASES },
  );
}, 600_000);

test('ten thousand entries', () => {
  const work = Array.from({ length: 10_000 }, (_, i) => ({
    name: `Employer ${i}`,
    highlights: ['x'],
  }));
  const html = render({ work, skills: work }, { typeface: 'system' });
  expect(readPage(html).faults).toEqual([]);
  expect(html).toContain('Employer 9999');
});

test('what is not damaged is still shown', () => {
  const base = schemaResume();
  const leaves = base.leaves.filter(
    ({ path, kind }) => kind === 'text' && /^(work|skills|projects)\./.test(path),
  );
  const failed: string[] = [];
  for (const path of pathsOf(base.resume)) {
    const resume = damaged(base.resume, path, () => ({ word: Symbol('x') })) as object;
    const { text } = readPage(render(resume, { typeface: 'system' }));
    cases += 1;
    const lost = leaves.filter(
      (leaf) => !`${leaf.path}.`.startsWith(`${path.join('.')}.`) && !text.includes(leaf.value),
    );
    if (lost.length > 0) failed.push(`${path.join('.')}: ${lost.map((leaf) => leaf.path).join()}`);
  }
  expect(failed).toEqual([]);
});

/** Of the cases of one damage, every so many: a number that shares no factor with how many damages there are. */
const STRIDE = 7;

test('every seventh page of one damage is valid by html-validate', () => {
  const all = BASES.flatMap((base) =>
    pathsOf(base).flatMap((path) => DAMAGES.map((damage) => () => damaged(base, path, damage))),
  );
  const sample = all.filter((_, i) => i % STRIDE === 0);
  expect(sample.length).toBeGreaterThan(1_000);
  const found = sample.flatMap((make) => problemsOf(render(make() as object, OPTIONS)));
  expect([...new Set(found)]).toEqual([]);
}, 600_000);

afterAll(() => console.log(`damaged input: ${cases.toLocaleString('en')} cases`));
