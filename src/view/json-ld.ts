import type { Resume } from '../normalize/index.ts';
import { placeLine } from '../normalize/place.ts';
import type { Place } from '../normalize/tables.ts';

/**
 * The person as JSON-LD, for a script element: https://schema.org/Person
 *
 * @param image - the photo's source; `undefined` where there is none.
 */
export function personLd({ basics, lists }: Resume, image?: string) {
  const { work, education, languages, skills } = lists;
  const employers = work.filter(({ endDate }) => endDate === undefined || endDate === 'present');
  return record(
    text('@context', 'https://schema.org') +
      text('@type', 'Person') +
      text('name', basics.name) +
      text('jobTitle', basics.label) +
      text('email', basics.email) +
      text('telephone', basics.phone) +
      text('url', basics.url?.href) +
      text('image', image) +
      (placeLine(basics.location) === '' ? '' : `,"address":${addressLd(basics.location)}`) +
      list('sameAs', basics.profiles, ({ url }) => quoted(url?.href)) +
      list('worksFor', employers, ({ name }) => namedLd('Organization', name)) +
      list('alumniOf', education, (school) =>
        namedLd('EducationalOrganization', school.institution),
      ) +
      list('knowsLanguage', languages, ({ language }) => quoted(language)) +
      list('knowsAbout', skills, ({ name }) => quoted(name)),
  );
}

/** https://schema.org/PostalAddress */
function addressLd({ name, address, postalCode, city, region, countryCode, country }: Place) {
  return record(
    text('@type', 'PostalAddress') +
      text('streetAddress', address) +
      text('postalCode', postalCode) +
      text('addressLocality', city || name) +
      text('addressRegion', region) +
      text('addressCountry', countryCode || country),
  );
}

function namedLd(type: string, name: string): string {
  return name === '' ? '' : record(text('@type', type) + text('name', name));
}

/** Members as JSON: each after a comma, and nothing where it says nothing. */
function record(members: string): string {
  return `{${members.slice(1)}}`;
}

function text(name: string, value: string | undefined): string {
  const json = quoted(value);
  return json && `,"${name}":${json}`;
}

function list<T>(name: string, items: readonly T[], write: (item: T) => string): string {
  let json = '';
  for (const item of items) {
    const value = write(item);
    if (value !== '') json += `,${value}`;
  }
  return json && `,"${name}":[${json.slice(1)}]`;
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
