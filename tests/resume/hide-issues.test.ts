import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/validate/index.ts';

const LISTS = { talks: [{ name: 'T', 'room.number': 1 }], skills: { 'Node.js': ['a'] } };
const inOptions = (hide: unknown) => ({ ...LISTS, meta: { themeOptions: { hide } } });

function found(resume: object, within: RegExp): string[] {
  return validate(resume)
    .issues.filter(({ pointer }) => within.test(pointer))
    .map(({ pointer, severity, advice }) => `${severity} ${pointer} ${advice}`);
}

const HIDE = /\/hide/;

test.each([
  'basics.phne',
  'work.nothing',
  'x.y',
  'basics.phone.number',
  'talks.nothing',
  'skills.Node.ts',
  'nothing',
  '*',
  '/basics/phne',
])('%s leads nowhere: an error', (path) => {
  expect(found(inOptions(['basics.phone', path]), HIDE)).toEqual([
    expect.stringMatching(/^error \/meta\/themeOptions\/hide\/1 .*hides nothing/),
  ]);
});

test.each([
  'basics.phone',
  'basics.picture',
  'experience.company',
  'summary',
  'bio',
  'work.*.location',
  '/work/-/location',
  '$.basics.phone',
  'WORK.Start_Date',
  'work.positions.location',
  'basics.location.city',
  'talks',
  'talks.name',
  'talks.venue.city',
  'talks.room.number',
  'skills.Node.js',
  'meta.version',
])('%s leads somewhere', (path) => expect(found(inOptions([path]), HIDE)).toEqual([]));

test.each([
  ['phone', /^warning .*Write "basics.phone"/],
  ['company', /^warning .*Write the name of a list/],
  ['work.0.location', /^warning .*Leave the index out/],
  ['work[0].location', /^warning .*Leave the index out/],
])('%s hides more than it says: a warning', (path, issue) => {
  expect(found(inOptions([path]), HIDE)).toEqual([expect.stringMatching(issue)]);
});

test.each<[hide: unknown, ...issues: RegExp[]]>([
  ['basics.phone', /^error .*\/hide .*brackets/],
  ['basics.phone, basics.phne', /brackets/, /hides nothing/],
  [{ basics: ['phne'] }, /brackets/, /hides nothing/],
  [{ 'basics.phone': true }, /brackets/],
  [['basics.phone, basics.phne'], /^error .*\/hide\/0 .*hides nothing/],
])('other forms are errors, although they hide: %j', (hide, ...issues) => {
  expect(found(inOptions(hide), HIDE)).toEqual(issues.map((issue) => expect.stringMatching(issue)));
});

describe('a wrong place is an error that names the right one', () => {
  test.each([
    [{ hide: ['basics.phone'] }, '/hide'],
    [{ meta: { hide: ['basics.phone'] } }, '/meta/hide'],
    [{ basics: { hide: ['phone'] } }, '/basics/hide'],
    [{ work: [{ name: 'N', hide: true }] }, '/work/0/hide'],
    [{ work: [{ name: 'N', positions: [{ hide: 'title' }] }] }, '/work/0/positions/0/hide'],
  ])('%j', (resume, pointer) => {
    expect(found(resume, HIDE)).toEqual([
      expect.stringMatching(new RegExp(`^error ${pointer} .*meta\\.themeOptions\\.hide`)),
    ]);
  });

  test('but not in the options and in variants', () => {
    const themeOptions = { hide: ['work'], variants: { one: { hide: ['skills'] } } };
    expect(found({ meta: { themeOptions } }, HIDE)).toEqual([]);
  });
});
