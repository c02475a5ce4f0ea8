import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import { HIDE_PLACES, HIDE_SPELLINGS } from '../support/hide-spellings.ts';
import { attribute, bodyText, elementsOf, hrefs } from '../support/html.ts';
import { allText } from '../support/marks.ts';

const page = (resume: object, options: object) =>
  render(resume, { typeface: 'system', ...options } as RenderOptions);

const ada = {
  basics: {
    name: 'Ada Lovelace',
    label: 'Engineer',
    email: 'ada@example.com',
    phone: '+1 555 010 0000',
    summary: 'About her.',
    location: { city: 'Rome', region: 'Lazio', countryCode: 'IT' },
  },
  work: [{ name: 'Acme', location: 'Paris' }],
};

describe('every spelling', () => {
  test.each(Object.entries(HIDE_SPELLINGS))('%s', (_, hideOf) => {
    const html = page(ada, { hide: hideOf('basics.phone') });
    expect(allText(html)).not.toContain('555');
    expect(bodyText(html)).toContain('ada@example.com');
    expect(bodyText(page(ada, { hide: hideOf('work.location') }))).not.toContain('Paris');
    const place = bodyText(page(ada, { hide: hideOf('basics.location.city') }));
    expect(place).not.toContain('Rome');
    expect(place).toContain('Lazio');
  });

  test.each([
    new Set(['basics.phone']),
    new Map([['basics.phone', true]]),
    ['basics．phone'],
    ['bas\u200Dics.ph\u00ADone'],
    ['"basics"."phone"'],
    ['@@@@~basics.phone~@@@@'],
  ])('%p', (hide) => expect(allText(page(ada, { hide }))).not.toContain('555'));

  test.each([
    { 'basics.phone': false },
    { basics: { phone: 'no' } },
    { basics: { phone: null } },
    ['basics.phne', '', '.', '*', '$', 7, null],
    true,
    7,
  ])('%j hides nothing', (hide) => expect(page(ada, { hide })).toBe(page(ada, {})));
});

describe('every place', () => {
  test.each(Object.entries(HIDE_PLACES))('%s', (_, place) => {
    const [resume, options] = place(ada, ['basics.phone']);
    expect(allText(page(resume, options ?? {}))).not.toContain('555');
  });
});

test.each([
  ['résumé and call', ['basics.phone'], [], ['basics.email'], /555|ada@/],
  ['résumé, variant and call', ['basics.phone'], ['work'], ['basics.email'], /555|ada@|Acme/],
  ['an empty list of the call', ['basics.phone'], [], [], /555/],
  ['an empty list of the variant', [], [], ['basics.phone'], /555/],
])('lists add up: %s', (_, own, ofVariant, ofCall, gone) => {
  const themeOptions = { hide: own, variants: { one: { hide: ofVariant } } };
  const html = page({ ...ada, meta: { themeOptions } }, { variant: 'one', hide: ofCall });
  expect(allText(html)).not.toMatch(new RegExp(gone.source, 'i'));
});

