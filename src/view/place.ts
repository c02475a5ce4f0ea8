import type { Locale } from '../locales/locale.ts';
import { countryOf, isCountry } from '../resume/countries.ts';
import type { Place } from '../resume/tables.ts';
import { beginsLatin } from '../text/letters.ts';

/** Countries that write the postal code before the city, as ISO 3166-1 codes. */
const CODE_FIRST = new Set(
  'AT BE BG CH CN CZ DE DK ES FI FR GR HR HU IL IT LT LU NL NO PL PT RO RS RU SE SI SK TR UA'.split(
    ' ',
  ),
);

/** Countries that write addresses from the largest part to the smallest, if they use their own script. */
const LARGEST_FIRST = new Set(['CN', 'HK', 'JP', 'KP', 'KR', 'MO', 'TW']);
const EAST_ASIAN = /[\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** The comma between words in Latin letters, on pages in any language. */
const LATIN_COMMA = ', ';

/** Writes a place on one line, in the order in which its country writes addresses. */
export function placeLine(place: Place, { comma, tag }: Locale): string {
  const line = lineOf(place, LATIN_COMMA, tag);
  return comma === LATIN_COMMA || beginsLatin(line) ? line : lineOf(place, comma, tag);
}

/** Joins the texts that are not empty with `separator` between them. */
export function joined(separator: string, ...texts: readonly string[]): string {
  return texts.filter(Boolean).join(separator);
}

function lineOf(place: Place, comma: string, language: string): string {
  const home = countryOf(place, language);
  const { name, address, postalCode, city } = place;
  const region = isSame(place.region, city) ? '' : place.region;
  const nation = nationOf(place, home, language);
  if (LARGEST_FIRST.has(home) && EAST_ASIAN.test(region + city)) {
    return joined(comma, name, largestFirst(place, home, nation.join(' ')));
  }
  const isCodeFirst = CODE_FIRST.has(home);
  const parts = isCodeFirst
    ? [joined(' ', postalCode, city), region]
    : [city, joined(' ', region, postalCode)];
  return unrepeated([name, address, ...parts, ...nation], home, language).join(comma);
}

/** Returns country and code, without the code if it says the same in any language of the theme. */
function nationOf(place: Place, home: string, language: string): readonly string[] {
  const { country, countryCode } = place;
  const named = countryOf({ ...place, countryCode: '', name: '' }, language);
  return country !== '' && named === home ? [country] : [country, countryCode];
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();

/**
 * Leaves out empty parts, and those that an earlier part says: a city that the address ends with, with or
 * without its postal code, and the code of a country that is named or is the city.
 */
function unrepeated(parts: readonly string[], home: string, language: string): readonly string[] {
  const said = new Set<string>();
  return parts.filter((part) => {
    const isSaid =
      said.has(part.toLowerCase()) ||
      (part === home && [...said].some((each) => isCountry(each, home, language)));
    for (const segment of part.toLowerCase().split(/[,\n]/)) {
      const [code = ''] = /^[\d\s-]*/.exec(segment) ?? [];
      said.add(segment.trim()).add(code.trim()).add(segment.slice(code.length).trim());
    }
    return part !== '' && !isSaid;
  });
}

function largestFirst(place: Place, home: string, nation: string): string {
  const { address, postalCode, city, region } = place;
  const district = isSame(city, region) ? '' : city;
  const isMarked = home !== 'JP' || postalCode === '' || postalCode.startsWith('〒');
  const code = isMarked ? postalCode : `〒${postalCode}`;
  const gap = home.startsWith('K') ? ' ' : '';
  return joined(' ', nation, code, joined(gap, region, district, address));
}
