import { appendedPhrase, type Phrase, plainPhrase } from '../text/prose.ts';
import { NO_WORDS } from '../text/words.ts';
import { NO_ADDRESS } from './readers.generated.ts';
import type { Place } from './tables.ts';

/** Countries, by ISO 3166-1 code, that write the postal code before the city. */
const CODE_FIRST = new Set(
  'AT BE BG CH CN CZ DE DK ES FI FR GR HR HU IL IT LT LU NL NO PL PT RO RS RU SE SI SK TR UA'.split(
    ' ',
  ),
);

/** A place on one line, in the order its country writes addresses. */
export function placeLine(place: Place): Phrase {
  if (place === NO_ADDRESS) return NO_WORDS;
  const { name, address, postalCode, city, region, countryCode, country } = place;
  let line = appendedPhrase(name, ', ', address);
  const code = plainPhrase(countryCode);
  if (code !== '' && CODE_FIRST.has(code.toUpperCase())) {
    line = appendedPhrase(line, ', ', appendedPhrase(postalCode, ' ', city));
    line = appendedPhrase(line, ', ', region);
  } else {
    line = appendedPhrase(line, ', ', city);
    line = appendedPhrase(line, ', ', appendedPhrase(region, ' ', postalCode));
  }
  line = appendedPhrase(line, ', ', country);
  return plainPhrase(country) === code ? line : appendedPhrase(line, ', ', countryCode);
}
