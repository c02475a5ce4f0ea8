import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import optionsSchema from '../../schema/theme-options.schema.json' with { type: 'json' };
import { validate } from '../../src/validate/index.ts';

/** The most characters that an answer has, whatever is asked: 200 issues of some cut texts. */
const LONGEST_ANSWER = 200 * 2200;

const long = (letter: string, length: number) => letter.repeat(length);
const listOf = (count: number, item: unknown) => Array.from({ length: count }, () => item);
const nested = (depth: number, key: string, inner: unknown): unknown =>
  depth === 0 ? inner : { [key]: nested(depth - 1, key, inner) };
const recordOf = (count: number, entry: (i: number) => [string, unknown]) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => entry(i)));

const HOSTILE: Record<string, object> = {
  '100,000 wrong items': { work: [{ highlights: listOf(100_000, 1) }] },
  '100,000 wrong entries': { work: listOf(100_000, 1), education: listOf(100_000, { url: 'x' }) },
  'wrong items below long keys': {
    work: nested(60, long('k', 1000), listOf(10_000, { endDate: '2019-02-30' })),
  },
  'wrong dates below long keys': {
    work: [
      nested(
        90,
        long('~/', 450),
        recordOf(20_000, (i) => [`${i}Date`, '2019-02-30']),
      ),
    ],
  },
  'long keys': { basics: recordOf(5000, (i) => [`${i}${long('k', 900)}`, 'x']) },
  'keys that are near many names': { work: [recordOf(50_000, (i) => [`highligt${i}`, 'x'])] },
  'long texts': recordOf(20, () => [
    'work',
    [{ startDate: long('.', 64_000), url: long('a', 500_000) }],
  ]),
  'many variants and tags': {
    work: listOf(3000, 0).map((_, i) => ({ name: 'A', tags: [`t${i}${long('x', 500)}`] })),
    meta: {
      themeOptions: {
        variant: 'x',
        variants: recordOf(3000, (i) => [`v${i}${long('y', 500)}`, { density: 1 }]),
      },
    },
  },
  'variants in variants': {
    meta: {
      themeOptions: nested(45, 'variants', { [long('v', 1000)]: { hide: listOf(2000, 'a.b') } }),
    },
  },
  'many unknown options': { meta: { themeOptions: recordOf(50_000, (i) => [`date${i}`, 1]) } },
  'many own sections': {
    ...recordOf(5000, (i) => [`s${i}`, [{ name: 'A', [`zz${i}`]: 'B' }]]),
    meta: { themeOptions: { sections: Array.from({ length: 5000 }, (_, i) => `s${i}`) } },
  },
  'very deep lists': { work: JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) },
  'countries by name': {
    work: Array.from({ length: 20_000 }, (_, i) => ({ location: { countryCode: `Land ${i}` } })),
  },
  'control characters': {
    basics: { email: long('\u0001', 100_000), [long('\u0001', 500)]: long('\u0001', 1000) },
  },
  '5 megabytes of text': {
    work: listOf(5000, { name: 'A', summary: long('word ', 200), color: 'b' }),
  },
};

describe('the answer of validate is bounded for', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, resume) => {
    const { issues } = validate(resume);
    expect(issues.length).toBeLessThanOrEqual(200);
    expect(JSON.stringify(issues).length).toBeLessThan(LONGEST_ANSWER);
    for (const { pointer, expected, found, advice } of issues) {
      expect(pointer.length).toBeLessThanOrEqual(200);
      for (const text of [expected, found, advice]) expect(text.length).toBeLessThanOrEqual(500);
    }
  });

  test('too many issues, of which the last counts the others', () => {
    const { valid, issues } = validate({ work: listOf(1433, { url: 'ftp://a.test' }) });
    expect(valid).toBe(true);
    expect(issues).toHaveLength(200);
    expect(issues[198]?.pointer).toBe('/work/198/url');
    expect(issues[199]).toMatchObject({
      pointer: '',
      severity: 'warning',
      found: 'and 1,234 more',
    });
  });

  test('exactly as many issues as are shown', () => {
    const { issues } = validate({ work: listOf(200, 1) });
    expect(issues.map(({ pointer }) => pointer).at(-1)).toBe('/work/199');
    expect(validate({ work: listOf(201, 1) }).issues[199]?.found).toBe('and 2 more');
  });

  test('an error that is only counted', () => {
    const { valid, issues } = validate({ work: [...listOf(300, { url: 'ftp://a.test' }), 1] });
    expect([valid, issues.at(-1)?.severity]).toEqual([false, 'error']);
  });
});

