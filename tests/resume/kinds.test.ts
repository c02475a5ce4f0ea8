import { describe, expect, test } from '@jest/globals';
import { render, renderParts } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { bodyText } from '../support/html.ts';

/** The text of a page without the title that a résumé without a name has. */
const shown = (resume: object) => bodyText(render(resume)).replace(/^Résumé ?/, '');
const hiding = (resume: object, ...hide: string[]) => ({
  ...resume,
  meta: { themeOptions: { hide } },
});

describe('hiding fails closed, whatever the field is called and wherever it stands', () => {
  const roles = {
    work: [
      {
        name: 'Acme',
        position: [
          {
            title: 'CEO',
            startDate: '2015',
            endDate: '2019',
            location: 'Rome',
            highlights: ['HL'],
          },
        ],
      },
    ],
  };
  test.each<[path: string, resume: object, gone: RegExp]>([
    [
      'basics.location.country',
      { basics: { location: { city: 'C', countryCode: 'DE' } } },
      /Germany|DE/,
    ],
    [
      'basics.location.countryCode',
      { basics: { location: { city: 'C', country: 'Germany' } } },
      /Germany/,
    ],
    [
      'work.location.country',
      { work: [{ name: 'A', city: 'C', countryCode: 'DE' }] },
      /Germany|DE/,
    ],
    ['work.position.endDate', roles, /2019/],
    ['work.role.startDate', roles, /2015/],
    ['work.position.title', roles, /CEO/],
    ['work.position.location', roles, /Rome/],
    ['work.position.highlights', roles, /HL/],
    ['summary', { basics: { highlights: ['SEC'] } }, /SEC|Summary/],
    ['basics.phone', { basics: { mobile: '+49 170 1' } }, /170/],
    ['basics.mobile', { basics: { phone: '+49 170 1' } }, /170/],
    ['basics.label', { basics: { title: 'Boss' } }, /Boss/],
    ['basics.jobTitle', { basics: { label: 'Boss' } }, /Boss/],
    ['cv.basics.phone', { basics: { phone: '+49 170 1' } }, /170/],
    ['resume.basics.phone', { basics: { phone: '+49 170 1' } }, /170/],
  ])('%s', (path, resume, gone) => {
    expect(shown(resume)).toMatch(gone);
    const { body, jsonLd } = renderParts(hiding(resume, path));
    expect(body + JSON.stringify(jsonLd)).not.toMatch(gone);
    expect(shown({ resume: hiding(resume, path) })).not.toMatch(gone);
  });

  test.each<[what: string, resume: object]>([
    [
      'beside a résumé in a wrapper',
      { resume: { basics: { phone: '170' } }, hide: ['basics.phone'] },
    ],
    ['in another case', { basics: { phone: '170' }, meta: { Hide: ['basics.phone'] } }],
    [
      'twice, in two spellings',
      {
        basics: { phone: '170', email: 'a@b.test' },
        meta: { themeOptions: { hide: ['basics.phone'], HIDE: ['basics.email'] } },
      },
    ],
  ])('%s', (_, resume) => {
    expect(shown(resume)).toBe('');
  });

  test('thousands of paths are checked in the time of some', () => {
    for (const hide of [
      'a,'.repeat(32_000),
      ['a,b,'.repeat(8_000)],
      Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`q${i}`, true])),
      Array.from({ length: 5_000 }, (_, i) => `q${i},r${i}`),
    ]) {
      const variants = { a: { hide }, b: { hide } };
      expect(validate({ meta: { themeOptions: { hide, variants } } }).issues.length).toBeLessThan(
        201,
      );
    }
    // Each of them took half a minute once, which is longer than a test may take.
  });
});

