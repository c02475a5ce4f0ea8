import { describe, expect, test } from '@jest/globals';
import { type FieldsOfEntry, renderFields } from '../../src/writers/index.ts';

/** Each entry but the person in one line of `name: text`. */
const told = ([, ...entries]: readonly FieldsOfEntry[]) => toldOfAll(entries);
const toldOfAll = (entries: readonly FieldsOfEntry[]) =>
  entries.map(({ section, fields }) => [
    section,
    ...fields.map(({ name, text }) => `${name}: ${text}`),
  ]);

describe('the fields of application forms', () => {
  test('a job has employer, title, place, dates and description', () => {
    const work = [
      {
        name: 'Acme',
        url: 'https://acme.test',
        location: 'London',
        position: 'Programmer',
        startDate: '1842-03',
        endDate: '1843-07',
        summary: 'The first.',
        highlights: ['One', 'Two'],
        keywords: ['engines'],
      },
    ];
    expect(told(renderFields({ work }))).toEqual([
      [
        'work',
        'employer: Acme',
        'title: Programmer',
        'location: London',
        'from: March 1842',
        'to: July 1843',
        'link: acme.test',
        'description: The first.\n- One\n- Two\nKeywords: engines',
      ],
    ]);
  });

  test('each role is a job, whatever the page looks like', () => {
    const work = [
      { name: 'Acme', position: 'Boss', location: 'Rome', startDate: '2020' },
      { name: 'Acme', position: 'Clerk', startDate: '2018', endDate: '2020' },
    ];
    for (const options of [{}, { lead: 'role' }, { roles: 'grouped' }] as const) {
      expect(told(renderFields({ work }, options))).toEqual([
        ['work', 'employer: Acme', 'title: Boss', 'location: Rome', 'from: 2020', 'to: Present'],
        ['work', 'employer: Acme', 'title: Clerk', 'from: 2018', 'to: 2020'],
      ]);
    }
  });

  test('begin with the person', () => {
    const basics = {
      name: 'Ada',
      label: 'Engineer',
      email: 'ada@a.test',
      phone: '0171/1234567',
      url: 'https://a.test',
      location: { city: 'Rome' },
      profiles: [{ network: 'GitHub', username: 'ada' }],
      birthDate: '1975-03-12',
    };
    expect(toldOfAll(renderFields({ basics }))).toEqual([
      [
        'basics',
        'name: Ada',
        'title: Engineer',
        'address: Rome',
        'phone: 0171/1234567',
        'email: ada@a.test',
        'link: github.com/ada',
        'link: a.test',
        'note: March 12, 1975',
      ],
    ]);
  });

  test('schools, lines and texts', () => {
    const resume = {
      basics: { summary: 'A text.' },
      education: [{ institution: 'S', studyType: 'BSc', area: 'Physics', endDate: '2015' }],
      skills: [{ name: 'Languages', keywords: ['Go', 'C'] }, { name: 'Chess' }],
      awards: [{ title: 'A', awarder: 'B', date: '2019', summary: 'Why.' }],
    };
    expect(told(renderFields(resume))).toEqual([
      ['summary', 'description: A text.'],
      ['education', 'school: S', 'degree: BSc in Physics', 'to: 2015'],
      ['skills', 'description: Languages: Go, C\nChess'],
      ['awards', 'name: A', 'from: 2019', 'note: B', 'description: Why.'],
    ]);
  });

  test('in the page’s language, without what is hidden', () => {
    const work = [{ name: 'A', position: 'B', startDate: '2020-03', summary: 'C' }];
    const entries = renderFields({ work }, { language: 'de', hide: ['work.summary'] });
    expect(entries[1]?.title).toBe('Berufserfahrung');
    expect(told(entries)).toEqual([
      ['work', 'employer: A', 'title: B', 'from: März 2020', 'to: heute'],
    ]);
  });
});
