import { isRunning } from '../normalize/dates.ts';
import type { Resume } from '../normalize/index.ts';
import type { Education, Place, Work } from '../normalize/tables.ts';
import { type Phrase, plainPhrase } from '../text/prose.ts';

/**
 * The person as JSON-LD, for a script element: https://schema.org/Person
 *
 * @param image - the photo's source; `undefined` where there is none.
 */
export function personLd({ basics, lists }: Resume, image?: string) {
  return (
    '{"@context":"https://schema.org","@type":"Person"' +
    text('name', basics.name) +
    text('jobTitle', basics.label) +
    text('email', basics.email) +
    text('telephone', basics.phone) +
    text('url', basics.url?.href) +
    text('image', image) +
    addressLd(basics.location) +
    list('sameAs', basics.profiles, ({ url }) => quoted(url?.href)) +
    list('worksFor', lists.work, employerLd) +
    list('alumniOf', lists.education, schoolLd) +
    list('knowsLanguage', lists.languages, ({ language }) => quoted(plainPhrase(language))) +
    list('knowsAbout', lists.skills, ({ name }) => quoted(plainPhrase(name))) +
    '}'
  );
}

/** https://schema.org/PostalAddress */
function addressLd({ name, address, postalCode, city, region, countryCode, country }: Place) {
  const members =
    line('streetAddress', address) +
    line('postalCode', postalCode) +
    line('addressLocality', city.length > 0 ? city : name) +
    line('addressRegion', region) +
    line('addressCountry', countryCode.length > 0 ? countryCode : country);
  return members && `,"address":{"@type":"PostalAddress"${members}}`;
}

function employerLd({ name, startDate, endDate, positions }: Work): string {
  const isEmployer =
    name.length > 0 &&
    isRunning(startDate, endDate) &&
    (positions.length === 0 || positions.some((role) => isRunning(role.startDate, role.endDate)));
  return isEmployer ? `{"@type":"Organization"${line('name', name)}}` : '';
}

function schoolLd({ institution }: Education): string {
  const name = line('name', institution);
  return name && `{"@type":"EducationalOrganization"${name}}`;
}

/** A member after a comma; nothing where it says nothing. */
function text(name: string, value: string | undefined): string {
  return value === undefined || value === '' ? '' : `,"${name}":${quoted(value)}`;
}

function line(name: string, value: Phrase): string {
  return text(name, plainPhrase(value));
}

function list<T>(name: string, items: readonly T[], write: (item: T) => string): string {
  let json = '';
  for (const item of items) {
    const value = write(item);
    if (value !== '') json += json === '' ? value : `,${value}`;
  }
  return json && `,"${name}":[${json}]`;
}

/** What JSON escapes, and what could end a script element, open a comment, or break a line. */
const SPECIAL = /[\0-\x1F"\\<>&\u2028\u2029\uD800-\uDFFF]/;
const UNSAFE = /[<>&\u2028\u2029]/g;

/** A text as JSON that may stand in a script element; nothing for an empty one. */
function quoted(value: string | undefined): string {
  if (value === undefined || value === '') return '';
  if (!SPECIAL.test(value)) return `"${value}"`;
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