describe('tags that people write about', () => {
  test.each([
    '<input type="text">',
    '<meta charset="utf-8">',
    '<link rel="x" href="y">',
    '<img src="x.png">',
    'Uses <input type="checkbox"> well',
    'Lazy <img loading="lazy"> tags',
    'Sets <meta name="viewport"> right',
    'the <wbr> element',
    'Prefer <br> over <p>?',
    'Learned <br> and <hr> early',
  ])('%s', (summary) => {
    expect(shown({ basics: { summary } })).toBe(`Summary ${summary}`);
  });

  test.each([
    ['a<br>b', 'a b'],
    ['one<p>two<p>three', 'one two three'],
    ['<img src=x alt="Logo">', 'Logo'],
    ['Pic <img src="a.png"> here', 'Pic here'],
    ['long<wbr>word', 'longword'],
    ['one <br> two', 'one two'],
    ['one<hr>two', 'one two'],
  ])('and tags that are markup: %s', (summary, text) => {
    expect(shown({ basics: { summary } })).toBe(`Summary ${text}`);
  });
});

describe('keys say what their values are', () => {
  test.each<[highlights: unknown, text: string]>([
    [[{ 2019: 'Won', 2020: 'Lost' }], '2019: Won, 2020: Lost'],
    [[{ 2019: 'Won' }], '2019: Won'],
    [{ 0: 'One', 1: 'Two' }, 'One Two'],
    [{ 1: 'One', 2: 'Two' }, 'One Two'],
    [[{ 'Achieved ISO': true }], 'Achieved ISO'],
  ])('%j', (highlights, text) => {
    expect(shown({ work: [{ name: 'A', highlights }] })).toBe(`Work Experience A ${text}`);
  });

  test('also in an object of a language’s parts', () => {
    const languages = [{ English: { reading: 'C1', writing: 'B2' } }];
    expect(shown({ languages })).toBe('Languages English (reading: C1, writing: B2)');
  });

  test('also in a text', () => {
    const work = [{ name: 'A', summary: { Goal: 'x', Result: 'y' } }];
    expect(shown({ work })).toBe('Work Experience A Goal: x, Result: y');
  });
});

describe('a country is said once, and decides the paper', () => {
  test.each<[location: object, text: string]>([
    [{ city: 'Oslo, NO', countryCode: 'NO' }, 'Oslo, NO'],
    [{ city: 'London, UK', countryCode: 'GB' }, 'London, UK'],
    [{ city: 'Wien, Österreich', countryCode: 'AT' }, 'Wien, Österreich'],
    [{ city: 'X', region: 'Bayern, Deutschland', countryCode: 'DE' }, 'X, Bayern, Deutschland'],
    [
      { address: 'Hauptstr. 1, Berlin, Deutschland', countryCode: 'DE' },
      'Hauptstr. 1, Berlin, Deutschland',
    ],
    [{ city: 'Zürich', region: 'Zurich' }, 'Zürich'],
    [{ city: 'Berlin', countryCode: 'DE' }, 'Berlin, Germany'],
    [{ city: 'Paris, Texas', countryCode: 'US' }, 'Paris, Texas, United States'],
  ])('%j', (location, text) => {
    expect(shown({ basics: { location } })).toBe(text);
  });

  test.each<[location: object, size: string]>([
    [{ city: 'Austin, TX, USA' }, 'letter'],
    [{ region: 'USA' }, 'letter'],
    [{ country: 'EE. UU.' }, 'letter'],
    [{ country: 'アメリカ' }, 'letter'],
    [{ city: 'Tbilisi', region: 'Georgia' }, 'a4'],
  ])('%j is printed on %s', (location, size) => {
    expect(render({ basics: { location } })).toContain(`@page{size:${size}`);
  });
});

test.each(['public/avatar', 'assets/me', 'me.jfif', 'me.jpg#x', 'attachment://p', 'none', 'N/A'])(
  'the photo %s is no text',
  (image) => {
    expect(shown({ basics: { name: 'Ada', image } })).toBe('Ada');
  },
);

test.each(['−', '- -', '""', '(null)', '[]', '(none)'])('an end of %s says nothing', (endDate) => {
  const work = [{ name: 'A', startDate: '2019', endDate }];
  expect(shown({ work })).toBe('Work Experience A 2019 – Present');
});

test.each(['2015-xx-xx', '2015-XX', '2015-??-??', '20150000', '2015/00/00'])(
  '%s is a year',
  (date) => {
    expect(shown({ awards: [{ title: 'A', date }] })).toBe('Awards A 2015');
  },
);

