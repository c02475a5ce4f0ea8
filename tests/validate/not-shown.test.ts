import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { validate } from '../../src/validate/index.ts';
import { bodyText } from '../support/html.ts';
import { expectIssues, options, type Row } from './issues.ts';

const ROWS: Row[] = [
  [
    'whole lists',
    { talks: [{ name: 'A' }], jobs: [{ name: 'B' }], basics: {} },
    ['/talks', /`talks` is not shown; name it in `sections`\./],
    ['/jobs', /`jobs` is not shown; name it in `sections`, or call it `work`/],
  ],
  [
    'a user name and a fact about the person',
    { basics: { twitter: '@ada', shoeSize: 'small' } },
    [
      '/basics/twitter',
      /`twitter` is not shown; put it into `profiles`, as \{ "network": "twitter"/,
    ],
    ['/basics/shoeSize', /`shoeSize` is not shown; put it into `customFields`/],
  ],
  [
    'texts at the top level',
    { basics: {}, objective: 'To work', name: 'Ada' },
    ['/objective', /put it into `basics.summary`/],
    ['/name', /put it into `basics`/],
  ],
  [
    'a key of many entries, once for each list',
    {
      work: [
        { name: 'A', salary: 'much' },
        { name: 'B', salary: 'more' },
        {
          name: 'C',
          positions: [
            { position: 'D', salary: 'most' },
            { position: 'E', salary: 'x' },
          ],
        },
      ],
      projects: [{ name: 'F', salary: 'none' }],
    },
    ['/work/0/salary', /`salary` is not shown; put it into `summary`/],
    ['/work/2/positions/0/salary', /put it into `summary`/],
    ['/projects/0/salary', /put it into `summary`/],
  ],
  [
    'text deep inside',
    { work: [{ name: 'A', x1: [{ y: [['z']] }] }] },
    ['/work/0/x1', /`highlights`/],
  ],
  [
    'a place',
    { basics: { location: { city: 'A', planet: 'B' } } },
    ['/basics/location/planet', /`address`/],
  ],
  [
    'what stands beside an address',
    { work: [{ url: { url: 'https://a.test', note: 'B' } }] },
    ['/work/0/url', /a text/],
    ['/work/0/url/note', /is not shown/],
  ],
  ['a skill', { skills: [{ name: 'A', usedFor: 'B' }] }, ['/skills/0/usedFor', /`summary`/]],
  [
    'keys with nothing to show',
    { work: [{ name: 'A', id: 7, a1: '', b1: [], c1: { d: null }, e1: true }] },
  ],
  [
    'keys that are switched off',
    {
      '//': 'a',
      '-languages': [{ language: 'B' }],
      _skills: [{ name: 'C' }],
      $comment: 'd',
      work: [
        {
          name: 'A',
          _highlights: ['a'],
          '-summary': 'b',
          'x-a': 'c',
          'X-b': 'd',
          comment: 'e',
          comments: 'f',
          '// url': 'g',
        },
        { _note: { url: 'no address' }, name: 'B' },
      ],
    },
  ],
  [
    'objects from names to values',
    { languages: [{ English: 'native' }], skills: [{ Go: 'novice' }] },
  ],
  ['translations of a place', { basics: { location: { en: 'Berlin', de: 'Berlin' } } }],
  [
    'a date that only looks like a misspelt name',
    { certificates: [{ name: 'A', issuerr: '2019-01' }] },
    ['/certificates/0/issuerr', /`issuerr` is not shown/],
  ],
  [
    'misspelt names, two letters away if they are long',
    { educatoin: [], volonteering: [], work: [{ name: 'A', acheivments: ['B'], Summary: 'C' }] },
    ['/educatoin', /Did you mean "education"/],
    ['/volonteering', /Did you mean "volunteering"/],
    ['/work/0/acheivments', /Did you mean "achievements"/],
    ['/work/0/Summary', /Write "summary": this theme reads both/],
  ],
  [
    'a misspelt name beside the right one',
    { work: [{ name: 'A', nmae: 'B' }] },
    ['/work/0/nmae', /is not shown/],
  ],
  [
    'a list that a variant names',
    options({ variants: { a: { sections: ['talks'] } } }, { talks: [{ name: 'A', zzzz: 'B' }] }),
    ['/talks/0/zzzz', /is not shown/],
  ],
];

describe('validate names text that is not shown:', () => {
  test.each(ROWS.map((row) => [row[0], row] as const))('%s', (_, row) => expectIssues(row));
});

/** Names from real files and invented ones. Which of them are shown is up to the tables. */
const NAMES =
  'name title label summary description about phone email fax street city region country date issued expires number doi volume pages publisher authors relationship position company department team manager salary contract industry gpa minor thesis advisor grade courses level years rating since skill tools stack tech client budget impact links homepage blog twitter github linkedin mastodon skype birthday nationality pronouns gender maritalStatus drivingLicence visa motto text note notes details info content body keywords tags highlights achievements responsibilities bullets roles reference quote contact from to period duration location place venue type category status image logo icon color'.split(
    ' ',
  );
const LISTS =
  'work volunteer education awards certificates publications skills languages interests references projects'.split(
    ' ',
  );

/** Fields that the page does not print as they are written, or shows only with others. */
const ELSEWHERE = new Set(['tags', 'image']);

describe('validate and the page agree on', () => {
  const named = (pointer: string, resume: object) =>
    validate(resume).issues.some(
      (issue) =>
        issue.pointer === pointer &&
        /is not shown|Did you mean|means the same/.test(issue.advice + issue.found),
    );

  test.each(['basics', 'basics.location', ...LISTS])('every name in %s', (list) => {
    const wrong = NAMES.filter((name) => !ELSEWHERE.has(name)).filter((name) => {
      const token = `Token${name}`;
      // Every list has at least one of these names, so that the entry is read as a record.
      const entry = {
        name: 'N',
        institution: 'N',
        title: 'N',
        language: 'N',
        reference: 'N',
        [name]: token,
      };
      const [resume, pointer] =
        list === 'basics'
          ? [{ basics: { name: 'N', [name]: token } }, `/basics/${name}`]
          : list === 'basics.location'
            ? [{ basics: { location: { city: 'N', [name]: token } } }, `/basics/location/${name}`]
            : [{ [list]: [entry] }, `/${list}/0/${name}`];
      const isShown = bodyText(render(resume, { typeface: 'system' })).includes(token);
      return isShown === named(pointer, resume);
    });
    expect(wrong).toEqual([]);
  });
});
