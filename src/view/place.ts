import type { KnownLocale, Language } from '../locales/languages.ts';
import {
  countryName,
  countryOf,
  endsWithCountry,
  isCountry,
  isCountryCode,
} from '../resume/countries.ts';
import type { Place } from '../resume/tables.ts';
import { beginsLatin } from '../text/letters.ts';

/** The order of addresses in most countries. A comma ends a line of an envelope. */
const USUAL_ORDER = 'address, city, region postalCode';

/** Other orders, and the countries that write addresses so, as ISO 3166-1 codes (from libaddressinput). */
const ORDERS: Readonly<Record<string, string>> = {
  'address, postalCode city, region':
    'AD AL AM AR AT AX AZ BA BE BG BL BY CH CL CV CY CZ DE DK DO DZ EC EE EH ES ET FI FO FR GE GF GL GP ' +
    'GR GT GW HR HT IS IT KG KW LA LI LR LT LU MA MC MD ME MF MG MK MQ MU MX MY MZ NC NE NI NL NO OM PF ' +
    'PH PL PM PT PY RE RO RS SE SI SJ SK SM SN SV TJ TM TN TR TZ UY UZ VA WF XK YT ZM',
  'address, city, region, postalCode': 'CN CO EG HN IE IQ KP KR RU UA',
  'address, city postalCode, region':
    'BD BH BM BN BT GU IL IN JO KH LB LS MT MV NG NP NZ PE PG PK SA SG VC VE',
  'address, city – region, postalCode': 'BR',
  'address, region, city, postalCode': 'CR KI LV',
  'postalCode city, address, region': 'HU',
  'postalCode, address, city, region': 'GN',
  'region, city, address, postalCode': 'IR',
  'postalCode, region, city, address': 'KZ',
};

const ORDER_IN: ReadonlyMap<string, string> = new Map(
  Object.entries(ORDERS).flatMap(([order, countries]) =>
    countries.split(' ').map((country) => [country, order]),
  ),
);

/** Countries that write addresses from the largest part to the smallest, if they use their own script. */
const LARGEST_FIRST = new Set(['CN', 'HK', 'JP', 'KP', 'KR', 'MO', 'TW']);
const EAST_ASIAN = /[\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** The comma between words in Latin letters, on pages in any language. */
const LATIN_COMMA = ', ';

/** Writes a place on one line, in the order in which its country writes addresses. */
export function placeLine(place: Place, locale: KnownLocale): string {
  if (isOneText(place)) return place.name;
  const { comma, tag } = locale;
  const line = lineOf(place, LATIN_COMMA, { tag, locale });
  return comma === LATIN_COMMA || beginsLatin(line) ? line : lineOf(place, comma, { tag, locale });
}

/** Whether a place is one text, as most are. */
const isOneText = ({ name, ...parts }: Place) => Object.values(parts).every((part) => part === '');

/** Joins the texts that are not empty with `separator` between them. */
export function joined(separator: string, ...texts: readonly string[]): string {
  return texts.filter(Boolean).join(separator);
}

function lineOf(place: Place, comma: string, language: Language): string {
  const home = countryOf(place, language);
  const { name, city, countryCode } = place;
  const region = isSame(place.region, city) ? '' : place.region;
  const isSaid = [name, place.address, place.region, city].some((text) =>
    endsWithCountry(text, home, language),
  );
  const nation = isSaid ? [] : nationOf(place, home, language);
  if (LARGEST_FIRST.has(countryCode.toUpperCase()) && EAST_ASIAN.test(region + city)) {
    return joined(comma, name, largestFirst(place, home, joined(' ', ...nation)));
  }
  const lines = linesOf({ ...place, region }, ORDER_IN.get(home) ?? USUAL_ORDER);
  return unrepeated([name, ...lines, ...nation], home, language.tag).join(comma);
}

/** Returns the lines of an envelope without name and country, some of which may be empty. */
function linesOf({ address, postalCode, city, region }: Place, order: string): readonly string[] {
  const parts = new Map(Object.entries({ address, postalCode, city, region }));
  return order.split(', ').map((line) => {
    const gap = line.includes('–') ? ' – ' : ' ';
    return joined(gap, ...line.split(gap).map((part) => parts.get(part) ?? ''));
  });
}

/**
 * Returns country and code, without the code if it says the same in any language of the theme. A code that is
 * alone becomes the country's name.
 */
function nationOf(place: Place, home: string, language: Language): readonly string[] {
  const { country, countryCode } = place;
  if (country === '' && isCountryCode(countryCode)) return [countryName(countryCode, language.tag)];
  const named = countryOf({ ...place, countryCode: '', name: '' }, language);
  return country !== '' && named === home ? [country] : [country, countryCode];
}

const isSame = (one: string, other: string) => plain(one) === plain(other);

/** Without what differs between `Zürich` and `zurich`. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '');

/**
 * Leaves out empty parts, and those that an earlier part says: a city that the address ends with, with or
 * without its postal code, and the code of the country behind a city of the same name.
 */
function unrepeated(parts: readonly string[], home: string, language: string): readonly string[] {
  const said = new Set<string>();
  let last = '';
  return parts.filter((part) => {
    const isSaid =
      said.has(part.toLowerCase()) ||
      (isCountry(part, home, language) && isCountry(last, home, language));
    for (const segment of part.toLowerCase().split(/[,\n]/)) {
      const [code = ''] = /^[\d\s-]*/.exec(segment) ?? [];
      said.add(segment.trim()).add(code.trim()).add(segment.slice(code.length).trim());
    }
    last = part || last;
    return part !== '' && !isSaid;
  });
}

function largestFirst(place: Place, home: string, nation: string): string {
  const { address, postalCode, city, region } = place;
  const district = isSame(city, region) ? '' : city;
  const isMarked = home !== 'JP' || postalCode === '' || postalCode.startsWith('〒');
  const code = isMarked ? postalCode : `〒${postalCode}`;
  // Korean has spaces between words, and the code at the end.
  if (home.startsWith('K')) return joined(' ', nation, region, district, address, code);
  return joined(' ', nation, code, region + district + address);
}
