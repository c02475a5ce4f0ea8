import { joined } from '../text/joined.ts';
import { emptyRecord, type Field, type Fields, type Read, record, text } from './fields.ts';
import { isRecord } from './read.ts';
import { localised, toText } from './text.ts';

const ADDRESS = {
  /** A place written as one text. */
  name: text(),
  address: text('address', 'street', 'streetAddress'),
  postalCode: text('postalCode', 'zip', 'zipCode', 'postcode'),
  city: text('city'),
  region: text('region', 'state'),
  countryCode: text('countryCode'),
  country: text('country'),
} satisfies Fields;

const readAddress = record('address', ADDRESS);

/** A place as its parts, each empty where nothing is written, or as one text in `name`. */
export type Place = Read<typeof ADDRESS>;

const NOWHERE: Place = emptyRecord(ADDRESS);

/** A place, written as an address object or as a text. */
export function place(...keys: string[]): Field<Place> {
  return { keys, empty: NOWHERE, read: toPlace, fields: ADDRESS };
}

function toPlace(value: unknown, language: string): Place {
  if (isRecord(value) && localised(value, language) === undefined) {
    const address = readAddress(value, language);
    if (address !== undefined) return address;
  }
  const name = toText(value, language);
  return name === '' ? NOWHERE : { ...NOWHERE, name };
}

/** Countries, by ISO 3166-1 code, that write the postal code before the city. */
const CODE_FIRST = new Set(
  'AT BE BG CH CN CZ DE DK ES FI FR GR HR HU IL IT LT LU NL NO PL PT RO RS RU SE SI SK TR UA'.split(
    ' ',
  ),
);

/** A place on one line, in the order its country writes addresses. */
export function placeLine(place: Place): string {
  if (place === NOWHERE) return '';
  const { name, address, postalCode, city, region, countryCode, country } = place;
  const isCodeFirst = CODE_FIRST.has(countryCode.toUpperCase());
  const parts = isCodeFirst
    ? [name, address, joined(' ', postalCode, city), region]
    : [name, address, city, joined(' ', region, postalCode)];
  return joined(', ', ...parts, country, country === countryCode ? '' : countryCode);
}