test.each(['n/d', 's/d', 'N.D.'])('an end of %s is not known', (endDate) => {
  const work = [{ name: 'A', startDate: '2019', endDate }];
  expect(shown({ work })).toBe('Work Experience A 2019');
});

test('srp is August in Czech and July in Croatian', () => {
  const work = [{ name: 'A', startDate: 'čvn 2018', endDate: 'srp 2018' }];
  expect(shown({ work })).toContain('čvn 2018 – srp 2018');
  expect(shown({ work, meta: { language: 'cs' } })).toContain('červen 2018 – srpen 2018');
  expect(shown({ work: [{ name: 'A', date: 'srp 2018' }], meta: { language: 'hr' } })).toContain(
    'srpanj 2018',
  );
});

test.each(['４*４*４', '٤*٤*٤', '4*4*4'])('%s is no emphasis', (text) => {
  expect(render({ work: [{ name: 'A', highlights: [text] }] })).not.toContain('<em>');
});

test('sections are named in any spelling', () => {
  const themeOptions = {
    sections: ['EDUCATION', 'basics.summary'],
    sectionTitles: { Work: 'Jobs' },
  };
  const resume = {
    basics: { summary: 'S' },
    education: [{ institution: 'E' }],
    work: [{ name: 'W' }],
    meta: { themeOptions },
  };
  expect(shown(resume)).toBe('Education E Summary S Jobs W');
});

describe('what has no fields is no résumé', () => {
  test.each([
    new Error('x'),
    /x/,
    new URLSearchParams('a=b'),
    new Headers(),
    new FormData(),
    new Date(),
    new URL('https://a.test'),
    Object(3),
  ])('%p', (value) => {
    expect(() => render(value)).toThrow(TypeError);
    expect(validate(value)).toMatchObject({ valid: false, issues: [{ code: 'no-resume' }] });
  });

  test('an empty object is one', () => {
    expect(shown({})).toBe('');
    expect(shown(Object.create(null))).toBe('');
    expect(validate({}).valid).toBe(true);
  });
});

test.each(['#work', 'work_', 'summary-', '~url', '!url', '%url', '_x', '//x'])(
  'the key %s is switched off, and nothing is said of it',
  (key) => {
    expect(validate({ basics: { name: 'A' }, [key]: 'text' }).issues).toEqual([]);
  },
);

test.each<[what: string, resume: object, text: string]>([
  ['a telephone', { basics: { phone: '+49 30 1', mobile: '+49301' } }, '+49 30 1'],
  [
    'a level',
    { languages: [{ language: 'English (native)', fluency: 'Native' }] },
    'Languages English (native)',
  ],
  [
    'an author',
    { publications: [{ name: 'P', authors: [{ author: 'Ann Lee' }] }] },
    'Publications P Ann Lee',
  ],
  [
    'a role in two fields',
    { projects: [{ name: 'P', roles: ['Dev'], role: 'dev' }] },
    'Projects P Dev',
  ],
  [
    'a highlight that is the summary',
    { work: [{ name: 'A', summary: 'Built it.', highlights: ['Built it'] }] },
    'Work Experience A Built it.',
  ],
])('%s is said once', (_, resume, text) => {
  expect(shown(resume)).toBe(text);
});

test.each<[resume: object, pointer: string, advice: RegExp]>([
  [{ basics: { name: 'A', work: [{ name: 'B' }] } }, '/basics/work', /top level, as `work`/],
  [{ basics: { image: 'me.heic' } }, '/basics/image', /embed the picture/i],
  [{ basics: { image: 'me' } }, '/basics/image', /there is none/],
])('%j: the advice is true', (resume, pointer, advice) => {
  const issue = validate(resume).issues.find((each) => each.pointer === pointer);
  expect(issue?.advice).toMatch(advice);
});

test('a person at the top level is a résumé', () => {
  const { issues } = validate({ firstName: 'Ada', lastName: 'L', motto: 'x' });
  expect(issues.map(({ code }) => code)).not.toContain('no-resume');
});
