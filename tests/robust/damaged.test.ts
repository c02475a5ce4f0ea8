import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { type Case, type Checks, tried } from './cases.ts';
import { Damaged, HEAVY_KINDS, LIGHT_KINDS, type Tree } from './damage.ts';
import { FOUND } from './found.ts';
import {
  RENDER_OPTIONS_SHAPE,
  RESUME_SHAPE,
  replacements,
  resumeTree,
  type Shape,
  treeOf,
  wholeTree,
} from './resumes.ts';

/** Change it to try other cases; the same seed gives the same ones. */
const SEED = Number(process.env.ROBUST_SEED ?? 5);
/** How many résumés are generated. */
const RUNS = Number(process.env.ROBUST_RUNS ?? 75_000);

let cases = 0;
const pages: string[] = [];

const EVERYTHING: Checks = { isParsed: true, isCompared: true, isValidated: true };

/** What is wrong with a case. Every so many are looked at more closely, and kept for html-validate. */
function faultsOf(given: Case, checks: Checks): string[] {
  cases += 1;
  const { html, faults } = tried(given, {
    isParsed: cases % 20 === 0,
    isCompared: cases % 10 === 5,
    ...checks,
  });
  if (cases % 50 === 0 && html !== '' && html.length < 200_000) pages.push(html);
  return faults;
}

describe('what once failed', () => {
  test.each(FOUND)('%s', (_, given) => {
    expect(tried(given, EVERYTHING).faults).toEqual([]);
  });
});

describe('each part of a résumé, damaged in each way', () => {
  const sections = Object.entries(RESUME_SHAPE.fields ?? {});
  test.each(sections)('%s', (name, shape) => {
    const failed: Case[] = [];
    const options = { sections: ['talks'] };
    for (const given of damages(shape)) {
      const resume = { basics: { name: 'amber#' }, [name]: given };
      if (faultsOf({ resume, options }, { isValidated: true }).length > 0)
        failed.push({ resume, options });
    }
    expect(failed.slice(0, 3).map(explained)).toEqual([]);
  });

  test('the second argument', () => {
    const failed: Case[] = [];
    const resume = wholeTree(RESUME_SHAPE);
    for (const options of damages(RENDER_OPTIONS_SHAPE)) {
      if (faultsOf({ resume, options }, { isValidated: true }).length > 0)
        failed.push({ resume: {}, options });
    }
    expect(failed.slice(0, 3).map(explained)).toEqual([]);
  });
});

/** What takes its time is tried once for each kind of text, and for every list and record. */
function* damages(shape: Shape): Generator<Tree> {
  const texts = new Set<Tree>();
  yield* replacements(wholeTree(shape), (part) => {
    const isKnown = typeof part !== 'object' && texts.has(part);
    texts.add(part);
    const kinds = isKnown ? LIGHT_KINDS : [...LIGHT_KINDS, ...HEAVY_KINDS];
    return kinds.map((kind) => new Damaged(kind, part));
  });
}

function explained(given: Case): string {
  const { faults } = tried(given, EVERYTHING);
  return `${fc.stringify(given)}: ${faults.join('; ')}`;
}

/** Names that mean something to JavaScript, to HTML or to the theme. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'section-1',
  'section-2',
  '_',
  '---',
  '!',
  '日本',
  'a b',
  '"><b>',
  '0',
  'meta.version',
  'right',
  'long name '.repeat(1000).trim(),
];

describe('a section of the user’s own by the name of', () => {
  test.each(NAMES)('%s', (name) => {
    const failed = NAMES.map((other): Case => {
      const lists = [name, other].map((key) => [key, [{ name: 'amber#', date: '2020' }]]);
      const options = { sections: [name, other], sectionTitles: Object.fromEntries([[other, '']]) };
      return { resume: Object.fromEntries(lists), options };
    }).filter((given) => faultsOf(given, { isValidated: true }).length > 0);
    expect(failed.map(explained)).toEqual([]);
  });
});

test('generated résumés, damaged at random', () => {
  const rate = { light: 40, heavy: 1 };
  const resume = resumeTree(rate);
  const options = fc.option(treeOf(RENDER_OPTIONS_SHAPE, rate), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ resume, options }), (given) => {
      expect(faultsOf(given, { isValidated: cases % 4 === 0 })).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 600_000);

test('a sample is valid by html-validate', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const found = pages.flatMap((page) =>
    validator
      .validateStringSync(page)
      .results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      ),
  );
  expect([...new Set(found)]).toEqual([]);
}, 600_000);

test('they were many', () => {
  const count = (number: number) => number.toLocaleString('en');
  console.log(`damaged input: ${count(cases)} cases, ${count(pages.length)} validated`);
  if (process.env.ROBUST_RUNS === undefined) {
    expect(cases).toBeGreaterThan(100_000);
    expect(pages.length).toBeGreaterThan(2_000);
  }
});
