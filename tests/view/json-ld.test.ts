import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { attribute, elementsOf } from '../support/html.ts';

/** What stands in the page's only script, as an HTML parser finds it. */
function jsonLd(resume: object): Record<string, unknown> {
  const scripts = elementsOf(render(resume)).filter(({ tagName }) => tagName === 'script');
  expect(scripts.map((script) => attribute(script, 'type'))).toEqual(['application/ld+json']);
  const [text] = scripts[0]?.childNodes ?? [];
  return JSON.parse(text !== undefined && 'value' in text ? text.value : '');
}

const occupation = (name: string) => ({ '@type': 'Occupation', name });

const role = (property: string, value: object, startDate: string, endDate?: string) => ({
  '@type': 'Role',
  startDate,
  ...(endDate !== undefined && { endDate }),
  [property]: value,
});

const PERSON = { '@context': 'https://schema.org', '@type': 'Person' };

describe('what machines are told of a person', () => {
  test.each<[what: string, resume: object, said: object]>([
    ['nothing', {}, {}],
    ['name and label', { basics: { name: 'Ada', label: 'R&D' } }, { name: 'Ada', jobTitle: 'R&D' }],
    [
      'ways to reach them',
      { basics: { email: 'a@a.test', phone: '+1 555 010', url: 'www.a.test' } },
      { email: 'a@a.test', telephone: '+1 555 010', url: 'https://www.a.test' },
    ],
    ['an address that is none', { basics: { url: 'ask me' } }, {}],
    ['a photo', { basics: { image: 'https://a.test/me.png' } }, { image: 'https://a.test/me.png' }],
    [
      'profiles that have an address',
      {
        basics: {
          profiles: [
            { network: 'GitHub', username: 'ada' },
            { network: 'Net', username: 'ada' },
            { network: 'Site', url: 'https://a.test/ada' },
          ],
        },
      },
      { sameAs: ['https://github.com/ada', 'https://a.test/ada'] },
    ],
    [
      'where they live',
      {
        basics: {
          location: {
            address: '1 Street',
            postalCode: '0100',
            city: 'Rome',
            region: 'Lazio',
            countryCode: 'IT',
          },
        },
      },
      {
        address: {
          '@type': 'PostalAddress',
          streetAddress: '1 Street',
          postalCode: '0100',
          addressLocality: 'Rome',
          addressRegion: 'Lazio',
          addressCountry: 'IT',
        },
      },
    ],
    [
      'a place in words',
      { basics: { location: 'Rome' } },
      { address: { '@type': 'PostalAddress', addressLocality: 'Rome' } },
    ],
    [
      'schools, languages and skills',
      {
        education: [{ institution: 'School' }, { area: 'Physics' }],
        languages: [{ language: 'English' }],
        skills: [{ name: 'C++' }, { keywords: ['unnamed'] }],
      },
      {
        alumniOf: [{ '@type': 'EducationalOrganization', name: 'School' }],
        knowsLanguage: ['English'],
        knowsAbout: ['C++', 'unnamed'],
      },
    ],
    [
      'what groups of skills hold, and not their names',
      { skills: [{ name: 'Languages', keywords: ['Go', 'C'] }, { name: 'Go' }, { name: 'Chess' }] },
      { knowsAbout: ['Go', 'C', 'Chess'] },
    ],
    [
      'what they say of themselves, without marks',
      { basics: { summary: 'Draws **lines**.\n\n- thin ones' } },
      { description: 'Draws lines. thin ones' },
    ],
    [
      'what they were, and when',
      {
        work: [
          { position: 'Boss', startDate: '2020-03' },
          { positions: [{ position: 'Clerk', startDate: '2018', endDate: '2019-12-31' }] },
          { position: 'Intern' },
        ],
      },
      {
        hasOccupation: [
          role('hasOccupation', occupation('Boss'), '2020-03'),
          role('hasOccupation', occupation('Clerk'), '2018', '2019-12-31'),
          occupation('Intern'),
        ],
      },
    ],
    [
      'when they learned where, and what for',
      {
        education: [
          {
            institution: 'S',
            studyType: 'BSc',
            area: 'Physics',
            startDate: '2012',
            endDate: '2015',
          },
        ],
      },
      {
        alumniOf: [
          role('alumniOf', { '@type': 'EducationalOrganization', name: 'S' }, '2012', '2015'),
        ],
        hasCredential: [
          {
            '@type': 'EducationalOccupationalCredential',
            name: 'BSc',
            credentialCategory: 'degree',
            about: 'Physics',
            recognizedBy: { '@type': 'Organization', name: 'S' },
          },
        ],
      },
    ],
    [
      'certificates and awards',
      {
        certificates: [
          { name: 'C', issuer: 'I', date: '2020-05', expires: '2023', url: 'https://a.test/c' },
        ],
        awards: [{ title: 'A', date: '2020' }, { summary: 'untitled' }],
      },
      {
        hasCredential: [
          {
            '@type': 'EducationalOccupationalCredential',
            name: 'C',
            credentialCategory: 'certificate',
            recognizedBy: { '@type': 'Organization', name: 'I' },
            url: 'https://a.test/c',
            dateCreated: '2020-05',
            expires: '2023',
          },
        ],
        award: ['A'],
      },
    ],
    [
      'dates in words are none',
      { work: [{ position: 'Boss', startDate: 'once upon a time' }] },
      { hasOccupation: [occupation('Boss')] },
    ],
    [
      'where they work, and no longer where they worked',
      {
        work: [
          { name: 'Now', startDate: '2020' },
          { name: 'Until today', startDate: '2020', endDate: 'present' },
          { name: 'Once', startDate: '2012', endDate: '2016' },
          { name: 'Once, in one date', startDate: '2012-2016' },
          { name: 'Once, by its roles', positions: [{ startDate: '2012', endDate: '2014' }] },
        ],
      },
      {
        worksFor: [
          { '@type': 'Organization', name: 'Now' },
          { '@type': 'Organization', name: 'Until today' },
        ],
      },
    ],
  ])('%s', (_, resume, said) => {
    expect(jsonLd(resume)).toEqual({ ...PERSON, ...said });
  });

  test.each([
    '</script><script>alert(1)</script>',
    '<!-- <script>',
    ']]> & "quotes" \\ \\u003c',
    '&lt;',
  ])('a name is whole, whatever would end a script: %j', (written) => {
    const name = written.replace('&lt;', '<');
    expect(jsonLd({ basics: { name: written } })).toEqual({ ...PERSON, name });
  });

  test('what is hidden is not said', () => {
    const basics = { name: 'Ada', email: 'a@a.test', location: { city: 'Rome' } };
    const hide = ['basics.email', 'basics.location'];
    expect(jsonLd({ basics, meta: { themeOptions: { hide } } })).toEqual({
      ...PERSON,
      name: 'Ada',
    });
  });
});
