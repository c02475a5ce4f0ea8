import { describe, test } from '@jest/globals';
import { expectIssues, type Row } from './issues.ts';

const content = { basics: { name: 'Ada' } };

/** A promise as other libraries make them. */
class Thenable {
  // biome-ignore lint/suspicious/noThenProperty: this is what is tried.
  then = () => 1;
}

const ROWS: Row[] = [
  ['a promise of a library', new Thenable(), ['', /found a promise/]],
  ['a promise', Promise.resolve(content), ['', /found a promise. Await it first/]],
  ['a Map', new Map(Object.entries(content)), ['', /a Map. .*Object.fromEntries/]],
  ['a Set', new Set([content]), ['', /found a Set/]],
  ['bytes', new TextEncoder().encode('{}'), ['', /found a Uint8Array. Decode and parse it/]],
  ['a function', () => content, ['', /found a function/]],
  ['a list of résumés', [content], ['', /found a list of 1. Give one of its items/]],
  [
    'a résumé in another object',
    { resume: content },
    ['', /a résumé under "resume". Give the inner/],
  ],
  ['an answer of a server', { status: 200, data: content }, ['', /a résumé under "data"/]],
  ['a module', { default: content }, ['', /a résumé under "default"/]],
  ['a wrapped résumé with settings', { meta: {}, cv: content }, ['', /a résumé under "cv"/]],
  ['an object of something else', { a: 1, b: 'x' }, ['', /an object with "a", "b", none of which/]],
  ['a package.json', { dependencies: {}, scripts: {} }, ['', /^error: .* none of which is read/]],
  ['an object with toJSON', { toJSON: () => ({ wrok: [] }) }, ['/wrok', /Did you mean "work"/]],
  ['an object whose toJSON gives a text', { toJSON: () => '{}' }, ['', /Parse it first/]],
  [
    'an object whose toJSON throws',
    {
      work: [],
      toJSON() {
        throw new Error('no');
      },
    },
    ['/toJSON', /found a function/],
  ],
  [
    'an object of a class',
    new (class {
      basics = { name: 'Ada' };
    })(),
  ],
  ['an empty object', {}],
  ['a résumé with only settings', { meta: { theme: 'hairline' } }],
  [
    'only a list of one’s own',
    { talks: [{ name: 'A' }], meta: { themeOptions: { sections: ['talks'] } } },
  ],
];

describe('validate says what is no résumé:', () => {
  test.each(ROWS.map((row) => [row[0], row] as const))('%s', (_, row) => expectIssues(row));
});
