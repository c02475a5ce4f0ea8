import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { page, text } from '../support/ada.ts';
import { bodyText } from '../support/html.ts';

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
