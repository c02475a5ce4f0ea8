import { describe, expect, test } from '@jest/globals';
import { render } from '../../src/index.ts';
import { bodyText } from '../support/html.ts';

const paperOf = (location: unknown, language = 'en') =>
  /@page\{size:(\w+)/.exec(render({ basics: { location }, language }, { typeface: 'system' }))?.[1];

describe('Letter is for the countries that use it, however they are written', () => {
  test.each<[unknown, string?]>([
    [{ countryCode: 'US' }],
    [{ countryCode: 'us' }],
    [{ countryCode: 'USA' }],
    [{ countryCode: 'U.S.A.' }],
    [{ countryCode: 'United States' }],
    [{ country: 'USA' }],
    [{ country: 'US' }],
    [{ country: 'United States of America' }],
    [{ country: 'the United States' }],
    [{ country: 'UNITED STATES' }],
    [{ country: 'Vereinigte Staaten' }, 'de'],
    [{ country: 'États-Unis' }],
    [{ country: 'アメリカ合衆国' }, 'ja'],
    [{ country: 'Canada' }],
    [{ countryCode: 'CAN' }],
    [{ country: 'Mexico' }],
    [{ country: 'México' }],
    [{ country: 'Philippines' }],
    [{ Country: 'Chile' }],
    ['San Francisco, CA, USA'],
    ['Toronto, Canada'],
    [{ name: 'Austin, United States' }],
  ])('%j', (location, language = 'en') => expect(paperOf(location, language)).toBe('letter'));

  test.each<[unknown]>([
    [{ country: 'Germany' }],
    [{ countryCode: 'DEU' }],
    [{ country: 'Georgia' }],
    [{ country: 'Utopia' }],
    ['Canada Street 1, Berlin'],
    ['Sacramento, CA'],
    [{}],
  ])('A4: %j', (location) => expect(paperOf(location)).toBe('a4'));
});

test.each([
  [{ city: 'Berlin', postalCode: '10115', country: 'Germany' }, '10115 Berlin, Germany'],
  [{ city: 'Berlin', postalCode: '10115', country: 'Deutschland' }, '10115 Berlin, Deutschland'],
  [{ city: 'Rome', region: 'GA', postalCode: '30161', country: 'USA' }, 'Rome, GA 30161, USA'],
])('addresses are in the order of the country by name: %j', (location, text) => {
  expect(bodyText(render({ basics: { name: 'A', location } }))).toBe(`A ${text}`);
});

test('a name of megabytes is no country', () => {
  expect(paperOf({ country: 'x'.repeat(4e6) })).toBe('a4');
});

test('where Intl has no names, English ones are known all the same', () => {
  const { DisplayNames } = Intl;
  Reflect.deleteProperty(Intl, 'DisplayNames');
  try {
    expect(paperOf({ country: 'Costa Rica' }, 'pl')).toBe('letter');
    expect(paperOf({ country: 'Wakanda' }, 'pl')).toBe('a4');
  } finally {
    Object.assign(Intl, { DisplayNames });
  }
});
