import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../src/index.ts';
import { RESUME } from '../src/resume/tables.ts';
import { bodyText, elementsOf } from './support/html.ts';

const resume = {
  basics: {
    name: 'Ada',
    phone: '+1 555 010 0000',
    email: 'ada@example.com',
    website: 'https://ada.test',
    summary: 'About.',
    location: { city: 'Rome', address: '1 Street' },
  },
  work: [
    {
      company: 'Acme',
      location: 'Paris',
      startDate: '2020-07-15',
      endDate: '2021-08',
      highlights: ['Led'],
    },
  ],
  education: [{ institution: 'School' }],
  skills: [{ name: 'Go' }],
};
const page = (themeOptions: object, options?: RenderOptions) =>
  render({ ...resume, meta: { themeOptions } }, options);
const text = (themeOptions: object, options?: RenderOptions) =>
  bodyText(page(themeOptions, options));
const sections = (themeOptions: object, options?: RenderOptions) =>
  elementsOf(page(themeOptions, options))
    .filter(({ tagName }) => tagName === 'section')
    .map(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value);

describe('sections', () => {
  test.each([
    [[], ['summary', 'work', 'education', 'skills']],
    [['skills'], ['skills', 'summary', 'work', 'education']],
    [
      ['education', 'work'],
      ['education', 'work', 'summary', 'skills'],
    ],
    [
      ['experience', 'basics'],
      ['work', 'summary', 'education', 'skills'],
    ],
    [
      ['skills', 'skills', 'no such section'],
      ['skills', 'summary', 'work', 'education'],
    ],
  ])('%j', (order, expected) => expect(sections({ sections: order })).toEqual(expected));
});

describe('sectionTitles', () => {
  test.each([
    [{ work: 'Jobs' }, 'Jobs'],
    [{ experience: 'Jobs' }, 'Jobs'],
    [{ summary: 'Profile' }, 'Profile'],
    [{ work: '' }, 'Work Experience'],
    [{ work: 7 }, 'Work Experience'],
  ])('%j', (sectionTitles, shown) => expect(text({ sectionTitles })).toContain(shown));
});

describe('hide', () => {
  test.each([
    ['basics.phone', '555'],
    ['basics.url', 'ada.test'],
    ['basics.website', 'ada.test'],
    ['basics.location.address', 'Street'],
    ['basics.summary', 'About'],
    ['summary', 'About'],
    ['work', 'Acme'],
    ['experience', 'Acme'],
    ['work.name', 'Acme'],
    ['work.highlights', 'Led'],
    ['work.location', 'Paris'],
    ['education.institution', 'School'],
  ])('%s', (path, gone) => {
    expect(text({})).toContain(gone);
    expect(text({ hide: [path] })).not.toContain(gone);
  });

  test('what is hidden is in no other part of the document either', () => {
    expect(page({ hide: ['basics.phone', 'basics.email'] })).not.toMatch(/555|ada@example/);
  });
});

test('whoever hides where they live keeps that country’s paper', () => {
  const resume = { basics: { location: { countryCode: 'US' } } };
  expect(render(resume, { hide: ['basics.location'] })).toContain('@page{size:letter');
});

describe('dateFormat and dateSeparator', () => {
  test.each([
    [{}, 'July 15, 2020 – August 2021'],
    [{ dateFormat: 'long' }, 'July 15, 2020 – August 2021'],
    [{ dateFormat: 'short' }, 'Jul 15, 2020 – Aug 2021'],
    [{ dateFormat: 'numeric' }, '07/15/2020 – 08/2021'],
    [{ dateFormat: 'roman' }, 'July 15, 2020 – August 2021'],
    [{ dateSeparator: '-' }, 'July 15, 2020 - August 2021'],
    [{ dateSeparator: 'to' }, 'July 15, 2020 to August 2021'],
    [{ dateSeparator: null }, 'July 15, 2020 – August 2021'],
  ])('%j', (options, shown) => expect(text(options)).toContain(shown));
});

describe('the second argument of render', () => {
  test('wins over meta.themeOptions, option by option', () => {
    const shown = text({ dateFormat: 'short', dateSeparator: '-' }, { dateFormat: 'long' });
    expect(shown).toContain('July 15, 2020 - August 2021');
  });

  test.each([null, 7, 'text', []])('%j is no set of options', (options) => {
    expect(text({}, options as RenderOptions)).toBe(text({}));
  });
});

describe('meta.themeOptions of the wrong kind', () => {
  test.each([null, 7, 'text', [], [[]]])('%j', (themeOptions) => {
    expect(text(themeOptions as object)).toBe(text({}));
  });
});