/** A field in an older or short form, and the path that hides it. `X` is what must not be shown. */
test.each<[resume: object, ...paths: string[]]>([
  [{ basics: { picture: 'https://x.test/X.png' } }, 'basics.image', 'basics.picture', 'image'],
  [{ basics: { website: 'https://x.test/X' } }, 'basics.url', 'basics.website', 'website', 'url'],
  [{ basics: { bio: 'X' } }, 'basics.summary', 'basics.bio', 'summary', 'bio'],
  [{ basics: {}, bio: 'X' }, 'basics.summary', 'summary', 'bio', 'basics'],
  [{ bio: { phone: 'X' } }, 'basics.phone', 'bio.phone', 'bio', 'basics'],
  [{ basics: { firstName: 'X', lastName: 'X' } }, 'basics.name', 'name'],
  [{ basics: { name: 'X' } }, 'basics.firstName', 'basics.lastName', 'basics.name'],
  [{ basics: 'X' }, 'basics.name', 'basics.phone', 'basics'],
  [{ basics: { location: 'X' } }, 'basics.location', 'basics.location.city', 'basics.city', 'city'],
  [{ basics: { location: { name: 'X', city: 'Y' } } }, 'basics.location.city'],
  [{ basics: { location: { en: 'X', de: 'X' } } }, 'basics.location.city', 'basics.location'],
  [{ work: [{ company: 'X' }] }, 'work.name', 'experience.company', 'company', 'experience'],
  [{ experience: [{ company: 'X' }] }, 'work.name', 'work.company', 'experience.employer', 'work'],
  [{ work: ['X'] }, 'work.name', 'work.startDate', 'work'],
  [{ work: { X: { position: 'Y' } } }, 'work.name', 'work.X', 'work.x'],
  [
    { work: [{ name: 'N', positions: [{ location: 'X' }] }] },
    'work.location',
    'work.roles.location',
  ],
  [{ work: [{ positions: [{ title: 'X' }] }] }, 'work.position', 'work.jobTitle', 'work.positions'],
  [{ work: [{ roles: ['X'] }] }, 'work.position', 'work.roles', 'work.positions.position'],
  [{ work: [{ name: 'N', location: { city: 'X' } }] }, 'work.location.city', 'work.city', 'city'],
  [{ work: [{ positions: [{ location: 'X' }] }] }, 'work.location.region', 'work.positions.city'],
  [{ volunteer: [{ organization: 'X' }] }, 'volunteer.organization', 'volunteering.company'],
  [{ skills: { 'Node.js': 'X' } }, 'skills.Node.js', 'skills.keywords', '/skills/Node.js'],
  [{ skills: { JS: { level: 'X' } } }, 'skills.level', 'skills.JS', 'skills.js.level'],
  [{ skills: [{ Go: 'X' }] }, 'skills.Go', 'skills.go', 'skills.keywords'],
  [{ languages: ['English (X)'] }, 'languages.fluency', 'languages.language'],
  [{ languages: { English: 'X' } }, 'languages.level', 'languages.English'],
  [{ references: ['X'] }, 'references.reference', 'references.name'],
  [{ basics: { profiles: ['https://x.test/X'] } }, 'basics.profiles.url', 'profiles', 'username'],
  [{ basics: { profiles: { XQ: { username: 'a' } } } }, 'basics.profiles.network', 'profiles.xq'],
  [{ basics: { customFields: ['X'] } }, 'basics.customFields.value', 'customFields'],
  [{ basics: { summary: { en: 'X', de: 'Y' } } }, 'basics.summary.en', 'basics.summary'],
  [{ work: [{ highlights: [{ Result: 'X' }] }] }, 'work.highlights.Result', 'work.highlights[0]'],
  [{ work: [{ highlights: 'X' }] }, 'work.achievements', 'work.highlights.0', 'highlights'],
  [{ projects: [{ roles: ['X'] }] }, 'projects.role', 'projects[0].roles[0]'],
  [{ meta: { version: 'X' } }, 'meta.version', 'meta', 'version', '/meta/version'],
  [{ meta: { canonical: 'https://x.test/X' } }, 'meta.canonical', 'meta.Canonical'],
])('%j is hidden by any of these', (resume, ...paths) => {
  expect(page(resume, {})).toContain('X');
  for (const path of paths) {
    const html = page(resume, { hide: [path] });
    expect([path, html.replace(/<style>.*?<\/style>/s, '')]).toEqual([
      path,
      expect.not.stringContaining('X'),
    ]);
  }
});

test.each([
  ['talks', 'Talk'],
  ['talks.event', 'Event'],
  ['talks.company', 'Event'],
  ['Talks.VENUE', 'Rome'],
  ['talks.venue.city', 'Rome'],
  ['talks[0].title', 'Talk'],
  ['open.source', 'Tool'],
  ['open.source.name', 'Tool'],
  ['/open.source/name', 'Tool'],
])('%s hides in the user’s own lists', (path, gone) => {
  const resume = {
    talks: [{ title: 'Talk', event: 'Event', venue: { city: 'Rome' }, date: '2020' }],
    'open.source': [{ name: 'Tool', date: '2020' }],
  };
  const options = { sections: ['talks', 'open.source'], sectionTitles: { talks: 'T' } };
  expect(bodyText(page(resume, options))).toContain(gone);
  expect(bodyText(page(resume, { ...options, hide: [path] }))).not.toContain(gone);
});

