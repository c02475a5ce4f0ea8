import type { Content } from '../resume/index.ts';
import { isRunning } from '../resume/period.ts';
import type { Place, Work } from '../resume/tables.ts';

/**
 * Returns the person as JSON-LD (https://schema.org/Person). Unknown properties are `undefined`, which
 * JSON leaves out.
 */
export function personLd({ basics, lists }: Content): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    name: text(basics.name),
    jobTitle: text(basics.label),
    email: basics.email?.text,
    telephone: basics.phone?.text,
    url: basics.url?.href,
    image: basics.image?.src,
    address: addressLd(basics.location),
    sameAs: list(basics.profiles.map(({ url }) => url?.href)),
    worksFor: list(
      lists.work.filter(isEmployer).map(({ name }) => ({ '@type': 'Organization', name })),
    ),
    alumniOf: list(
      lists.education.map(({ institution: name }) =>
        name === '' ? undefined : { '@type': 'EducationalOrganization', name },
      ),
    ),
    knowsLanguage: list(lists.languages.map(({ language }) => text(language))),
    knowsAbout: list(lists.skills.map(({ name }) => text(name))),
  };
}

/** https://schema.org/PostalAddress */
function addressLd({ name, address, postalCode, city, region, countryCode, country }: Place) {
  const parts = {
    streetAddress: text(address),
    postalCode: text(postalCode),
    addressLocality: text(city || name),
    addressRegion: text(region),
    addressCountry: text(countryCode || country),
  };
  const hasParts = Object.values(parts).some((part) => part !== undefined);
  return hasParts ? { '@type': 'PostalAddress', ...parts } : undefined;
}

function isEmployer({ name, startDate, endDate, date, positions }: Work): boolean {
  return (
    name !== '' &&
    isRunning(startDate ?? date, endDate ?? date) &&
    (positions.length === 0 ||
      positions.some((role) => isRunning(role.startDate ?? role.date, role.endDate ?? role.date)))
  );
}

const text = (value: string) => (value === '' ? undefined : value);

function list<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const given = items.filter((item) => item !== undefined);
  return given.length === 0 ? undefined : given;
}
