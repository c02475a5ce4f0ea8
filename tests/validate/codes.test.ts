import { describe, expect, test } from '@jest/globals';
import { type Issue, type IssueCode, validate } from '../../src/validate/index.ts';
import { options } from './issues.ts';

const SPANISH = {
  work: [
    {
      summary:
        'Desarrollé con el equipo de la empresa una aplicación para los clientes y la puse en marcha con ellos en el primer año.',
    },
  ],
};

/** What a program is told: the code, the parameters and the suggestion of the first issue. */
type Row = [code: IssueCode, resume: unknown, told?: Partial<Pick<Issue, 'params' | 'suggestion'>>];

const ROWS: readonly Row[] = [
  ['no-resume', 'text'],
  ['no-resume', Promise.resolve({})],
  ['not-json', { basics: { name: () => 'Ada' } }],
  ['type', { basics: { name: 7 } }, { params: { type: 'string' } }],
  ['type', { work: {} }, { params: { type: 'array' } }],
  ['date', { work: [{ startDate: '2020-13' }] }],
  ['date', { work: [{ startDate: 'Jan 2019' }] }, { suggestion: '2019-01' }],
  ['date', { work: [{ startDate: '15/03/2018' }] }, { suggestion: '2018-03-15' }],
  ['date-order', { work: [{ startDate: '2020', endDate: '2019' }] }, { params: { start: '2020' } }],
  ['url', { basics: { url: 'www.a.test' } }, { suggestion: 'https://www.a.test' }],
  ['url', { work: [{ url: 'ask me' }] }],
  ['email', { basics: { email: 'Ada <ada@a.test>' } }, { suggestion: 'ada@a.test' }],
  ['photo', { basics: { image: './me.jpg' } }],
  ['country-code', { basics: { location: { countryCode: 'Germany' } } }, { suggestion: 'DE' }],
  ['schema-address', { $schema: 'me', basics: {} }],
  ['color', options({ colors: { accent: 'blueish' } })],
  ['color', options({ colors: { accent: ['#000', '#111', '#222'] } })],
  ['length', options({ dateSeparator: 'x'.repeat(21) }), { params: { limit: 20 } }],
  ['margins', options({ margins: 1 })],
  [
    'choice',
    options({ typeface: 'chartre' }),
    {
      params: { choices: ['charter', 'computer-modern', 'sans', 'system'] },
      suggestion: 'charter',
    },
  ],
  ['choice', options({ density: 'compat' }), { suggestion: 'compact' }],
  ['range', options({ fontSize: 20 }), { params: { minimum: 8.5, maximum: 12 } }],
  ['unknown-key', { basics: { nmae: 'Ada' } }, { suggestion: 'name' }],
  ['unknown-key', { basics: {}, meta: { lastModfied: '2020' } }, { suggestion: 'lastModified' }],
  ['other-spelling', { Work: [] }, { suggestion: 'work' }],
  ['second-name', { work: [{ name: 'A', company: 'B' }] }, { params: { shown: 'name' } }],
  ['not-shown', { basics: {}, talks: [{ name: 'A' }] }],
  ['misplaced', { name: 'Ada', work: [] }],
  ['misplaced', { basics: {}, meta: { typeface: 'sans' } }],
  ['misplaced', { basics: { hide: ['phone'] } }],
  ['unknown-option', options({ typefaces: 'sans' }), { suggestion: 'typeface' }],
  ['unknown-section', options({ sections: ['wrok'] })],
  ['unknown-language', options({ language: 'eo' })],
  ['unknown-variant', options({ variant: 'b', variants: { a: {} } }), { params: { known: ['a'] } }],
  [
    'unknown-tag',
    options({ variants: { print: {} } }, { work: [{ tags: ['prnit'] }] }),
    { params: { known: ['print'] }, suggestion: 'print' },
  ],
  ['hidden-path', options({ hide: ['basics.fax'] })],
  ['wide-path', options({ hide: ['phone'] }), { suggestion: 'basics.phone' }],
  ['wide-path', options({ hide: ['work.0.name'] }, { work: [{ name: 'A' }] })],
  ['no-language', SPANISH, { suggestion: 'es' }],
  [
    'other-language',
    { ...SPANISH, meta: { language: 'de' } },
    { suggestion: 'es', params: { named: 'de' } },
  ],
];

describe('the code of an issue, for programs', () => {
  test.each(ROWS)('%s: %j', (code, resume, { params, suggestion } = {}) => {
    const [issue] = validate(resume).issues;
    expect(issue).toMatchObject({ code, ...(params && { params }) });
    if (suggestion !== undefined) expect(issue).toHaveProperty('suggestion', suggestion);
  });

  test('is `more` of the last one, if there are more', () => {
    const work = Array.from({ length: 300 }, () => ({ startDate: '2020-13' }));
    const { issues } = validate({ work });
    expect(issues).toHaveLength(200);
    expect(issues.at(-1)).toMatchObject({ code: 'more', params: { others: 101 } });
  });

  test('is one of those that are documented', () => {
    const codes = new Set<string>(ROWS.map(([code]) => code));
    expect(codes.size).toBeGreaterThan(26);
    for (const [, resume] of ROWS) {
      for (const { code } of validate(resume).issues) expect(codes).toContain(code);
    }
  });
});

describe('the most issues that are listed', () => {
  const work = Array.from({ length: 30 }, () => ({ startDate: '2020-13' }));
  test.each([
    [1, 1],
    [5, 5],
    [29, 29],
    [30, 30],
    [31, 30],
    [0, 30],
    [Number.NaN, 30],
    [undefined, 30],
  ])('%p: %d', (limit, count) => {
    const { valid, issues } = validate({ work }, { limit });
    expect([valid, issues.length]).toEqual([false, count]);
    expect(issues.at(-1)?.code).toBe(count < 30 ? 'more' : 'date');
  });
});

describe('options that come as an argument', () => {
  const resume = { basics: { phone: '1' }, talks: [{ name: 'A' }] };
  test.each<[options: unknown, issues: [pointer: string, code: IssueCode][]]>([
    [{ typeface: 'sans', sections: ['talks'], now: 0, idPrefix: 'a-' }, []],
    [undefined, [['/talks', 'not-shown']]],
    [
      { typeface: 'comic', sections: ['talks'], hide: ['basics.fax', 'basics.phone'] },
      [
        ['/typeface', 'choice'],
        ['/hide/0', 'hidden-path'],
      ],
    ],
    [{ sections: ['talks'], typefaces: 'sans' }, [['/typefaces', 'unknown-option']]],
    [{ sections: ['talks'], variant: 'a' }, [['/variant', 'unknown-variant']]],
    [{ sections: ['talks'], variant: 'a', variants: { a: {} } }, []],
    [{ sections: ['talks'], colors: { accent: 'blueish' } }, [['/colors/accent', 'color']]],
    [
      'typeface=sans',
      [
        ['/talks', 'not-shown'],
        ['', 'type'],
      ],
    ],
  ])('%j', (given, expected) => {
    const { issues } = validate(resume, { options: given });
    expect(issues.map(({ pointer, code }) => [pointer, code])).toEqual(expected);
    for (const { pointer, source } of issues) {
      expect(source).toBe(pointer === '/talks' ? undefined : 'options');
    }
  });
});