describe('what is made from a hidden field', () => {
  const profile = (profile: object) => ({ basics: { profiles: [profile] } });

  test.each([
    [profile({ network: 'GitHub', username: 'ada' }), 'basics.profiles.username'],
    [profile({ network: 'GitHub', username: 'ada' }), 'basics.profiles.url'],
    [profile({ network: 'X', username: 'https://x.test/ada' }), 'basics.profiles.url'],
    [
      { basics: { customFields: [{ name: 'N', url: 'https://x.test' }] } },
      'basics.customFields.url',
    ],
    [{ basics: { email: 'ada@example.com' } }, 'basics.email'],
    [{ projects: [{ name: 'P', github: 'ada/tool' }] }, 'projects.github'],
  ])('links of %j', (resume, path) => {
    expect(hrefs(page(resume, {}))).toHaveLength(1);
    expect(hrefs(page(resume, { hide: [path] }))).toEqual([]);
  });

  test('title, author and footer, when the name is hidden', () => {
    const html = page(ada, { hide: ['basics.name'] });
    const [root, title, heading] = ['html', 'title', 'h1'].map((tag) =>
      elementsOf(html).find(({ tagName }) => tagName === tag),
    );
    expect(root && attribute(root, 'data-name')).toBe('Résumé');
    expect(html).toContain('<title>Résumé</title>');
    expect(heading && bodyText(html)).toMatch(/^Résumé /);
    expect(title).toBeDefined();
    expect(html).not.toMatch(/Lovelace|name="author"/);
  });

  test.each([
    [{ hide: ['basics.label', 'basics.summary'], label: 'Boss', summary: 'Leads.' }],
    [{ hide: ['label', 'summary'], label: 'Boss', summary: 'Leads.' }],
    [{ hide: ['basics'], variants: { v: { label: 'Boss', summary: 'Leads.' } }, variant: 'v' }],
  ])('options that replace it: %j', (options) => {
    expect(page(ada, options)).not.toMatch(/Boss|Leads|Engineer|About/);
  });

  test.each([
    ['work', {}, '2020'],
    ['work', { endDate: '2022' }, '2020'],
    ['work', { endDate: 'present' }, '2020'],
    ['work', { positions: [{ position: 'P', startDate: '2020' }] }, '2020'],
    ['education', {}, '2020'],
    ['projects', { endDate: '2022' }, '2020'],
    ['projects', { isActive: true }, '2020'],
    ['certificates', { endDate: '2022' }, '2020'],
    ['talks', { endDate: '2022' }, '2020'],
  ])('the end of %s %j', (section, fields, shown) => {
    const entry = { name: 'N', startDate: '2020', ...fields };
    const options = { hide: [`${section}.endDate`], sections: ['talks'], showDurations: true };
    const html = page({ [section]: [entry] }, options);
    const times = bodyText(html).match(/\d{4}|Present|yrs?|–/g);
    expect([...new Set(times)]).toEqual([shown]);
    expect(html).not.toContain('worksFor');
  });

  test.each([
    [{ startDate: '2020 - 2022' }, 'work.endDate', ''],
    [{ startDate: '2020 to date' }, 'work.endDate', ''],
    [{ startDate: 'Spring 2020' }, 'work.endDate', 'Spring 2020'],
    [{ endDate: '2020–2022' }, 'work.startDate', ''],
  ])('both dates in one text: %j without %s', (dates, path, shown) => {
    const job = { name: 'N', ...dates };
    expect(bodyText(page({ work: [job] }, { hide: [path] }))).toBe(
      `Résumé Work Experience N ${shown}`.trim(),
    );
  });

  test('the date of a project that is its end', () => {
    const project = { name: 'N', startDate: '2020', date: '2022' };
    expect(bodyText(page({ projects: [project] }, { hide: ['projects.date'] }))).toMatch(/2020$/);
  });

  test('a hidden start leaves the end alone, and no length', () => {
    const job = { name: 'N', startDate: '2020', endDate: '2022' };
    const options = { hide: ['work.startDate'], showDurations: true };
    expect(bodyText(page({ work: [job] }, options))).toMatch(/N 2022$/);
  });

  test('hidden dates leave a line a line, and make no role', () => {
    const hide = ['talks.startDate', 'talks.endDate', 'work.endDate'];
    const talks = { talks: [{ name: 'A' }, { name: 'B' }] };
    const work = { work: [{ positions: [{ position: 'P' }] }] };
    for (const resume of [talks, work]) {
      const options = { sections: ['talks'] };
      const main = (options: object) => page(resume, options).replace(/.*<main/s, '');
      expect(main({ ...options, hide })).toBe(main(options));
    }
  });
});

test.each([
  ['basics.url', { basics: { profiles: [{ network: 'GitHub', username: 'X' }] } }],
  ['basics.name', { basics: { customFields: [{ name: 'X', value: 'Y' }] } }],
  ['basics.name', { work: [{ name: 'X' }] }],
  ['name', { work: [{ name: 'X' }] }],
  ['work.name', { work: [{ name: 'N', location: 'X' }] }],
  ['work.name', { work: [{ name: 'N', positions: [{ position: 'X' }] }] }],
  ['work.location', { volunteer: [{ location: 'X' }] }],
  ['basics.firstName', { basics: { firstName: 'N', lastName: 'X' } }],
  ['skills.level', { skills: { X: { level: 'N' } } }],
  ['work.highlights.Result', { work: [{ highlights: [{ Result: 'N' }, 'X'] }] }],
  ['work.title', { work: [{ name: 'X', position: 'N' }] }],
])('%s leaves others: %j', (path, resume) => {
  expect(bodyText(page(resume, { hide: [path] }))).toContain('X');
});

test('values that are more than their fields stay what they are', () => {
  const work = [{ name: 'N', startDate: new Date('2020-03-04'), tags: ['v'] }];
  const options = {
    hide: ['work.nothing'],
    variants: { v: {} },
    variant: 'v',
    datePrecision: 'day',
  };
  expect(bodyText(page({ work }, options))).toContain('March 4, 2020');
});
