import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tried } from './cases.ts';
import { RENDER_OPTIONS_SHAPE, resumeTree, treeOf } from './resumes.ts';

/** The same seed gives the same cases; another one, others. */
const SEED = Number(process.env.ROBUST_SEED ?? 7);
const CASES = 3_000;

/** Of a thousand values, how many are damaged, and how many so that it takes long to look at them. */
const RATE = { light: 20, heavy: 1 };

test('of résumés made at random, in which some values are damaged, all that can be read is shown', () => {
  const options = fc.option(treeOf(RENDER_OPTIONS_SHAPE, RATE), { nil: undefined });
  fc.assert(
    fc.property(resumeTree(RATE), options, (resume, options) => {
      expect(tried({ resume, options }).faults).toEqual([]);
    }),
    { seed: SEED, numRuns: CASES },
  );
}, 600_000);
