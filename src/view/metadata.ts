import type { Resume } from '../normalize/index.ts';
import { imageSource, webHref } from '../normalize/links.ts';
import { toProse } from '../text/markdown.ts';
import { plainProse } from '../text/prose.ts';
import type { Context } from './context.ts';
import type { Metadata } from './model.ts';
import { joined } from './phrases.ts';

/** Search engines and link previews cut a description at about this many characters. */
const DESCRIPTION_LENGTH = 160;
const TITLE_LENGTH = 70;

export function metadataOf(resume: Resume, { locale }: Context): Metadata {
  const { basics, meta } = resume;
  const image = imageSource(basics.image);
  return {
    title: shortened(joined(' – ', basics.name, locale.resume), TITLE_LENGTH),
    description: shortened(plainProse(toProse(basics.summary)) || basics.label, DESCRIPTION_LENGTH),
    author: basics.name,
    canonical: webHref(meta.canonical),
    image: image !== undefined && webHref(image) === image ? image : undefined,
    version: meta.version,
    lastModified: meta.lastModified,
    jsonLd: scriptText(personLd(resume, image)),
  };
}

/** Cut after a whole word, with an ellipsis. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  return `${cut.replace(/\s+\S*$/, '').replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** https://schema.org/Person */
function personLd({ basics, work, education, languages, skills }: Resume, image?: string): object {
  const { location } = basics;
  const employers = work.filter(({ endDate }) => endDate === undefined || endDate === 'present');
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    ...filled({
      name: basics.name,
      jobTitle: basics.label,
      email: basics.email,
      telephone: basics.phone,
      url: basics.url?.href,
      image,
      address: typed('PostalAddress', {
        streetAddress: location.address,
        postalCode: location.postalCode,
        addressLocality: location.city || location.name,
        addressRegion: location.region,
        addressCountry: location.countryCode || location.country,
      }),
      sameAs: basics.profiles.flatMap(({ url }) => url?.href ?? []),
      worksFor: employers.flatMap(({ name }) => typed('Organization', { name }) ?? []),
      alumniOf: education.flatMap(
        ({ institution }) => typed('EducationalOrganization', { name: institution }) ?? [],
      ),
      knowsLanguage: languages.flatMap(({ language }) => language || []),
      knowsAbout: skills.flatMap(({ name }) => name || []),
    }),
  };
}

function typed(type: string, properties: Record<string, string>): object | undefined {
  const given = filled(properties);
  return Object.keys(given).length === 0 ? undefined : { '@type': type, ...given };
}

/** Without the properties that say nothing. */
function filled(properties: Record<string, unknown>): Record<string, unknown> {
  const given: Record<string, unknown> = {};
  for (const name in properties) {
    const value = properties[name];
    const isEmpty =
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty) given[name] = value;
  }
  return given;
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