describe('names that other themes have for options', () => {
  test.each([
    [{ meta: { themeOptions: { sectionLabels: { work: 'Jobs' } } } }, 'Jobs'],
    [{ meta: { aliases: { work: 'Jobs' } } }, 'Jobs'],
    [{ meta: { headings: { work: 'Jobs' } } }, 'Jobs'],
    [{ meta: { language: 'de' } }, 'Berufserfahrung'],
    [{ meta: { lang: 'de' } }, 'Berufserfahrung'],
    [{ meta: { locale: 'de_DE.UTF-8' } }, 'Berufserfahrung'],
    [{ language: 'de' }, 'Berufserfahrung'],
    [
      { meta: { themeOptions: { language: 'de', dateFormat: 'short' }, language: 'fr' } },
      'Berufserfahrung',
    ],
  ])('%j', (extra, shown) => expect(bodyText(render({ ...resume, ...extra }))).toContain(shown));

  test.each([
    { order: ['skills'] },
    { sectionOrder: ['skills'] },
    { themeOptions: { sectionOrder: ['skills'] } },
  ])('%j', (meta) => {
    const html = render({ ...resume, meta });
    expect(html.indexOf('id="skills"')).toBeLessThan(html.indexOf('id="work"'));
  });

  test.each([
    [{ background: '#fdf6e3' }, 'dark', 'light', '17,17,17'],
    [{ background: '#16181a' }, 'light', 'dark', '232,230,227'],
    [{ background: ['#fff', '#000'] }, 'dark', 'dark', '232,230,227'],
  ] as const)(
    'on a ground of one’s own, %j, texts are those that suit it',
    (colors, colorScheme, scheme, primary) => {
      const css = render({}, { colors, colorScheme })
        .match(/:root\{color-scheme:[^}]*\}/g)
        ?.at(-1);
      expect(css).toContain(`color-scheme:${scheme}`);
      expect(css).toContain(`--primary:rgb(${primary})`);
    },
  );

  test('even’s colors, and an unreadable one corrected', () => {
    const html = render({
      meta: {
        themeOptions: { colors: { accent: ['#0073aa', '#00a0d2'], primary: ['#eee', '#111'] } },
      },
    });
    expect(html).toContain('--accent:rgb(0,115,170)');
    expect(html).toContain('--accent:rgb(0,160,210)');
    expect(html).not.toMatch(/--primary:rgb\((238|17),/);
  });
});

describe('sections of the user’s own', () => {
  const own = {
    talks: [
      {
        title: 'A talk',
        event: 'Conf',
        date: '2020-05',
        url: 'https://talk.test',
        summary: 'Said',
      },
    ],
    openSource: ['One', 'Two'],
    patents: [{ name: 'Patent', number: 'US 1', keywords: ['a', 'b'] }],
  };
  const shown = (themeOptions: object) =>
    bodyText(render({ ...resume, ...own, meta: { themeOptions } }));

  test('are shown when sections names them', () => {
    expect(shown({ sections: ['talks', 'openSource'] })).toMatch(
      /^Ada .*Talks A talk \| Conf \| talk\.test May 2020 Said Open source One, Two Summary/,
    );
  });
  test('are shown when sectionTitles names them', () => {
    expect(shown({ sectionTitles: { patents: 'My Patents' } })).toMatch(
      /My Patents Patent \(US 1\): a, b$/,
    );
  });
  test('have a class and an id that nothing else has', () => {
    const names = ['photo', 'row', 'constructor', 'a b', 'section-2', '3'];
    const entry = { name: 'An entry', startDate: '2020' };
    const lists = Object.fromEntries(names.map((name) => [name, [entry]]));
    const found = elementsOf(render(lists, { sections: names }));
    const valuesOf = (key: string) =>
      found.flatMap(({ attrs }) => attrs.filter(({ name }) => name === key).map((a) => a.value));
    const ids = valuesOf('id');
    expect(ids).toHaveLength(names.length);
    expect(new Set(ids).size).toBe(names.length);
    for (const id of ids) expect(id).toMatch(/^section-[\w-]+$/);
    expect(new Set(valuesOf('class').filter((name) => !ids.includes(name)))).toEqual(
      new Set(['h-resume', 'p-contact h-card', 'p-name', 'h-event', 'row', 'left', 'right']),
    );
  });
  test('are not shown otherwise', () => expect(shown({})).not.toContain('Patent'));
});

test.each([
  [{ skills: { JS: { level: 'X' } } }, 'skills.level'],
  [{ skills: { JS: ['X'] } }, 'skills.keywords'],
  [{ references: { X: 'Great.' } }, 'references.name'],
  [{ references: ['X'] }, 'references.name'],
  [{ skills: { X: ['a'] } }, 'skills.name'],
  [{ basics: 'X' }, 'basics.name'],
  [{ references: { Jane: { reference: 'X' } } }, 'references.reference'],
  [{ languages: { English: 'X' } }, 'languages.fluency'],
  [{ work: { 0: { name: 'N', location: 'X' } } }, 'work.location'],
  [{ basics: { profiles: { GitHub: { username: 'X' } } } }, 'basics.profiles.username'],
  [{ basics: { firstName: 'X', lastName: 'X' } }, 'basics.name'],
])('hide finds what is in %j', (resume, path) => {
  expect(bodyText(render(resume))).toContain('X');
  expect(bodyText(render(resume, { hide: [path] }))).not.toContain('X');
});

