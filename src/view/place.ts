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

/**
 * Writes a place on one line, in the order in which its country writes addresses.
 *
 * @param comma - of the page's language.
 */
export function placeLine(place: Place, comma: string): string {
  const line = lineOf(place, LATIN_COMMA);
  return comma === LATIN_COMMA || beginsLatin(line) ? line : lineOf(place, comma);
}

/** Whether all parts of a place are empty. */
export const isNowhere = (place: Place): boolean => lineOf(place, '') === '';

/** Joins the texts that are not empty with `separator` between them. */
export function joined(separator: string, ...texts: readonly string[]): string {
  return texts.filter(Boolean).join(separator);
}

function lineOf(place: Place, comma: string): string {
  const { name, address, postalCode, city, region, countryCode, country } = place;
  const home = countryCode.toUpperCase();
  const nation = joined(comma, country, country === countryCode ? '' : countryCode);
  if (LARGEST_FIRST.has(home) && EAST_ASIAN.test(region + city)) {
    return joined(comma, name, largestFirst(place, home));
  }
  const parts = CODE_FIRST.has(home)
    ? [joined(' ', postalCode, city), region]
    : [city, joined(' ', region, postalCode)];
  return joined(comma, name, address, ...parts, nation);
}

function largestFirst(place: Place, home: string): string {
  const { address, postalCode, city, region, countryCode, country } = place;
  const nation = joined(' ', country, country === countryCode ? '' : countryCode);
  const isMarked = home !== 'JP' || postalCode === '' || postalCode.startsWith('〒');
  const code = isMarked ? postalCode : `〒${postalCode}`;
  const gap = home.startsWith('K') ? ' ' : '';
  return joined(' ', nation, code, joined(gap, region, city, address));
}
