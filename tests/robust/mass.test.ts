import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { type RenderOptions, render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { readExample } from '../support/examples.ts';
import { schemaResume } from '../support/schema-resume.ts';
import { readPage, tracesIn } from './page.ts';

/** The same seed gives the same cases; another one, others. */
const SEED = Number(process.env.ROBUST_SEED ?? 7);
const RANDOM_CASES = 88_000;
const VALIDATED = 2_000;

const BASES: readonly Record<string, unknown>[] = [
  schemaResume().resume,
  { ...readExample('every-field'), meta: { themeOptions: { sections: ['talks', 'skills'] } } },
];

/** What takes a value's place. Made anew for each case, since some of it is changed by looking. */
const DAMAGES: readonly ((value: unknown) => unknown)[] = [
  () => undefined,
  () => null,
  () => '',
  () => ' \t\n',
  () => 0,
  () => -7.5,
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => true,
  () => false,
  () => 10n,
  () => Symbol('symbol'),
  () => () => 'function',
  () => new Date(0),
  () => new Date(Number.NaN),
  () => new Map([['key', 'value']]),
  () => [],
  () => ({}),
  () => [null],
  () => [[[]]],
  () => 'word',
  () => ['word', 7, null],
  () => ({ word: 'word' }),
  () => '\uD800\uDC00\uD800',
  () => 'a\u0000b\u0007c\u200Bd\uFEFFe',
  () => 'long '.repeat(500),
  () => 'x'.repeat(2_000),
  () => '2020-13-45',
  () => JSON.parse('{"__proto__": {"name": "x"}, "constructor": "x", "toString": 7}'),
  () => Object.create(null),
  () => new Array(20),
  (value) => [value],
  (value) => [[value, value]],
  (value) => ({ en: value, de: value }),
  (value) => ({ 0: value }),
  (value) => Object.freeze([value]),
  (value) => deep(value),
  () => cyclic(),
  () => ({
    name: 'x',
    get text() {
      throw new Error('no');
    },
  }),
  () =>
    new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    ),
];

function deep(value: unknown): unknown {
  let list = value;
  for (let i = 0; i < 200; i++) list = i % 2 === 0 ? [list] : { name: list };
  return list;
}

function cyclic(): unknown {
  const list: unknown[] = ['x'];
  const record = { name: list, list };
  list.push(record, list);
  return record;
}

type Path = readonly (string | number)[];

/** Every place in a résumé, the résumé itself left out. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, child]) => pathsOf(child, [...path, key]))
      : [];
  return path.length === 0 ? inner : [path, ...inner];
}

/** A copy of `value` with what stands at `path` damaged; what cannot be copied stays as it is. */
function damaged(
  value: unknown,
  [key, ...rest]: Path,
  damage: (value: unknown) => unknown,
): unknown {
  if (key === undefined) return damage(value);
  if (typeof value !== 'object' || value === null) return value;
  try {
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<
      string | number,
      unknown
    >;
    copy[key] = damaged(copy[key], rest, damage);
    return copy;
  } catch {
    return value;
  }
}

let cases = 0;
const pages: string[] = [];

/** What is wrong with the page of a résumé, or with what `validate` says of it. */
function faultsOf(resume: object, options?: RenderOptions): readonly string[] {
  cases += 1;
  const html = render(resume, { typeface: 'system', ...options, now: 0 });
  if (cases % 50 === 1) pages.push(html);
  if (cases % 10 === 0) validate(resume);
  return [...readPage(html).faults, ...tracesIn(html)];
}

test.each(BASES.map((base, i) => [i, base] as const))(
  'every place of résumé %i, damaged in every way',
  (_, base) => {
    const failed: string[] = [];
    for (const path of pathsOf(base)) {
      DAMAGES.forEach((damage, i) => {
        const faults = faultsOf(damaged(base, path, damage) as object);
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
      expect(faultsOf(resume as object)).toEqual([]);
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

test('a sample is valid by html-validate', () => {
  const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });
  const found = pages.slice(0, VALIDATED).flatMap((page) => {
    const { results } = validator.validateStringSync(page);
    return results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
  });
  expect([...new Set(found)]).toEqual([]);
}, 600_000);

afterAll(() => {
  const validated = Math.min(VALIDATED, pages.length);
  console.log(`damaged input: ${cases.toLocaleString('en')} cases, ${validated} validated`);
});
