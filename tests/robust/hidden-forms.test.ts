import { afterAll, expect, test } from '@jest/globals';
import { type RenderOptions, render } from '../../src/index.ts';
import type { Fields, Names } from '../../src/resume/fields.ts';
import { BASICS, CUSTOM, SECTIONS } from '../../src/resume/tables.ts';
import { allText } from '../support/marks.ts';

/** Whatever a field is called in the file and in `hide`, and in whatever form it is: it is hidden. */

const MARK = 'zqmarkqz';

/** Forms of a value. Most fields can be read from some of them only. */
const VALUES: readonly unknown[] = [
  MARK,
  [MARK],
  [[MARK, 'other']],
  { en: MARK },
  { 0: MARK },
  { text: MARK },
  [{ name: MARK, tags: ['x'] }],
  [{ Result: MARK }],
  { city: MARK },
  { name: MARK },
  { url: `https://${MARK}.example` },
  `https://${MARK}.example/me.png`,
  `${MARK}@example.com`,
  `${MARK}, and more; *much* more`,
  [`- ${MARK}\n- other`],
  [{ position: MARK, startDate: '2020' }],
  { [MARK]: 'other' },
];

/** Forms of a list of records. */
const LISTS: readonly ((record: object) => unknown)[] = [
  (record) => [record],
  (record) => record,
  (record) => [[record]],
  (record) => ({ 0: record }),
  (record) => ({ Other: record }),
];

/** A field of a table: the names along the way to it, all of its names, and how to put it in a résumé. */
interface Place {
  readonly path: string;
  readonly names: readonly string[];
  readonly resumesWith: (key: string, value: unknown) => readonly object[];
}

const ofTable = (path: string, fields: Names, wrap: (record: object) => readonly object[]) =>
  Object.entries(fields).map(
    ([name, field]): Place => ({
      path,
      names: [...new Set([name, ...namesOf(field)])],
      resumesWith: (key, value) =>
        wrap({ network: 'GitHub', label: 'l', startDate: '2020', [key]: value }),
    }),
  );

/** The names of a field. Parts of a place may stand in its stead, but each is a field of its own. */
function namesOf(field: Names[string]): readonly string[] {
  if (!('kind' in field) || field.kind !== 'place' || !field.fields) return field.keys;
  const parts = Object.entries(field.fields).filter(([name]) => name !== 'name');
  const partNames = new Set(parts.flatMap(([name, { keys }]) => [name, ...keys]));
  return field.keys.filter((key) => !partNames.has(key));
}

/** The name beside the list makes it no résumé in a wrapper. */
const inLists = (key: string) => (record: object) =>
  LISTS.map((list) => ({ basics: { name: 'N' }, [key]: list(record) }));

const places: readonly Place[] = [
  ...ofTable('basics', BASICS, (basics) => [{ basics }, { bio: basics }, { basics: [basics] }]),
  ...nested('basics', BASICS, (basics) => [{ basics }]),
  ...Object.entries({ ...SECTIONS, talks: { keys: ['talks'], fields: CUSTOM } }).flatMap(
    ([section, { fields }]) => [
      ...ofTable(section, fields as Fields, inLists(section)),
      ...nested(section, fields as Fields, inLists(section)),
    ],
  ),
];

function nested(
  path: string,
  fields: Fields,
  wrap: (record: object) => readonly object[],
): Place[] {
  return Object.entries(fields).flatMap(
    ([
      name,
      {
        fields: inner,
        keys: [key = ''],
      },
    ]) =>
      inner === undefined
        ? []
        : ofTable(`${path}.${name}`, inner, (record) =>
            LISTS.flatMap((list) => wrap({ [key]: list(record) })),
          ),
  );
}

let cases = 0;

test.each(places.map((place) => [`${place.path}.${place.names[0]}`, place] as const))(
  '%s',
  (_, { path, names, resumesWith }) => {
    const failed: string[] = [];
    const check = (resume: object, hidden: string) => {
      cases += 1;
      const hide = [`${path}.${hidden}`];
      const options: RenderOptions = { typeface: 'system', sections: ['talks'], hide };
      const html = render(resume, options);
      if (allText(html).includes(MARK)) failed.push(`${JSON.stringify(resume)} shows ${hide}`);
    };
    for (const key of names) {
      for (const resume of resumesWith(key, MARK)) for (const name of names) check(resume, name);
      for (const resume of VALUES.flatMap((value) => resumesWith(key, value).slice(0, 1))) {
        check(resume, names[0] ?? '');
      }
    }
    expect(failed.slice(0, 3)).toEqual([]);
  },
);

afterAll(() => {
  console.log(`what is hidden, in every form: ${cases.toLocaleString('en')} cases`);
});
