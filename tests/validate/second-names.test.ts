import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import type { Field, Named, Names } from '../../src/resume/fields.ts';
import { RESUME } from '../../src/resume/tables.ts';
import { validate } from '../../src/validate/index.ts';

/** What stands under the first name of a field, and under another one, for those that are no words. */
const VALUES: Readonly<Record<string, readonly [string, string]>> = {
  date: ['2001', '2002'],
  link: ['https://alpha.test', 'https://omega.test'],
  repository: ['https://alpha.test', 'https://omega.test'],
  photo: ['alpha.png', 'omega.png'],
};
const WORDS = ['alpha', 'omega'] as const;

type Row = [what: string, resume: object, pointer: string, second: string];

/** Each field that goes by several names, under the first and each other one of them at once. */
function rowsOf(fields: Names, pointer: string, wrap: (record: object) => object): Row[] {
  return Object.values(fields).flatMap((field) => {
    const [first = '', ...others] = field.keys;
    const kind = kindOf(field);
    const pair = VALUES[kind] ?? WORDS;
    const values = kind === 'records' ? pair.map((word) => [recordOf(field, word)]) : pair;
    const own = others.map((other): Row => {
      const resume = wrap({ [first]: values[0], [other]: values[1] });
      return [`${pointer}/${first} and ${other}`, resume, `${pointer}/${other}`, pair[1]];
    });
    if (field.fields === undefined) return own;
    const isList = kind === 'records';
    const inner = rowsOf(field.fields, `${pointer}/${first}${isList ? '/0' : ''}`, (record) =>
      wrap({ [first]: isList ? [record] : record }),
    );
    return [...own, ...inner];
  });
}

const kindOf = (field: Named) => ('kind' in field ? (field as Field<unknown>).kind : 'place');

/** A record that holds a word, in its first field. */
function recordOf({ fields = {} }: Named, word: string): object {
  const [[name = ''] = []] = Object.values(fields).map(({ keys }) => keys);
  return { [name]: word };
}

const { basics, ...sections } = RESUME;
const ROWS = [
  ...rowsOf({ basics: { ...basics, keys: ['basics'] } }, '', (resume) => resume),
  ...rowsOf(sections, '', (resume) => resume),
];

describe('a field under two names is an issue where the page shows only one of them', () => {
  test('most fields have two, and of both kinds there are some', () => {
    const shown = ROWS.filter(([, resume, , second]) => render(resume).includes(second));
    expect(shown.length).toBeGreaterThan(10);
    expect(ROWS.length - shown.length).toBeGreaterThan(30);
  });

  test.each(ROWS)('%s', (_, resume, pointer, second) => {
    const isShown = render(resume, { typeface: 'system' }).includes(second);
    const found = validate(resume).issues.filter(
      (issue) => issue.pointer === pointer && issue.found.includes('which means the same'),
    );
    expect(found).toHaveLength(isShown ? 0 : 1);
  });
});
