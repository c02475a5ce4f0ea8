import { describe, expect, test } from '@jest/globals';
import { formatAddress } from 'localized-address-format';
import { localeFor } from '../../src/locales/index.ts';
import type { Place } from '../../src/resume/tables.ts';
import { placeLine } from '../../src/view/place.ts';
import { describeShown } from '../support/shown.ts';

/** All countries of ISO 3166-1 that have a name. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const COUNTRIES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).filter(
  (code) => names.of(code) !== undefined,
);

/** Countries in which people write their addresses otherwise than libaddressinput says. */
const OTHERWISE: Readonly<Record<string, string>> = {
  HU: 'code and city are on one line before the street',
  PH: 'the post writes "1000 Manila"',
  RO: 'the county comes after the city',
};

const PARTS = ['Street', 'Code', 'City', 'Region'];

/** The parts in the order of a text, without those that it leaves out. */
const orderIn = (text: string) =>
  PARTS.filter((part) => text.includes(part)).sort((a, b) => text.indexOf(a) - text.indexOf(b));

function placeIn(countryCode: string, parts: Partial<Place>): Place {
  const none = { name: '', address: '', postalCode: '', city: '', region: '', country: '' };
  return { ...none, ...parts, countryCode };
}

describe('the order of an address is that of libaddressinput', () => {
  test.each(COUNTRIES.filter((country) => OTHERWISE[country] === undefined))('%s', (country) => {
    const [address = '', postalCode = '', city = '', region = ''] = PARTS;
    const lines = formatAddress(
      {
        postalCountry: country,
        administrativeArea: region,
        locality: city,
        postalCode,
        addressLines: [address],
      },
      'latin',
    );
    const expected = orderIn(lines.join(', '));
    const shown = placeLine(
      placeIn(country, { address, postalCode, city, region }),
      localeFor('en'),
    );
    // A part that the country does not use is still shown.
    expect(orderIn(shown).filter((part) => expected.includes(part))).toEqual(expected);
    for (const part of PARTS) expect(shown).toContain(part);
  });
});

const location = (countryCode: string, ...parts: (string | undefined)[]) => {
  const [address, postalCode, city, region] = parts;
  return { basics: { location: { address, postalCode, city, region, countryCode } } };
};

describeShown('an address on one line', [
  [
    'Germany',
    location('DE', 'Hauptstr. 1', '10115', 'Berlin'),
    'Hauptstr. 1, 10115 Berlin, Germany',
  ],
  [
    'Hungary',
    location('HU', 'Fő utca 1.', '1051', 'Budapest'),
    '1051 Budapest, Fő utca 1., Hungary',
  ],
  [
    'Brazil',
    location('BR', undefined, '01310-100', 'São Paulo', 'SP'),
    'São Paulo – SP, 01310-100',
  ],
  ['Brazil, without a state', location('BR', undefined, '01310-100', 'Natal'), 'Natal, 01310-100'],
  ['Russia', location('RU', undefined, '101000', 'Москва'), 'Москва, 101000, Russia'],
  ['a region of Russia', location('RU', '', '1', 'Сочи', 'Край'), 'Сочи, Край, 1, Russia'],
  ['Ukraine', location('UA', undefined, '01001', 'Київ'), 'Київ, 01001, Ukraine'],
  ['Israel', location('IL', undefined, '6100000', 'תל אביב'), 'תל אביב 6100000, Israel'],
  ['China', location('CN', undefined, '100000', 'Haidian', 'Beijing'), 'Haidian, Beijing, 100000'],
  ['Mexico', location('MX', undefined, '06000', 'México', 'CDMX'), '06000 México, CDMX, Mexico'],
  ['the United States', location('US', '1 A St', '94103', 'Reno', 'NV'), '1 A St, Reno, NV 94103'],
  [
    'Korea',
    location('KR', '테헤란로 152', '06236', '강남구', '서울'),
    'South Korea 서울 강남구 테헤란로 152 06236',
  ],
  ['lower case', location('br', undefined, '01310-100', 'São Paulo', 'SP'), 'São Paulo – SP'],
]);
