import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { validate } from '../../src/validate/index.ts';
import { exampleNames, officialSamples, readExample } from '../support/examples.ts';
import { schemaResume } from '../support/schema-resume.ts';
import { sentence } from './issues.ts';

describe('validate', () => {
  test.each([
    ['an empty object', {}],
    ['every field of the schema', withRealValues(schemaResume().resume)],
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
      meta: { themeOptions: { density: 7 } },
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

describe('README.md', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, section = ''] = /## Validate\n([\s\S]*?)\n## /.exec(`${readme}\n## `) ?? [];

  test('names the fields of an issue as they are', () => {
    const [issue = {}] = validate({ wrok: 1 }).issues;
    const named = [...section.matchAll(/\{ (pointer[^}]*) \}/g)].flatMap(([, names = '']) =>
      names.split(', '),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(issue).sort());
  });

  test('promises what is found', () => {
    expect(section).toMatch(/an end before its start/);
    expect(validate({ work: [{ startDate: '2020', endDate: '2019' }] }).valid).toBe(false);
    expect(section).toMatch(/keys one letter away/);
    expect(validate({ wrok: [] }).issues).toHaveLength(1);
  });
});

/** The schema asks for a text; the theme knows that it is the address of a picture. */
/** The generated résumé with values that can be: its own are only words with a number. */
function withRealValues(resume: ReturnType<typeof schemaResume>['resume']): object {
  const basics = resume.basics as { location: object };
  const location = { ...basics.location, countryCode: 'DE' };
  const { $schema: _, ...others } = resume;
  return { ...others, basics: { ...basics, location, image: 'https://example.com/me.jpg' } };
}
