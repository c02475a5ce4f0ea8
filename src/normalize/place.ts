import { appended } from '../text/joined.ts';
import { NO_ADDRESS } from './readers.generated.ts';
import type { Place } from './tables.ts';

/** Countries, by ISO 3166-1 code, that write the postal code before the city. */
const CODE_FIRST = new Set(
  'AT BE BG CH CN CZ DE DK ES FI FR GR HR HU IL IT LT LU NL NO PL PT RO RS RU SE SI SK TR UA'.split(
    ' ',
  ),
);

/** A place on one line, in the order its country writes addresses. */
export function placeLine(place: Place): string {
  if (place === NO_ADDRESS) return '';
  const { name, address, postalCode, city, region, countryCode, country } = place;
  let line = appended(name, ', ', address);
  if (countryCode !== '' && CODE_FIRST.has(countryCode.toUpperCase())) {
    line = appended(line, ', ', appended(postalCode, ' ', city));
    line = appended(line, ', ', region);
  } else {
    line = appended(line, ', ', city);
    line = appended(line, ', ', appended(region, ' ', postalCode));
  }
  line = appended(line, ', ', country);
  return country === countryCode ? line : appended(line, ', ', countryCode);
}