describe('variants', () => {
  const many = {
    basics: { name: 'Ada', label: 'Engineer', summary: 'Builds.' },
    work: [
      { name: 'Always' },
      {
        name: 'Lab',
        tags: 'academic',
        highlights: [
          'Both',
          { text: 'Only academic', tags: ['academic'] },
          { text: 'Only industry', tags: ['industry'] },
        ],
      },
      { name: 'Plant', tags: ['industry'] },
    ],
    meta: {
      themeOptions: {
        dateFormat: 'short',
        variants: {
          academic: {
            label: 'Researcher',
            summary: 'Studies.',
            sections: ['work'],
            sectionTitles: { work: 'Posts' },
          },
          industry: { hide: ['summary'] },
        },
      },
    },
  };
  test.each<[options: RenderOptions, text: string]>([
    [
      {},
      'Ada Engineer Summary Builds. Work Experience Always Lab • Both • Only academic • Only industry Plant',
    ],
    [
      { variant: 'academic' },
      'Ada Researcher Posts Always Lab • Both • Only academic Summary Studies.',
    ],
    [{ variant: 'industry' }, 'Ada Engineer Work Experience Always Plant'],
    [{ variant: 'no such variant' }, 'Ada Engineer Summary Builds. Work Experience Always'],
    [{ variant: 'constructor' }, 'Ada Engineer Summary Builds. Work Experience Always'],
    [
      { variant: 'academic', label: 'Boss' },
      'Ada Boss Posts Always Lab • Both • Only academic Summary Studies.',
    ],
  ])('%j', (options, text) => {
    expect(bodyText(render(many, options))).toBe(text.replaceAll('• ', ''));
  });

  test('tags count in every list inside an entry, whatever it is called', () => {
    const names = Object.values(RESUME).flatMap(({ fields = {} }) =>
      ['highlights', 'positions', 'profiles'].flatMap((name) => fields[name]?.keys ?? []),
    );
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const item = (tags: string[]) => ({ text: `for ${tags}`, network: `for ${tags}`, tags });
      const list = [item(['one']), item(['other'])];
      const place =
        name === 'profiles' ? { basics: { profiles: list } } : { work: [{ [name]: list }] };
      const text = bodyText(render(place, { variants: { one: {} }, variant: 'one' }));
      expect([name, text]).toEqual([name, expect.stringContaining('for one')]);
      expect([name, text]).toEqual([name, expect.not.stringContaining('for other')]);
    }
  });

  test.each([
    { work: { name: 'W', tags: ['other'] } },
    { work: [[{ name: 'W', tags: ['other'] }]] },
    { skills: { W: { level: 'W', tags: ['other'] } } },
    { work: [{ positions: { 0: { position: 'W', tags: 'other' } } }] },
    { work: [{ highlights: [[{ text: 'W', tags: ['other'] }]] }] },
  ])('tags count in every form of a list: %j', (resume) => {
    expect(bodyText(render(resume))).toContain('W');
    const html = render(resume, { variants: { one: {} }, variant: 'one' });
    expect(bodyText(html)).not.toContain('W');
  });

  test('tags are not shown', () => {
    const html = render({ work: [{ highlights: [{ text: 'Text', tags: 'tag' }] }] });
    expect(bodyText(html)).not.toContain('tag');
  });

  test('meta.themeOptions.variant picks one', () => {
    const { themeOptions } = many.meta;
    const meta = { themeOptions: { ...themeOptions, variant: 'academic' } };
    expect(bodyText(render({ ...many, meta }))).toContain('Researcher');
  });
});

describe('showDurations', () => {
  const now = Date.UTC(2024, 9, 15);
  test.each([
    ['2022-07', undefined, '(2 yrs 3 mos)'],
    ['2022-07', '2023-07', '(1 yr)'],
    ['2022-07', '2022-08', '(1 mo)'],
    ['2022-07-01', '2022-07-20', '(1 mo)'],
    ['2020', '2022', '(2 yrs)'],
    ['2020', undefined, '(4 yrs)'],
  ])('%s to %s', (startDate, endDate, shown) => {
    const page = bodyText(
      render({ work: [{ name: 'A', startDate, endDate }] }, { showDurations: true, now }),
    );
    expect(page).toContain(shown);
  });
  test.each([
    ['2022', '2022-07'],
    ['2022-07', '2020-01'],
    ['someday', '2022-07'],
  ])('nothing is said of %s to %s', (startDate, endDate) => {
    const page = bodyText(
      render({ work: [{ name: 'A', startDate, endDate }] }, { showDurations: true, now }),
    );
    expect(page).not.toContain('(');
  });
  test('now may be a Date or a text', () => {
    const page = (now: Date | string) =>
      bodyText(
        render(
          { work: [{ name: 'A', startDate: '2022-07' }] },
          { showDurations: true, now, language: 'de' },
        ),
      );
    expect(page(new Date(now))).toContain('(2 Jahre 3 ');
    expect(page('2024-10-15')).toBe(page(new Date(now)));
  });
});
