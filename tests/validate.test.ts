import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { JOINED } from '../src/resume/fields.ts';
import { VALUES } from '../src/resume/values.ts';
import { type Issue, validate } from '../src/validate/index.ts';
import { exampleNames, officialSamples, readExample } from './support/examples.ts';
import { schemaResume } from './support/schema-resume.ts';

type Row = [what: string, resume: unknown, ...issues: [pointer: string, part: RegExp][]];

/** The issue in one line, as a person would be told. */
const sentence = ({ severity, expected, found, advice }: Issue) =>
  `${severity}: expected ${expected}; found ${found}. ${advice}`;

const options = (themeOptions: unknown, rest: object = {}) => ({ ...rest, meta: { themeOptions } });

const ROWS: Row[] = [
  [
    'no object',
    'text',
    ['', /expected a résumé, the object .* found the text "text". Parse it first/],
  ],
  ['null', null, ['', /found null/]],
  [
    'a number for a text',
    { basics: { name: 7 } },
    ['/basics/name', /expected a text; found the number 7. Write it in quotation marks/],
  ],
  [
    'null for a text',
    { basics: { label: null } },
    ['/basics/label', /found null.* Leave the field out/],
  ],
  ['a record for a list', { work: { name: 'A' } }, ['/work', /expected a list; found an object/]],
  [
    'an empty address',
    { basics: { url: '' } },
    ['/basics/url', /found an empty text. Leave the field out/],
  ],
  [
    'an address without scheme',
    { basics: { url: 'www.me.test' } },
    ['/basics/url', /Write "https:\/\/www.me.test"/],
  ],
  ['an address that is none', { work: [{ url: 'ask me' }] }, ['/work/0/url', /complete address/]],
  [
    'an address of a scheme that is not linked',
    { work: [{ url: 'ftp://a.test' }] },
    ['/work/0/url', /^warning: .* https, http, mailto or tel/],
  ],
  [
    'an e-mail address that is none',
    { basics: { email: 'ask me' } },
    ['/basics/email', /an e-mail address such as/],
  ],
  [
    'a date in words',
    { work: [{ startDate: 'Jan 2019' }] },
    ['/work/0/startDate', /Write "2019-01"/],
  ],
  ['a short month', { work: [{ startDate: '2019-3' }] }, ['/work/0/startDate', /Write "2019-03"/]],
  [
    'a running job',
    { work: [{ endDate: 'present' }] },
    ['/work/0/endDate', /Leave the field out: what has no end goes on/],
  ],
  ['an empty date', { work: [{ endDate: '' }] }, ['/work/0/endDate', /Leave the field out/]],
  [
    'a day that does not exist',
    { work: [{ startDate: '2019-02-30' }] },
    ['/work/0/startDate', /a date that the calendar has; found the text "2019-02-30"/],
  ],
  [
    'an end before its start',
    { work: [{ startDate: '2020-05', endDate: '2019' }] },
    ['/work/0/endDate', /not before the start, 2020-05/],
  ],
  [
    'a key one letter away',
    { work: [{ summry: 'x' }] },
    ['/work/0/summry', /^warning: .* Did you mean "summary"\?/],
  ],
  ['a key with letters swapped', { wrok: [] }, ['/wrok', /Did you mean "work"\?/]],
  ['a key in another case', { basics: { Name: 'x' } }, ['/basics/Name', /Did you mean "name"\?/]],
  [
    'two names of one field',
    {
      basics: { url: 'https://a.test', website: 'https://b.test' },
      skills: [{ level: '', rating: 5 }],
    },
    ['/basics/website', /^warning: .* found "website" beside "url", which means the same/],
  ],
  ['the same under two names', { work: [{ name: 'A', company: 'A' }] }],
  ['two names of a list', { work: [{ name: 'A' }], experience: [{ name: 'B' }] }],
  [
    'a misspelt option',
    options({ dateFromat: 'long' }),
    ['/meta/themeOptions/dateFromat', /an option that the theme has.*Did you mean "dateFormat"\?/],
  ],
  [
    'an unknown option',
    options({ zebra: 1 }),
    ['/meta/themeOptions/zebra', /Leave it out. The README lists the options/],
  ],
  [
    'a misspelt choice',
    options({ density: 'compct' }),
    [
      '/meta/themeOptions/density',
      /one of "compact", "normal", "relaxed".*Did you mean "compact"\?/,
    ],
  ],
  [
    'an option of the wrong type',
    options({ pageNumbers: 'yes' }),
    ['/meta/themeOptions/pageNumbers', /true or false/],
  ],
  [
    'margins that are none',
    options({ margins: '1 inch' }),
    ['/meta/themeOptions/margins', /lengths/],
  ],
  [
    'a colour that is none',
    options({ colors: { accent: ['blu', '#000'] } }),
    ['/meta/themeOptions/colors/accent/0', /a colour: #rgb/],
  ],
  [
    'a title for a section that is nowhere',
    options({ sectionTitles: { wrk: 'Jobs', work: 'Jobs' } }),
    ['/meta/themeOptions/sectionTitles/wrk', /^warning: .*a section of the résumé/],
  ],
  [
    'paths that hide nothing, beside some that do',
    options(
      { hide: ['basics.phne', 'work.*.location', 'basics.phone', 'experience', 'x.y', 'summary'] },
      { x: [{ y: 1 }] },
    ),
    ['/meta/themeOptions/hide/0', /^warning: .*a path to a field/],
    ['/meta/themeOptions/hide/1', /without an index/],
  ],
  [
    'a field of a section of one’s own that is not shown',
    {
      talks: [{ name: 'A', tags: ['x'], inventors: ['B'], sumary: 'C' }],
      ...options({ sections: ['talks'] }),
    },
    [
      '/talks/0/inventors',
      /^warning: .*a field that is shown.*`inventors` is not shown; put it into/,
    ],
    ['/talks/0/sumary', /Did you mean "summary"\?/],
  ],
  [
    'names in place of entries, in a section of one’s own named twice',
    {
      talks: [{ Foo: 'bar' }, { name: 'A', sumary: 'C' }],
      ...options({ sections: ['talks', 'talks'], sectionTitles: { talks: 'Talks' } }),
    },
    ['/talks/1/sumary', /Did you mean "summary"\?/],
  ],
  [
    'a name of more letters than anyone writes',
    { [`${'long '.repeat(300)}`]: 1 },
    ['', /a name of more than 1000 letters/],
  ],
  [
    'a text with tags, and an object that is none',
    { work: [{ highlights: [{ text: 'a', tags: ['b'] }, { text: 'a' }] }] },
    ['/work/0/highlights/1', /a text/],
  ],
  [
    'a text under a name that every object has',
    { meta: { themeOptions: { variants: { constructor: 'x' } } } },
    ['/meta/themeOptions/variants/constructor', /braces: \{ … \}/],
  ],
  [
    'texts in place of objects',
    {
      basics: { location: 'Berlin', profiles: ['x'] },
      education: ['x'],
      ...options({ colors: 'red' }),
    },
    ['/basics/location', /\{ "city": "Berlin"/],
    ['/basics/profiles/0', /\{ "network": /],
    ['/education/0', /\{ "institution": /],
    ['/meta/themeOptions/colors', /\{ "accent": /],
  ],
  [
    'pictures that are none',
    { basics: { image: 'data:image/svg+xml,x' } },
    ['/basics/image', /^warning: .*it is left out/],
  ],
  ['a path that is no picture', { basics: { image: 'me' } }, ['/basics/image', /shown as text/]],
  [
    'a year that the schema does not have',
    { work: [{ startDate: '3000-01' }] },
    ['/work/0/startDate', /Correct the year/],
  ],
  [
    'a section that is nowhere',
    options({ sections: ['talks'] }),
    ['/meta/themeOptions/sections/0', /^warning: .*a section of the résumé/],
  ],
  [
    'a variant that is nowhere',
    options({ variant: 'x', variants: { y: {} } }),
    ['/meta/themeOptions/variant', /one of y/],
  ],
  [
    'an error inside a variant',
    options({ variants: { y: { density: 1 } } }),
    ['/meta/themeOptions/variants/y/density', /one of "compact"/],
  ],
  [
    'errors that a schema alone does not see in a variant',
    options({ variants: { y: { colors: { accent: 'blu' }, sections: ['wrok'], lang: '?' } } }),
    ['/meta/themeOptions/variants/y/colors/accent', /a colour: #rgb/],
    ['/meta/themeOptions/variants/y/sections/0', /a section of the résumé/],
    ['/meta/themeOptions/variants/y/lang', /a language tag/],
  ],
  [
    'a language by its name',
    options({ language: 'German' }),
    ['/meta/themeOptions/language', /a language tag \(BCP 47\) such as de/],
  ],
  ['a language as systems write it', options({ language: 'de_DE.UTF-8' })],
  [
    'what other themes call an option',
    { language: 'English', meta: { order: 'work', colors: { accent: 1 } } },
    ['/language', /a language tag/],
    ['/meta/order', /expected a list; found the text/],
    ['/meta/colors/accent', /a colour, or a list of two/],
  ],
  [
    'colours that there are not',
    options({ colors: { acent: '#fff', link: '#000' } }),
    ['/meta/themeOptions/colors/acent', /Rename or remove "acent"/],
    ['/meta/themeOptions/colors/link', /Rename or remove "link"/],
  ],
  [
    'too many colours and too few',
    options({ colors: { accent: ['#fff', '#000', '#111'], primary: [] } }),
    ['/meta/themeOptions/colors/accent', /a colour, or a list of two/],
    ['/meta/themeOptions/colors/primary', /a colour, or a list of two/],
  ],
  ['a repository as GitHub writes it', { projects: [{ name: 'P', repository: 'me/tool' }] }],
  [
    'a section of the user’s own that is called nearly as one of the theme’s',
    { works: [{ name: 'W' }], meta: { themeOptions: { sectionTitles: { works: 'Works' } } } },
  ],
  ['a space in an address', { basics: { url: 'https://x.test/a b' } }, ['/basics/url', /%20/]],
  [
    'a list where a text belongs',
    { work: [{ summary: ['a', 'b'] }] },
    ['/work/0/summary', /Write it as one text/],
  ],
  [
    'keys that need escaping',
    { work: [{ 'sum/mary': 1, positions: [{ 'summ~ry': 1 }] }] },
    ['/work/0/sum~1mary', /Did you mean "summary"/],
    ['/work/0/positions/0/summ~0ry', /Did you mean "summary"/],
  ],
];

describe('validate', () => {
  test.each(ROWS)('%s', (_, resume, ...expected) => {
    const { valid, issues } = validate(resume);
    expect(issues.map(({ pointer }) => pointer)).toEqual(expected.map(([pointer]) => pointer));
    issues.forEach((issue, i) => {
      expect(sentence(issue)).toMatch(expected[i]?.[1] ?? /never/);
    });
    expect(valid).toBe(issues.every(({ severity }) => severity === 'warning'));
  });

  test.each([
    ['an empty object', {}],
    ['every field of the schema', withPhoto(schemaResume().resume)],
    ['the official sample', officialSamples.sample],
    ['the official complete résumé', officialSamples.complete],
    [
      'older names of options',
      { meta: { themeOptions: { sectionLabels: { work: 'Jobs' }, sectionOrder: ['work'] } } },
    ],
    ['a section of one’s own', { talks: [], meta: { themeOptions: { sections: ['talks'] } } }],
    ...exampleNames
      .filter((name) => !['damaged', 'oldest-schema'].includes(name))
      .map((name): [string, object] => [`examples/${name}`, readExample(name)]),
  ])('finds nothing in %s', (_, resume) => {
    expect(validate(resume)).toEqual({ valid: true, issues: [] });
  });

  test('finds everything at once, in the order of the document', () => {
    const resume = {
      work: [{ endDate: '2019', startDate: '2020' }, { name: 7 }],
      basics: { url: 'x', name: 1 },
      meta: { themeOptions: { density: 1 } },
      skils: [],
    };
    expect(validate(resume).issues.map(({ pointer }) => pointer)).toEqual([
      '/work/0/endDate',
      '/work/1/name',
      '/basics/url',
      '/basics/name',
      '/meta/themeOptions/density',
      '/skils',
    ]);
  });

  test('finds everything that is wrong with the damaged example', () => {
    const { valid, issues } = validate(readExample('damaged'));
    expect(valid).toBe(false);
    expect(issues.length).toBeGreaterThan(25);
    for (const issue of issues) {
      expect(sentence(issue)).not.toMatch(/undefined|\[object|NaN/);
      for (const text of [issue.expected, issue.found, issue.advice]) expect(text).not.toBe('');
    }
  });
});

describe('validate survives', () => {
  const cyclic: Record<string, unknown> = { basics: {} };
  cyclic.basics = cyclic;
  let deep: unknown = [];
  for (let i = 0; i < 50_000; i++) deep = [deep];
  test.each<[string, unknown, RegExp]>([
    ['a cycle', cyclic, /contains itself/],
    ['a depth of 50,000', { work: deep }, /levels deep/],
    [
      'a getter that throws',
      {
        get work() {
          throw new Error('no');
        },
      },
      /^$/,
    ],
    ['a function', { work: () => 1 }, /a function/],
    ['not a number', { basics: { name: Number.NaN } }, /the number NaN/],
    ['a revoked proxy', revoked(), /./],
    ['__proto__', JSON.parse('{"__proto__": {"work": 1}, "basics": {"__proto__": 7}}'), /^$/],
  ])('%s', (_, value, found) => {
    const { issues } = validate(value);
    expect(issues.map((issue) => issue.found).join()).toMatch(found);
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test('a field beside another name of it is an issue where the page does not show both', () => {
  const joined = Object.entries(VALUES).filter(([, value]) => 'join' in value);
  expect([...JOINED].sort()).toEqual([...joined.map(([kind]) => kind), 'records'].sort());
});

describe('README.md', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const [, section = ''] = /## Validate\n([\s\S]*?)\n## /.exec(`${readme}\n## `) ?? [];

  test('names the fields of an issue as they are', () => {
    const [issue = {}] = validate({ work: 1 }).issues;
    const [, named = ''] = /const \{ (pointer[^}]*) \} of issues/.exec(section) ?? [];
    expect(named.split(', ').sort()).toEqual(Object.keys(issue).sort());
  });

  test('promises what is found', () => {
    expect(section).toMatch(/an end before its start/);
    expect(validate({ work: [{ startDate: '2020', endDate: '2019' }] }).valid).toBe(false);
    expect(section).toMatch(/keys one letter away/);
    expect(validate({ wrok: [] }).issues).toHaveLength(1);
  });
});

/** The schema asks for texts; the theme knows that they are addresses and the code of a country. */
function withPhoto(resume: ReturnType<typeof schemaResume>['resume']): object {
  const basics = resume.basics as { readonly location: object };
  return {
    ...resume,
    $schema: 'https://example.com/schema.json',
    basics: {
      ...basics,
      image: 'https://example.com/me.jpg',
      location: { ...basics.location, countryCode: 'DE' },
    },
  };
}
