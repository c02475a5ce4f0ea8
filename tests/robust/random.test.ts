import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { OPTION_NAMES } from '../../src/options/schema.ts';
import type { Names } from '../../src/resume/fields.ts';
import { RESUME } from '../../src/resume/tables.ts';
import { documentOf } from '../support/document.ts';
import { tried } from './cases.ts';
import { readPage, tracesIn } from './page.ts';
import { RENDER_OPTIONS_SHAPE, resumeTree, treeOf } from './resumes.ts';

/** The same seed gives the same cases; another one, others. */
const SEED = Number(process.env.ROBUST_SEED ?? 7);
const CASES = 3_000;

/** Every name that a résumé or its options may have, the older ones as well. */
const NAMES = [...OPTION_NAMES, ...namesIn(RESUME)];
function namesIn(fields: Names): string[] {
  return Object.values(fields).flatMap(({ keys, fields: inner = {} }) => [
    ...keys,
    ...namesIn(inner),
  ]);
}

/** Of a thousand values, how many are damaged, and how many so that it takes long to look at them. */
const RATE = { light: 20, heavy: 1 };

test.each([
  ['in which some values are damaged', RATE],
  ['that are JSON', { light: 0, heavy: 0 }],
])(
  'of résumés made at random, %s, all that can be read is shown',
  (_, rate) => {
    const options = fc.option(treeOf(RENDER_OPTIONS_SHAPE, rate), { nil: undefined });
    fc.assert(
      fc.property(resumeTree(rate), options, (resume, options) => {
        expect(tried({ resume, options }).faults).toEqual([]);
      }),
      { seed: SEED, numRuns: CASES },
    );
  },
  600_000,
);

/** Values of JSON under the names that are read, at any place in each other. */
const anything = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc.constantFrom(...NAMES),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(null, true, false, -0),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('record'),
  ),
  record: fc.dictionary(fc.constantFrom(...NAMES), tie('value'), {
    maxKeys: 4,
    noNullPrototype: true,
  }),
}));

test('JSON of any shape is read at the first attempt', () => {
  fc.assert(
    fc.property(anything.record, anything.record, (resume, themeOptions) => {
      const html = documentOf({ ...resume, meta: { themeOptions } }, { now: 0 });
      expect([...readPage(html).faults, ...tracesIn(html)]).toEqual([]);
    }),
    { seed: SEED, numRuns: CASES },
  );
}, 600_000);
