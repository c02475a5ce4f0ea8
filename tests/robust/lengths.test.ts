import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';

/** Far more than any of these takes, even on a busy machine, and far less than what once took minutes. */
const MOST_SECONDS = 30;
/** A page of a résumé is a hundredth of it. */
const MOST_CHARACTERS = 2 ** 27;

const fill = (count: number, value: unknown) => Array(count).fill(value);

/** An array whose length is not true. */
function lying(length: () => number, items: readonly unknown[] = [{ name: 'item' }]): unknown {
  return new Proxy([...items], {
    get: (target, key) => (key === 'length' ? length() : Reflect.get(target, key)),
  });
}

function sparse(): unknown {
  const list: unknown[] = [];
  list.length = 2 ** 32 - 1;
  list[7] = { name: 'item' };
  return list;
}

let looks = 0;
const LENGTHS: [what: string, list: () => unknown][] = [
  ['a sparse array', sparse],
  ['a thousand million', () => lying(() => 1e9)],
  ['a length that grows', () => lying(() => 100 * looks++)],
  ['no number', () => lying(() => Number.NaN)],
  ['a negative length', () => lying(() => -1)],
  ['an object with a length', () => ({ length: 1e9, 0: { name: 'item' } })],
];

describe('an array that lies about its length', () => {
  test.each(LENGTHS)('%s', (_, list) => {
    const html = within(() =>
      render({
        work: list() as object[],
        skills: [{ name: 'Go', keywords: list() as string[] }],
        basics: { name: 'Ada', profiles: list() as object[] },
        meta: { themeOptions: { sections: list() as string[], hide: list() as string[] } },
      }),
    );
    expect(html).toContain('Ada');
    expect(html).toContain('Go');
  });

  test('does not hide what stands after it', () => {
    const work = [{ highlights: sparse() as string[] }, { name: 'Acme' }];
    expect(render({ work })).toContain('Acme');
    expect(render({ work: sparse() as object[] })).toContain('item');
  });

  test('a thousand of them', () => {
    within(() => render({ work: fill(1000, { name: 'x', highlights: sparse() }) }));
  });
});

const long = 'long text '.repeat(5_000);
const role = { position: 'p', highlights: fill(2_000, 'x') };
let nested: unknown = ['x'];
for (let i = 0; i < 12; i++) nested = fill(10, nested);

const initials = 'A.B.'.repeat(1_250_000);

describe('a little input that would become a page without end', () => {
  test.each<[what: string, resume: object, options?: RenderOptions]>([
    ['awards that share one long text', { awards: fill(60_000, { title: 'a', summary: long }) }],
    [
      'jobs that share their positions',
      { work: fill(2_000, { name: 'w', positions: fill(2_000, role) }) },
    ],
    ['lists that share their items', { skills: [{ name: 'x', keywords: nested }] }],
    [
      'initials in Arabic',
      {
        basics: { summary: initials, name: 'A' },
        work: [{ name: initials, highlights: [initials] }],
      },
      { language: 'ar' },
    ],
    [
      'plus signs in Hebrew',
      { work: [{ name: `${'C'.repeat(5e6)}++`, position: 'a+'.repeat(2e6) }] },
      { language: 'he' },
    ],
    [
      'millions of digits',
      { education: [{ score: '1'.repeat(9e6) }], basics: { phone: '1'.repeat(9e6) } },
    ],
    ['a large photo', { basics: { image: `data:image/png;base64,${'A'.repeat(1.6e7)}` } }],
    ['a path of megabytes', { basics: { image: `${'a.'.repeat(8e6)}png` } }],
    ['100,000 keys', { work: [Object.fromEntries(fill(1e5, 0).map((_, i) => [`key_${i}`, i]))] }],
    [
      'many countries',
      { work: fill(5_000, 0).map((_, i) => ({ name: `n${i}`, country: `Land ${i}` })) },
    ],
    [
      'an address of many parts',
      { basics: { location: { address: 'a, '.repeat(1e6), countryCode: 'DE' } } },
    ],
  ])('%s', (_, resume, options = {}) => {
    const html = within(() => render(resume, { typeface: 'system', ...options }));
    expect(html.length).toBeLessThan(MOST_CHARACTERS);
  });
});

function within<T>(task: () => T): T {
  const start = performance.now();
  const result = task();
  expect((performance.now() - start) / 1000).toBeLessThan(MOST_SECONDS);
  return result;
}
