import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { type Case, tried } from './cases.ts';
import { Damaged, HEAVY_KINDS, LIGHT_KINDS, type Tree } from './damage.ts';
import { FOUND } from './found.ts';
import {
  RENDER_OPTIONS_SHAPE,
  RESUME_SHAPE,
  replacements,
  type Shape,
  treeOf,
  wholeTree,
} from './resumes.ts';

/** Change it to try other cases; the same seed gives the same ones. */
const SEED = Number(process.env.ROBUST_SEED ?? 5);
/** How many résumés are generated. */
const RUNS = Number(process.env.ROBUST_RUNS ?? 80_000);
const VALIDATED = 2_000;

let cases = 0;
const pages: string[] = [];
const NTH = Number(process.env.NTH ?? 40);

/** What is wrong with a case; every so many are looked at more closely. */
function faultsOf(given: Case): string[] {
  cases += 1;
  const { html, faults } = tried(given, {
    isParsed: cases % 10 === 0,
    isCompared: cases % 10 === 5,
  });
  if (cases % NTH === 1 && html.length < 100_000) pages.push(html);
  return faults;
}

describe('what once failed', () => {
  test.each(FOUND)('%s', (_, given) => {
    expect(tried(given, { isParsed: true, isCompared: true }).faults).toEqual([]);
  });
});

describe('each part of a résumé, damaged in each way', () => {
  const sections = Object.entries(RESUME_SHAPE.fields ?? {});
  test.each(sections)('%s', (name, shape) => {
    const failed: Case[] = [];
    const options = { sections: ['talks'] };
    for (const given of damages(shape)) {
      const resume = { basics: { name: 'amber#' }, [name]: given };
      if (faultsOf({ resume, options }).length > 0) failed.push({ resume, options });
    }
    expect(failed.slice(0, 3).map(explained)).toEqual([]);
  });

  test('the second argument', () => {
    const failed: Case[] = [];
    const resume = wholeTree(RESUME_SHAPE);
    for (const options of damages(RENDER_OPTIONS_SHAPE)) {
      if (faultsOf({ resume, options }).length > 0) failed.push({ resume: {}, options });
    }
    expect(failed.slice(0, 3).map(explained)).toEqual([]);
  });
});

function* damages(shape: Shape): Generator<Tree> {
  yield* replacements(wholeTree(shape), (part) =>
    [...LIGHT_KINDS, ...HEAVY_KINDS].map((kind) => new Damaged(kind, part)),
  );
}

function explained(given: Case): string {
  const { faults } = tried(given, { isParsed: true, isCompared: true });
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
    }).filter((given) => faultsOf(given).length > 0);
    expect(failed.map(explained)).toEqual([]);
  });
});

test('generated résumés, damaged at random', () => {
  const rate = { light: 40, heavy: 1 };
  const resume = treeOf(RESUME_SHAPE, rate);
  const options = fc.option(treeOf(RENDER_OPTIONS_SHAPE, rate), { nil: undefined });
  fc.assert(
    fc.property(fc.record({ resume, options }), (given) => {
      expect(faultsOf(given)).toEqual([]);
    }),
    { seed: SEED, numRuns: RUNS },
  );
}, 600_000);

test('a sample is valid by html-validate', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const found = pages
    .slice(0, VALIDATED)
    .flatMap((page) =>
      validator
        .validateStringSync(page)
        .results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        ),
    );
  expect([...new Set(found)]).toEqual([]);
}, 600_000);

afterAll(() => {
  const validated = Math.min(VALIDATED, pages.length).toLocaleString('en');
  console.log(`damaged input: ${cases.toLocaleString('en')} cases, ${validated} validated`);
});
