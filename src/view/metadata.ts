import type { Resume } from '../normalize/index.ts';
import { type Place, placeLine } from '../normalize/place.ts';
import { webHref } from '../text/links.ts';
import { plainProse } from '../text/prose.ts';
import type { Context } from './context.ts';
import type { Metadata } from './model.ts';
import { joined } from './phrases.ts';

/** Search engines and link previews cut a description at about this many characters. */
const DESCRIPTION_LENGTH = 160;
const TITLE_LENGTH = 70;

/**
 * What machines read of the page.
 *
 * @param photo - its source; `undefined` where there is none.
 */
export function metadataOf(
  resume: Resume,
  photo: string | undefined,
  { locale }: Context,
): Metadata {
  const { basics, meta } = resume;
  return {
    title: shortened(joined(' – ', basics.name, locale.resume), TITLE_LENGTH),
    description: shortened(plainProse(basics.summary) || basics.label, DESCRIPTION_LENGTH),
    author: basics.name,
    canonical: webHref(meta.canonical),
    image: photo !== undefined && /^https?:/i.test(photo) ? photo : undefined,
    version: meta.version,
    lastModified: meta.lastModified,
    jsonLd: scriptText(personLd(resume, photo)),
  };
}

/** Cut after a whole word, with an ellipsis. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** https://schema.org/Person. What is `undefined` is not written. */
function personLd({ basics, work, education, languages, skills }: Resume, image?: string): object {
  const employers = work.filter(({ endDate }) => endDate === undefined || endDate === 'present');
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: basics.name || undefined,
    jobTitle: basics.label || undefined,
    email: basics.email || undefined,
    telephone: basics.phone || undefined,
    url: basics.url?.href,
    image,
    address: placeLine(basics.location) === '' ? undefined : addressLd(basics.location),
    sameAs: given(basics.profiles.map(({ url }) => url?.href)),
    worksFor: namedLd(
      'Organization',
      employers.map(({ name }) => name),
    ),
    alumniOf: namedLd(
      'EducationalOrganization',
      education.map((school) => school.institution),
    ),
    knowsLanguage: given(languages.map(({ language }) => language)),
    knowsAbout: given(skills.map(({ name }) => name)),
  };
}

/** https://schema.org/PostalAddress */
function addressLd({ name, address, postalCode, city, region, countryCode, country }: Place) {
  return {
    '@type': 'PostalAddress',
    streetAddress: address || undefined,
    postalCode: postalCode || undefined,
    addressLocality: city || name || undefined,
    addressRegion: region || undefined,
    addressCountry: countryCode || country || undefined,
  };
}

function namedLd(type: string, names: readonly string[]): object[] | undefined {
  return given(names)?.map((name) => ({ '@type': type, name }));
}

/** The texts that say something; `undefined` where none does. */
function given(texts: readonly (string | undefined)[]): string[] | undefined {
  const said = texts.filter((text) => text !== undefined && text !== '') as string[];
  return said.length === 0 ? undefined : said;
}

const UNSAFE = /[<>&\u2028\u2029]/;

/** JSON in which no character sequence can end a script element or open a comment. */
function scriptText(data: object): string {
  const json = JSON.stringify(data);
  if (!UNSAFE.test(json)) return json;
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
