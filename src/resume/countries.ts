import { cache, cacheOf } from '../cache.ts';
import type { Language } from '../locales/languages.ts';
import { beginsLatin } from '../text/letters.ts';
import type { Place } from './tables.ts';
import { wellFormed } from './well-formed.ts';

/**
 * Returns the ISO 3166-1 code of a place's country, whether the file has a code (`US`, `USA`) or a name
 * (`United States`, `Vereinigte Staaten`), in a field of its own or at the end of a place that is one text;
 * empty if unknown.
 *
 * @param language - the language whose names are tried first; the others that are known with it follow.
 */
export function countryOf(place: Place, language: Language): string {
  const { countryCode, country, name, region, city, address } = place;
  if (CODE_SET.has(countryCode)) return countryCode;
  const last = lastPart(name);
  // Two letters at the end of a place are more often a state: "Sacramento, CA".
  const isState = /^[a-z]{2}$/i.test(last) && last !== 'US' && last !== 'UK';
  return (
    codeIn(countryCode, language.tag, othersOf(language)) ||
    codeIn(country, language.tag, othersOf(language)) ||
    (isState ? '' : codeIn(last, language.tag)) ||
    // In these parts, names such as Georgia are more often those of regions.
    [region, city, address].map(lastPart).map(wellKnown).find(Boolean) ||
    countryCode
  );
}

const lastPart = (text: string) => text.slice(text.lastIndexOf(',') + 1).trim();

/** The code of a country by its English name, or as people shorten it; empty for others. */
const wellKnown = (name: string) =>
  name.length > LONGEST_NAME ? '' : (OTHER_NAMES.get(folded(name)) ?? '');

/** Whether a text ends with the name or the code of a country, in any language, behind a comma. */
export function endsWithCountry(text: string, code: string, language: Language): boolean {
  if (code === '' || !text.includes(',')) return false;
  return codeIn(lastPart(text), language.tag, othersOf(language)) === code;
}

/** Whether a text is the name or a code of the country with this code, in English or in `language`. */
export function isCountry(text: string, code: string, language: string): boolean {
  const own = codeIn(code, language);
  return own !== '' && codeIn(text, language) === own;
}

/** Whether a text is an ISO 3166-1 alpha-2 code, in any case. */
export function isCountryCode(text: string): boolean {
  return CODE_SET.has(text.toUpperCase());
}

/**
 * Returns the ISO 3166-1 alpha-2 code of a country by its name or another code, in the given language, in
 * English or in any other language of the theme; `undefined` if it is not one.
 *
 * @example countryCodeOf('Germany', english) // 'DE'
 */
export function countryCodeOf(text: string, language: Language): string | undefined {
  const code = codeIn(text, language.tag, othersOf(language));
  return isCountryCode(code) ? code : undefined;
}

/**
 * Returns the name of a country in a language; the code itself if the runtime has no name for it.
 *
 * @param code - ISO 3166-1 alpha-2.
 * @param language - BCP 47 tag.
 * @example countryName('DE', 'fr') // 'Allemagne'
 */
export function countryName(code: string, language: string): string {
  return named(`${language} ${code}`, () => {
    return displayIn(wellFormed(language))?.of(code.toUpperCase()) ?? code;
  });
}

const othersOf = ({ locale }: Language) =>
  tags(locale.known)('', () => locale.known.locales.map(({ tag }) => tag));

const tags = cacheOf<'', readonly string[]>(1);

const named = cache<string, string>(500);

/** Longer than the name of any country. */
const LONGEST_NAME = 60;

/**
 * Returns the code of a country that is written as a code or a name in English or in `language`.
 *
 * @param others - languages that are tried after these. Each takes a millisecond once.
 */
function codeIn(text: string, language: string, others: readonly string[] = NONE): string {
  if (text === '' || text.length > LONGEST_NAME) return '';
  return found(others)(`${language} ${text}`, () => {
    const written = folded(text);
    const other = OTHER_NAMES.get(written);
    if (other !== undefined) return other;
    if (/^[a-z]{2}$/.test(written)) return written.toUpperCase();
    for (const tag of [wellFormed(language), 'en', ...others]) {
      const code = namesIn(tag).get(written);
      if (code !== undefined) return code;
    }
    return '';
  });
}

