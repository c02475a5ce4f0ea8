import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { exampleNames, officialSamples, readExample } from '../support/examples.ts';
import { ARTEFACT, attribute, bodyText, elementsOf } from '../support/html.ts';
import { problemsOf } from '../support/html-validate.ts';
import { schemaResume } from '../support/schema-resume.ts';

const RESUMES: [name: string, resume: object][] = [
  ['an empty object', {}],
  ['a résumé with every field of the schema', schemaResume().resume],
  ...Object.entries(officialSamples).map(([name, resume]): [string, object] => [
    `the official sample ${name}`,
    resume,
  ]),
  ...exampleNames.map((name): [string, object] => [`examples/${name}`, readExample(name)]),
];

describe.each(RESUMES)('%s', (_, resume) => {
  const html = render(resume, { now: 0 });

  test('is valid by html-validate', () => expect(problemsOf(html)).toEqual([]));

  test('shows no artefact', () => {
    expect(bodyText(html)).not.toMatch(ARTEFACT);
    expect(html).not.toMatch(ARTEFACT);
  });

  test('is one semantic document', () => {
    const tags = elementsOf(html).map((element) => element.tagName);
    for (const tag of ['html', 'title', 'main', 'header', 'h1']) {
      expect([tag, tags.filter((each) => each === tag).length]).toEqual([tag, 1]);
    }
    expect(tags.filter((tag) => tag === 'section').length).toBe(
      tags.filter((tag) => tag === 'h2').length,
    );
  });

  test('holds no script that runs, and loads nothing but the photo', () => {
    for (const element of elementsOf(html)) {
      if (element.tagName === 'script') {
        expect(attribute(element, 'type')).toBe('application/ld+json');
      }
      if (element.tagName === 'link') expect(attribute(element, 'rel')).toBe('canonical');
      if (element.tagName !== 'img') expect(attribute(element, 'src')).toBeUndefined();
      for (const { name } of element.attrs) expect(name).not.toMatch(/^on/);
    }
    expect(html).not.toMatch(/@import|url\(\s*["']?(?!data:)/);
  });

  test('has JSON-LD that parses', () => {
    const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
    expect(JSON.parse(data ?? '')).toMatchObject({ '@type': 'Person' });
  });

  test('is not changed by rendering', () => {
    const copy = structuredClone(resume);
    render(deepFrozen(copy));
    expect(copy).toEqual(resume);
  });

  test('gives the same page twice', () => {
    expect(render(resume, { now: 0 })).toBe(html);
  });
});

describe('render({})', () => {
  test('is an empty page titled Résumé', () => {
    const html = render({});
    expect(html).toContain('<title>Résumé</title>');
    expect(bodyText(html)).toBe('Résumé');
  });
});

describe('a résumé that is no object is the one error', () => {
  test.each([
    ['null', null, 'null'],
    ['undefined', undefined, 'undefined'],
    ['a number', 7, 'number'],
    ['a text', '{"basics":{}}', 'string'],
    ['an array', [], 'an array'],
  ])('%s', (_, value, found) => {
    expect(() => render(value as unknown as object)).toThrow(TypeError);
    expect(() => render(value as unknown as object)).toThrow(found);
    expect(() => render(value as unknown as object)).toThrow(/expects a résumé, the object/);
  });
});

describe('time zones', () => {
  test.each(['Pacific/Kiritimati', 'America/Anchorage', 'Asia/Kolkata'])(
    '%s changes nothing',
    (TZ) => {
      const script = `process.stdout.write(require('./index.js').render(${JSON.stringify(schemaResume().resume)}, { now: 0 }))`;
      const page = execFileSync(process.execPath, ['-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      expect(bodyText(page)).toBe(bodyText(render(schemaResume().resume, { now: 0 })));
    },
  );
});

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFrozen);
    Object.freeze(value);
  }
  return value;
}
