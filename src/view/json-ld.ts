import { type DateValue, isDate } from '../resume/dates.ts';
import type { Content } from '../resume/index.ts';
import { isoOf } from '../resume/partial-date.ts';
import { isRunning, type Moment, periodOf } from '../resume/period.ts';
import type { Certificate, Education, Place, Role, Work } from '../resume/tables.ts';
import { type Phrase, plainPhrase, plainProse } from '../text/inline.ts';

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
    description: text(plainProse(basics.summary)),
    email: basics.email?.text,
    telephone: basics.phone?.text,
    url: basics.url?.href,
    image: basics.image?.src,
    address: addressLd(basics.location),
    sameAs: list(basics.profiles.map(({ url }) => url?.href)),
    worksFor: list(
      lists.work.filter(isEmployer).map(({ name }) => ({ '@type': 'Organization', name })),
    ),
    hasOccupation: list(lists.work.flatMap((job) => [job, ...job.positions]).map(occupationLd)),
    alumniOf: list(lists.education.map(alumniOfLd)),
    hasCredential: list([
      ...lists.education.map(degreeLd),
      ...lists.certificates.map(certificateLd),
    ]),
    award: list(lists.awards.map(({ title }) => text(title))),
    knowsLanguage: list(lists.languages.map(({ language }) => text(language))),
    knowsAbout: list([...new Set(lists.skills.flatMap(skillsOf))].map(text)),
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

/** https://schema.org/Occupation, with its dates. */
function occupationLd({ position: name, ...span }: Role) {
  return name === '' ? undefined : during(span, 'hasOccupation', { '@type': 'Occupation', name });
}

/** https://schema.org/alumniOf, with its dates. */
function alumniOfLd({ institution: name, ...span }: Education) {
  return name === ''
    ? undefined
    : during(span, 'alumniOf', { '@type': 'EducationalOrganization', name });
}

/** https://schema.org/EducationalOccupationalCredential */
function degreeLd({ studyType, area, institution }: Education) {
  if (studyType === '') return undefined;
  return {
    '@type': 'EducationalOccupationalCredential',
    name: studyType,
    credentialCategory: 'degree',
    about: text(area),
    recognizedBy: organizationLd(institution),
  };
}

function certificateLd({ name, issuer, number, url, ...span }: Certificate) {
  if (name === '') return undefined;
  const { startDate, endDate } = datesLd(span);
  return {
    '@type': 'EducationalOccupationalCredential',
    name,
    credentialCategory: 'certificate',
    recognizedBy: organizationLd(issuer),
    identifier: text(number),
    url: url?.href,
    dateCreated: startDate,
    expires: endDate,
  };
}

const organizationLd = (name: string) =>
  name === '' ? undefined : { '@type': 'Organization', name };

/** The dates of an entry as they are read. */
interface Span {
  readonly startDate: DateValue | undefined;
  readonly endDate: DateValue | undefined;
  readonly date: DateValue | undefined;
}

/** Returns the value of a property, inside a role (https://schema.org/Role) if it has dates. */
function during(span: Span, property: string, value: object): object {
  const dates = datesLd(span);
  if (dates.startDate === undefined && dates.endDate === undefined) return value;
  return { '@type': 'Role', ...dates, [property]: value };
}

function datesLd({ startDate, endDate, date }: Span) {
  const { start, end } = periodOf(startDate ?? date, endDate ?? (startDate && date) ?? 'unknown');
  return { startDate: isoDate(start), endDate: isoDate(end) };
}

const isoDate = (moment: Moment | undefined) =>
  moment !== undefined && isDate(moment) ? isoOf(moment) : undefined;

/** What a group of skills holds; a skill that is no group is its name. */
function skillsOf({ name, keywords }: { name: string; keywords: readonly Phrase[] }) {
  return keywords.length > 0 ? keywords.map(plainPhrase) : [name];
}

const text = (value: string) => (value === '' ? undefined : value);

function list<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const given = items.filter((item) => item !== undefined);
  return given.length === 0 ? undefined : given;
}
