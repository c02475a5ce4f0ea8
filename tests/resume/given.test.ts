import { runInNewContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';
import { describeShown, job } from '../support/shown.ts';

const resume = { basics: { name: 'Ada' }, work: [{ name: 'Acme' }] };
const other = (code: string): unknown => runInNewContext(`(${code})`, { URL });

describeShown('a value is read as what it means', [
  ['new String', { basics: { name: new String('Ada') } }, 'Ada'],
  ['a String of another realm', { basics: { name: other('new String("Ada")') } }, 'Ada'],
  ['new Number', { education: [{ institution: 'U', score: new Number(3.9) }] }, '3.9'],
  ['a Date', job({ startDate: new Date('2019-03-31T23:30:00Z') }), 'March'],
  ['a Date of another realm', job({ startDate: other('new Date("2019-03-31")') }), 'March'],
  [
    'a Date of another realm in a text',
    { basics: { label: other('new Date("2019-03-31")') } },
    '2019-03-31',
  ],
  ['a URL', { basics: { url: new URL('https://me.test/cv') } }, 'me.test/cv'],
  [
    'dayjs and moment',
    job({ startDate: { $d: {}, toJSON: () => '2019-03-31T00:00:00.000Z' } }),
    'March',
  ],
  ['a list with toJSON', { work: { toJSON: () => [{ name: 'Acme' }] } }, 'Acme'],
  ['a list of another realm', { work: other('[{ name: "Acme" }]') }, 'Acme'],
  ['a Map', { basics: new Map([['name', 'Ada']]) }, 'Ada'],
  ['a Set', job({ highlights: new Set(['One', 'Two']) }), 'One Two'],
  ['a bigint', { basics: { location: { postalCode: 184n, city: 'Rome' } } }, '184'],
]);

describe('a résumé in something else is read through it', () => {
  test.each<[string, object]>([
    ['{ resume }', { resume }],
    ['{ default }', { default: resume }],
    ['a response of an API', { status: 'ok', id: 7, data: resume }],
    ['toJSON', { toJSON: () => resume }],
    ['toJSON of an object around it', { toJSON: () => ({ resume }) }],
    ['another realm', other('{ basics: { name: "Ada" }, work: [{ name: "Acme" }] }') as object],
  ])('%s', (_, given) => expect(bodyText(render(given))).toBe('Ada Work Experience Acme'));

  test('options beside it count', () => {
    expect(bodyText(render({ resume, meta: { language: 'de' } }))).toContain('Berufserfahrung');
  });

  test('a section of one’s own is no résumé', () => {
    expect(bodyText(render({ basics: {}, talks: { work: [{ name: 'Acme' }] } }))).toBe('Résumé');
  });
});

describe('what can be no résumé is refused with advice', () => {
  test.each<[string, unknown, RegExp]>([
    ['a promise', Promise.resolve(resume), /a promise\. Await it first\./],
    ['a promise of another realm', other('Promise.resolve({})'), /a promise/],
    // biome-ignore lint/suspicious/noThenProperty: promises of libraries are such objects.
    ['a thenable', { then: () => undefined }, /a promise/],
    ['a Map', new Map(Object.entries(resume)), /a Map\. .*Object\.fromEntries\(map\)/],
    ['a Map of another realm', other('new Map()'), /a Map/],
    ['a Set', new Set([resume]), /a Set/],
    ['bytes', new TextEncoder().encode('{}'), /a Uint8Array\. .*JSON\.parse/],
    ['a Buffer', Buffer.from('{}'), /a Uint8Array/],
    ['a Response', new Response('{}'), /a Response\. .*await response\.json\(\)/],
    ['a String object', new String('{}'), /JSON\.parse\(text\)/],
    ['a text', '{}', /string\. Parse it first: .*JSON\.parse\(text\)/],
    ['an array', [resume], /an array/],
    ['null', null, /null/],
    ['a function', () => resume, /function/],
  ])('%s', (_, value, message) => {
    expect(() => render(value as object)).toThrow(TypeError);
    expect(() => render(value as object)).toThrow(message);
  });
});

describe('the photo', () => {
  test.each([
    './me.jpg',
    'C:\\Users\\me\\me.jpg',
    'C:/me.jpg',
    '\\\\server\\me.jpg',
    'file:///home/me.jpg',
    '~/me.heic',
    '/images/me',
    'my photo.bmp',
    'blob:https://a.test/1',
    'data:image/svg+xml,x',
  ])('%j is not printed as text', (image) => {
    expect(bodyText(render({ basics: { name: 'Ada', image } }))).toBe('Ada');
  });

  test('what is no file is', () => {
    expect(bodyText(render({ basics: { name: 'Ada', image: 'ask me' } }))).toBe('Ada ask me');
  });
});
