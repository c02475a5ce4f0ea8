import { describe, expect, test } from '@jest/globals';
import { mf2 } from 'microformats-parser';
import { render } from '../../src/index.ts';
import { readExample } from '../support/examples.ts';
import { schemaResume } from '../support/schema-resume.ts';

interface Item {
  readonly type?: readonly string[];
  readonly properties: Readonly<Record<string, readonly (string | Item)[]>>;
  readonly children?: readonly Item[];
  readonly value?: string;
}

/** What a parser of microformats2 finds on the page: its one item, the résumé. */
function itemOf(resume: object): Item {
  const { items } = mf2(render(resume), { baseUrl: 'https://page.test/' });
  expect(items).toHaveLength(1);
  return items[0] as unknown as Item;
}

/** All values of a property, in an item and in those inside it. */
function values(item: Item, property: string): string[] {
  const own = (item.properties[property] ?? []).map((value) =>
    typeof value === 'string' ? value : (value.value ?? ''),
  );
  return [...own, ...inside(item).flatMap((each) => values(each, property))];
}

function inside({ properties, children = [] }: Item): Item[] {
  const all = Object.values(properties).flat();
  return [
    ...all.filter((value) => typeof value === 'object' && 'type' in value),
    ...children,
  ] as Item[];
}

/** All items of a type, in an item. */
function itemsOf(item: Item, type: string): Item[] {
  const inner = inside(item).flatMap((each) => itemsOf(each, type));
  return item.type?.includes(type) ? [item, ...inner] : inner;
}

/** The texts at a path of fields, through all lists. */
function texts(value: unknown, ...path: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((each) => texts(each, ...path));
  const [key, ...others] = path;
  if (key === undefined) return typeof value === 'string' ? [value] : [];
  return texts((value as Record<string, unknown> | undefined)?.[key], ...others);
}

describe.each([
  ['every field of the schema', schemaResume().resume],
  ['the bundled résumé', readExample('piyush-mishra')],
])('a parser of microformats2 reads of %s', (_, resume) => {
  const item = itemOf(resume);
  test.each([
    ['name', ['basics', 'name']],
    ['job-title', ['basics', 'label']],
    ['tel', ['basics', 'phone']],
    ['url', ['basics', 'url']],
    ['url', ['work', 'url']],
    ['url', ['publications', 'url']],
    ['org', ['work', 'name']],
    ['job-title', ['work', 'position']],
    ['start', ['work', 'startDate']],
    ['end', ['work', 'endDate']],
    ['location', ['work', 'location']],
    ['org', ['volunteer', 'organization']],
    ['job-title', ['volunteer', 'position']],
    ['org', ['education', 'institution']],
    ['start', ['education', 'startDate']],
    ['end', ['education', 'endDate']],
    ['name', ['projects', 'name']],
    ['start', ['projects', 'startDate']],
    ['start', ['awards', 'date']],
    ['name', ['certificates', 'name']],
    ['published', ['certificates', 'date']],
    ['name', ['publications', 'name']],
    ['published', ['publications', 'releaseDate']],
    ['name', ['references', 'name']],
    ['skill', ['skills', 'keywords']],
  ])('%s: %j', (property, path) => {
    expect(values(item, property)).toEqual(expect.arrayContaining(texts(resume, ...path)));
  });

  test('the e-mail address as one', () => {
    const addresses = texts(resume, 'basics', 'email').map((email) => `mailto:${email}`);
    expect(values(item, 'email')).toEqual(addresses);
  });

  test('the place of the person', () => {
    const [adr = ''] = values(item, 'adr');
    for (const part of ['address', 'postalCode', 'city', 'region']) {
      for (const text of texts(resume, 'basics', 'location', part)) expect(adr).toContain(text);
    }
  });

  test('what is said of a job', () => {
    const said = values(item, 'description').join(' ');
    for (const text of texts(resume, 'work', 'summary')) expect(said).toContain(text);
    expect(said.length).toBeGreaterThan(100);
  });
});

describe('an entry is what it says', () => {
  const item = itemOf(schemaResume().resume);
  test.each([
    ['h-card', ['references', 'name']],
    ['h-cite', ['publications', 'name']],
    ['h-entry', ['certificates', 'name']],
    ['h-event', ['awards', 'title']],
  ])('%s: %j', (type, path) => {
    const names = itemsOf(item, type).flatMap(({ properties }) => properties.name ?? []);
    const others = itemsOf(item, 'h-event').flatMap(({ properties }) => properties.name ?? []);
    const wanted = texts(schemaResume().resume, ...path);
    expect(wanted.length).toBeGreaterThan(0);
    expect(names).toEqual(expect.arrayContaining(wanted));
    if (type !== 'h-event') for (const name of wanted) expect(others).not.toContain(name);
  });

  test('an employer’s roles are its own, each with its dates', () => {
    const [employer] = itemsOf(
      itemOf({
        work: [
          { name: 'Acme', position: 'Boss', startDate: '2020', endDate: '2021' },
          { name: 'Acme', position: 'Clerk', startDate: '2018', endDate: '2019' },
        ],
      }),
      'h-event',
    );
    const roles = (employer?.properties.experience ?? []) as Item[];
    expect(employer?.properties.org).toEqual(['Acme']);
    expect(
      roles.map(({ properties: { 'job-title': title, start, end } }) => [title, start, end]),
    ).toEqual([
      [['Boss'], ['2020'], ['2021']],
      [['Clerk'], ['2018'], ['2019']],
    ]);
  });

  test('a role that comes first is a job title, and the employer below is its organization', () => {
    const work = [{ name: 'Acme', position: 'Boss', startDate: '2020' }];
    const [job] = itemsOf(itemOf({ work, meta: { themeOptions: { lead: 'role' } } }), 'h-event');
    expect(job?.properties).toMatchObject({
      'job-title': ['Boss'],
      org: ['Acme'],
      start: ['2020'],
    });
  });

  test('a job without an employer has a job title and no organization', () => {
    const [job] = itemsOf(
      itemOf({ work: [{ position: 'Boss' }, { name: 'A', position: 'B' }] }),
      'h-event',
    );
    expect(job?.properties).toMatchObject({ name: ['Boss'], 'job-title': ['Boss'] });
    expect(job?.properties).not.toHaveProperty('org');
  });
});