/** The work, counted: how often an object is asked for its keys. */
test('every object is looked at a fixed number of times, however many there are', () => {
  const looksAt = (count: number) => {
    let looks = 0;
    const watched = () =>
      new Proxy(
        { name: 1, zzz: 'x', endDate: '2019-02-30' },
        {
          ownKeys: (target) => {
            looks += 1;
            return Reflect.ownKeys(target);
          },
        },
      );
    validate({ work: Array.from({ length: count }, watched) });
    return looks / count;
  };
  expect(looksAt(2000)).toBe(looksAt(20));
});

const officialSchema = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@jsonresume/schema/schema.json'), 'utf8'),
);

/** The keywords of JSON Schema that have schemas in them. */
interface Schema {
  readonly items?: unknown;
  readonly additionalProperties?: unknown;
  readonly anyOf?: readonly unknown[];
  readonly properties?: object;
  readonly definitions?: object;
}

describe('the schemas', () => {
  const READ =
    '$ref type format pattern enum anyOf minItems maxItems minimum maximum minLength maxLength items properties additionalProperties definitions'.split(
      ' ',
    );
  const PROSE = '$schema $id title description group default examples'.split(' ');

  test.each([
    ['official', officialSchema],
    ['options', optionsSchema],
  ])('%s: have no keyword that is not checked', (_, schema) => {
    const keywords = new Set<string>();
    const visit = (part: object) => {
      for (const key of Object.keys(part)) keywords.add(key);
      const {
        items,
        additionalProperties,
        anyOf = [],
        properties = {},
        definitions = {},
      }: Schema = part;
      const below = [
        items,
        additionalProperties,
        ...anyOf,
        ...Object.values({ ...properties, ...definitions }),
      ];
      for (const each of below) if (typeof each === 'object' && each !== null) visit(each);
    };
    visit(schema);
    expect([...keywords].filter((key) => !READ.includes(key) && !PROSE.includes(key))).toEqual([]);
    expect(keywords.size).toBeGreaterThan(6);
  });

  test('are broken where Ajv says that they are', () => {
    const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
    const check = ajv.compile(officialSchema);
    const leaf = fc.oneof(
      fc.constantFrom<unknown>('2019', '2019-13', 'x', '', 7, null, true, [], {}, ['x'], [7], {
        name: 7,
      }),
    );
    const entry = fc.record(
      {
        name: leaf,
        startDate: leaf,
        highlights: leaf,
        location: leaf,
        keywords: leaf,
        language: leaf,
        title: leaf,
      },
      { requiredKeys: [] },
    );
    const sections = Object.keys(officialSchema.properties).filter(
      (name) => !/meta|\$|basics/.test(name),
    );
    const resume = fc.record({
      basics: fc.oneof(leaf, entry),
      ...Object.fromEntries(
        sections.map((name) => [
          name,
          fc.oneof(leaf, fc.array(fc.oneof(entry, leaf), { maxLength: 3 })),
        ]),
      ),
    });
    let compared = 0;
    fc.assert(
      fc.property(resume, (value) => {
        check(value);
        const theirs = new Set((check.errors ?? []).map(({ instancePath }) => instancePath));
        const { issues } = validate(value);
        const ours = issues
          .filter(({ severity }) => severity === 'error')
          .map(({ pointer }) => pointer);
        // What the calendar does not have is an error to us alone.
        expect(ours.filter((at) => !/Date$/.test(at)).sort()).toEqual(
          [...theirs].filter((at) => !/Date$/.test(at)).sort(),
        );
        for (const at of theirs) expect(ours).toContain(at);
        compared += theirs.size;
      }),
      { numRuns: 150 },
    );
    expect(compared).toBeGreaterThan(1000);
  });
});
