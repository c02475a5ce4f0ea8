import { NO_ADDRESS } from '../normalize/readers.generated.ts';
import type { Place } from '../normalize/tables.ts';
import { beginsLatin } from '../text/letters.ts';
import { appendedPhrase, type Phrase, phraseOf, plainPhrase } from '../text/prose.ts';
import { NO_WORDS } from '../text/words.ts';

/** Countries, by ISO 3166-1 code, that write the postal code before the city. */
const CODE_FIRST = new Set(
  'AT BE BG CH CN CZ DE DK ES FI FR GR HR HU IL IT LT LU NL NO PL PT RO RS RU SE SI SK TR UA'.split(
    ' ',
  ),
);

/** Countries that go from the largest part of an address to the smallest, in their own letters. */
const LARGEST_FIRST = new Set(['CN', 'HK', 'JP', 'KP', 'KR', 'MO', 'TW']);
const EAST_ASIAN = /[\u1100-\u11FF\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;

/** The comma between words in Latin letters, whatever the page's language. */
const LATIN_COMMA = ', ';

/**
 * A place on one line, in the order its country writes addresses.
 *
 * @param comma - what the page's language has between the items of a list.
 */
export function placeLine(place: Place, comma: string): Phrase {
  if (place === NO_ADDRESS) return NO_WORDS;
  const line = lineOf(place, LATIN_COMMA);
  return comma === LATIN_COMMA || beginsLatin(plainPhrase(line)) ? line : lineOf(place, comma);
}

/** Whether nothing is said of a place. */
export const isNowhere = (place: Place): boolean => lineOf(place, '').length === 0;

function lineOf(place: Place, comma: string): Phrase {
  const { name, address, postalCode, city, region, countryCode, country } = place;
  const code = plainPhrase(countryCode);
  const home = code.toUpperCase();
  if (LARGEST_FIRST.has(home) && EAST_ASIAN.test(plainPhrase(region) + plainPhrase(city))) {
    return appendedPhrase(name, comma, largestFirst(place, home));
  }
  let line = appendedPhrase(name, comma, address);
  if (code !== '' && CODE_FIRST.has(home)) {
    line = appendedPhrase(line, comma, appendedPhrase(postalCode, ' ', city));
    line = appendedPhrase(line, comma, region);
  } else {
    line = appendedPhrase(line, comma, city);
    line = appendedPhrase(line, comma, appendedPhrase(region, ' ', postalCode));
  }
  line = appendedPhrase(line, comma, country);
  return plainPhrase(country) === code ? line : appendedPhrase(line, comma, countryCode);
}

function largestFirst(place: Place, home: string): Phrase {
  const { address, postalCode, city, region, countryCode, country } = place;
  const isSaid = plainPhrase(country) === plainPhrase(countryCode);
  const nation = appendedPhrase(country, ' ', isSaid ? NO_WORDS : countryCode);
  const isMarked = home !== 'JP' || plainPhrase(postalCode).startsWith('〒');
  const code = isMarked || postalCode.length === 0 ? postalCode : phraseOf('〒', postalCode);
  const gap = home.startsWith('K') ? ' ' : '';
  const line = appendedPhrase(appendedPhrase(region, gap, city), gap, address);
  return appendedPhrase(nation, ' ', appendedPhrase(code, ' ', line));
}
