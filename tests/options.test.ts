import { describe, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../src/index.ts';
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