const found = cacheOf<string, string>(500);

/** Countries by name in one language, from `Intl`; empty if it has no data. */
function namesIn(tag: string): ReadonlyMap<string, string> {
  return nameMaps(tag, () => {
    const names = new Map<string, string>();
    const display = displayIn(tag);
    for (const code of display === undefined ? [] : CODES) {
      const name = display?.of(code);
      if (name !== undefined && !names.has(folded(name))) names.set(folded(name), code);
    }
    return names;
  });
}

/** Returns what names countries in a language; `undefined` in runtimes with only parts of ICU. */
function displayIn(tag: string): Intl.DisplayNames | undefined {
  return displays(tag, () => {
    try {
      return new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' });
    } catch {
      return undefined;
    }
  });
}

const displays = cache<string, Intl.DisplayNames | undefined>(60);

const nameMaps = cache<string, ReadonlyMap<string, string>>(60);

const NONE: readonly string[] = [];

/** All ISO 3166-1 codes. */
const CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW ' +
  'BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI ' +
  'FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN ' +
  'IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME ' +
  'MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF ' +
  'PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV ' +
  'SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE ' +
  'YT ZA ZM ZW'
).split(' ');

const CODE_SET: ReadonlySet<string> = new Set(CODES);

/**
 * Names that `Intl` does not have, as `folded` returns them, and the English ones of countries with their
 * own paper size or order of an address, so that these are right where `Intl` has no data.
 */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    AT: 'aut austria',
    BE: 'bel belgium',
    BG: 'bgr bulgaria',
    BZ: 'blz belize',
    CA: 'can canada',
    CH: 'che switzerland',
    CL: 'chl chile',
    CN: "chn china|people's republic of china|prc",
    CO: 'col colombia',
    CR: 'cri costa rica',
    CZ: 'cze czechia|czech republic',
    DE: 'deu germany|ger',
    DK: 'dnk denmark',
    ES: 'esp spain',
    FI: 'fin finland',
    FR: 'fra france',
    GB: 'gbr united kingdom|uk|great britain|england|scotland|wales|northern ireland',
    GR: 'grc greece|el',
    GT: 'gtm guatemala',
    HK: 'hkg hong kong',
    HR: 'hrv croatia',
    HU: 'hun hungary',
    IE: 'irl ireland|republic of ireland',
    IL: 'isr israel',
    IN: 'ind india',
    IT: 'ita italy',
    JP: 'jpn japan',
    KP: 'prk north korea',
    KR: 'kor south korea|korea|republic of korea',
    LT: 'ltu lithuania',
    LU: 'lux luxembourg',
    MO: 'mac macao|macau',
    MX: 'mex mexico',
    NI: 'nic nicaragua',
    NL: 'nld netherlands|the netherlands|holland',
    NO: 'nor norway',
    PA: 'pan panama',
    PH: 'phl philippines|the philippines',
    PL: 'pol poland',
    PR: 'pri puerto rico',
    PT: 'prt portugal',
    RO: 'rou romania',
    RS: 'srb serbia',
    RU: 'rus russia|russian federation',
    SE: 'swe sweden',
    SI: 'svn slovenia',
    SK: 'svk slovakia',
    SV: 'slv el salvador',
    TR: 'tur turkey|türkiye|turkiye',
    TW: 'twn taiwan',
    UA: 'ukr ukraine',
    US: 'usa united states|ee uu|eeuu|アメリカ|united states of america|the united states|america|the united states of america',
    VE: 'ven venezuela',
  }).flatMap(([code, names]) => {
    const space = names.indexOf(' ');
    const all = [names.slice(0, space), ...names.slice(space + 1).split('|')];
    return all.map((name) => [folded(name), code] as const);
  }),
);

/** Returns a name in lower case without dots, marks and more than one space, so that "U.S.A." is `usa`. */
function folded(name: string): string {
  const plain = name.toLowerCase().replace(/[.’']/g, '').replace(/\s+/g, ' ').trim();
  return beginsLatin(plain) ? plain.normalize('NFD').replace(/[\u0300-\u036F]/g, '') : plain;
}
