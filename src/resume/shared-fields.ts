import {
  date,
  email,
  type Field,
  type Fields,
  keywords,
  link,
  phone,
  prose,
  proses,
  type Read,
  text,
} from './fields.ts';

/** Fields that entries of several lists have, by the names in real files; `tables.ts` puts them together. */

export const ADDRESS = {
  /** The name of a place, or all of a place that is written as one text. */
  name: text('name'),
  address: text('address', 'street', 'streetAddress'),
  postalCode: text('postalCode', 'zip', 'zipCode', 'postcode'),
  city: text('city', 'town', 'locality'),
  region: text('region', 'state', 'province'),
  countryCode: text('countryCode'),
  country: text('country'),
} satisfies Fields;

/** Parts of a place that people write beside an entry's other fields, without an address object. */
const PLACE_PARTS = [
  'address',
  'postalCode',
  'zipCode',
  'city',
  'town',
  'region',
  'state',
  'province',
  'countryCode',
  'country',
];

/** A place, written as an address object or as a text. */
export const placeIn = (...keys: string[]): Field<Place> => ({
  kind: 'place',
  keys,
  fields: ADDRESS,
});

/** A place, written as an address object, as a text, or as parts among the other fields. */
export const place = (...keys: string[]): Field<Place> => placeIn(...keys, ...PLACE_PARTS);

export const START = [
  'startDate',
  'start',
  'from',
  'begin',
  'since',
  'startYear',
  'fromDate',
  'dateFrom',
];
export const END = ['endDate', 'end', 'to', 'until', 'till', 'endYear', 'toDate', 'dateTo'];
export const DATE = ['date', 'dates', 'period', 'year'];
export const ADDRESSES = ['url', 'website', 'link', 'href', 'homepage'];

export const TECHNOLOGIES = ['technologies', 'techStack', 'tools'];

export const SPAN = {
  startDate: date(...START),
  endDate: date(...END),
  /** The only date, or a range in one text. Beside a start it is the end. */
  date: date(...DATE),
} satisfies Fields;

export const TEXTS = {
  description: prose('description', 'details'),
  summary: prose('summary'),
  highlights: proses('highlights', 'achievements', 'responsibilities'),
  keywords: keywords('keywords', 'skills'),
  technologies: keywords(...TECHNOLOGIES),
} satisfies Fields;

export const WHERE = {
  url: link(...ADDRESSES),
  location: place('location', 'place'),
} satisfies Fields;

/** What an entry of most lists may have: where and when it was, and what there is to say about it. */
export const ENTRY = { ...WHERE, ...SPAN, ...TEXTS } satisfies Fields;

export const CONTACT = {
  email: email('email', 'mail', 'emailAddress'),
  phone: phone('phone', 'telephone', 'tel', 'phoneNumber'),
  mobile: phone('mobile', 'mobilePhone', 'cell', 'cellPhone'),
} satisfies Fields;

/** A place in parts, each of which may be empty, or as one text in `name`. */
export type Place = Read<typeof ADDRESS>;
