import {
  date,
  email,
  type Field,
  type Fields,
  flag,
  keywords,
  link,
  type Named,
  phone,
  photo,
  phrases,
  prose,
  proses,
  type Read,
  records,
  repository,
  text,
  texts,
} from './fields.ts';

/**
 * The fields of a résumé and of its entries. The key is the normalised name. The arguments are the names
 * in real files: first the official schema's, then newer extras and older spellings. `record.ts` reads
 * records by these tables; `hide` and `validate` look up names in them.
 */

export const ADDRESS = {
  /** The name of a place, or all of a place that is written as one text. */
  name: text('name'),
  address: text('address', 'street', 'streetAddress'),
  postalCode: text('postalCode', 'zip', 'zipCode', 'postcode'),
  city: text('city'),
  region: text('region', 'state'),
  countryCode: text('countryCode'),
  country: text('country'),
} satisfies Fields;

/** A place, written as an address object or as a text. */
const place = (...keys: string[]): Field<Place> => ({ kind: 'place', keys, fields: ADDRESS });

const PROFILE = {
  network: text('network', 'name'),
  username: text('username', 'user', 'handle'),
  url: link('url', 'website'),
} satisfies Fields;

const CUSTOM_FIELD = {
  name: text('name', 'label', 'title', 'key'),
  value: text('value', 'text', 'description'),
  url: link('url', 'link', 'href'),
} satisfies Fields;

export const BASICS = {
  name: text('name'),
  firstName: text('firstName', 'givenName'),
  lastName: text('lastName', 'familyName'),
  label: text('label'),
  headline: text('headline', 'title'),
  image: photo('image', 'picture', 'photo'),
  email: email('email'),
  phone: phone('phone'),
  url: link('url', 'website', 'websites'),
  summary: prose('summary', 'bio'),
  location: place('location'),
  profiles: records(PROFILE, 'network', 'username', 'profiles'),
  customFields: records(CUSTOM_FIELD, 'name', 'value', 'customFields'),
} satisfies Fields;

const ROLE = {
  position: text('position', 'title', 'jobTitle', 'role', 'name'),
  location: place('location'),
  startDate: date('startDate', 'start'),
  endDate: date('endDate', 'end'),
  description: prose('description'),
  summary: prose('summary'),
  highlights: proses('highlights', 'achievements', 'responsibilities'),
  keywords: keywords('keywords'),
  technologies: keywords('technologies'),
} satisfies Fields;

const WORK = {
  ...ROLE,
  name: text('name', 'company', 'organization', 'employer'),
  position: text('position', 'title', 'jobTitle', 'role'),
  url: link('url', 'website'),
  positions: records(ROLE, 'position', 'summary', 'positions', 'roles'),
} satisfies Fields;

const VOLUNTEER = {
  ...WORK,
  name: text('organization', 'name', 'company'),
} satisfies Fields;

const EDUCATION = {
  institution: text('institution', 'school', 'name'),
  url: link('url', 'website'),
  area: text('area', 'major'),
  studyType: text('studyType', 'degree'),
  location: place('location'),
  startDate: date('startDate', 'start'),
  endDate: date('endDate', 'end'),
  score: text('score', 'gpa'),
  courses: phrases('courses'),
  description: prose('description'),
  summary: prose('summary'),
  highlights: proses('highlights'),
  keywords: keywords('keywords'),
} satisfies Fields;

const PROJECT = {
  name: text('name', 'title'),
  description: prose('description'),
  summary: prose('summary'),
  highlights: proses('highlights'),
  keywords: keywords('keywords', 'technologies'),
  startDate: date('startDate', 'start'),
  endDate: date('endDate', 'end'),
  /** The end date, or the project's only date. */
  date: date('date', 'releaseDate'),
  isActive: flag('isActive'),
  url: link('url', 'website'),
  repository: repository('repository'),
  github: repository('github'),
  location: place('location'),
  roles: texts('roles', 'role'),
  entity: text('entity'),
  type: text('type'),
} satisfies Fields;

const AWARD = {
  title: text('title', 'name'),
  date: date('date', 'awardDate'),
  awarder: text('awarder', 'issuer'),
  url: link('url', 'website'),
  summary: prose('summary', 'description'),
  highlights: proses('highlights'),
} satisfies Fields;

const CERTIFICATE = {
  name: text('name', 'title'),
  date: date('date'),
  startDate: date('startDate'),
  endDate: date('endDate'),
  issuer: text('issuer', 'authority', 'organization'),
  url: link('url', 'website'),
  summary: prose('summary', 'description'),
} satisfies Fields;

const PUBLICATION = {
  name: text('name', 'title'),
  publisher: text('publisher'),
  releaseDate: date('releaseDate', 'date'),
  url: link('url', 'website'),
  authors: phrases('authors', 'author'),
  summary: prose('summary', 'description'),
  keywords: keywords('keywords'),
} satisfies Fields;

const SKILL = {
  name: text('name', 'skill'),
  level: text('level', 'rating'),
  keywords: keywords('keywords'),
  description: prose('description', 'summary'),
} satisfies Fields;

const LANGUAGE = {
  language: text('language', 'name'),
  fluency: text('fluency', 'level'),
} satisfies Fields;

const INTEREST = {
  name: text('name'),
  keywords: keywords('keywords'),
  summary: prose('summary', 'description'),
} satisfies Fields;

const REFERENCE = {
  name: text('name'),
  reference: prose('reference', 'summary'),
} satisfies Fields;

/** An entry of a user's own list. It may have any field that other entries have. */
export const CUSTOM = {
  name: text('name', 'title'),
  organizations: phrases('organization', 'institution', 'company', 'event', 'language'),
  positions: phrases(
    'position',
    'role',
    'publisher',
    'issuer',
    'awarder',
    'entity',
    'studyType',
    'type',
  ),
  levels: phrases('level', 'fluency', 'score', 'number'),
  venue: place('venue'),
  location: place('location', 'place'),
  startDate: date('startDate', 'date', 'releaseDate', 'start', 'year'),
  endDate: date('endDate', 'end'),
  url: link('url', 'website'),
  repository: repository('repository'),
  description: prose('description', 'text'),
  summary: prose('summary', 'reference'),
  highlights: proses('highlights'),
  keywords: keywords('keywords'),
  technologies: keywords('technologies'),
  courses: phrases('courses'),
  authors: phrases('authors', 'author'),
} satisfies Fields;

/** A user's own list. Its name in the file is not known in advance. */
export const CUSTOMS = records(CUSTOM, 'name', 'summary');

/** The lists that are part of JSON Resume. */
export const SECTIONS = {
  work: records(WORK, 'name', 'summary', 'work', 'experience'),
  volunteer: records(VOLUNTEER, 'name', 'summary', 'volunteer', 'volunteering'),
  education: records(EDUCATION, 'institution', 'summary', 'education'),
  awards: records(AWARD, 'title', 'summary', 'awards'),
  certificates: records(CERTIFICATE, 'name', 'summary', 'certificates', 'certifications'),
  publications: records(PUBLICATION, 'name', 'summary', 'publications'),
  skills: records(SKILL, 'name', 'keywords', 'skills'),
  languages: records(LANGUAGE, 'language', 'fluency', 'languages'),
  interests: records(INTEREST, 'name', 'keywords', 'interests', 'hobbies'),
  references: records(REFERENCE, 'name', 'reference', 'references'),
  projects: records(PROJECT, 'name', 'description', 'projects'),
} satisfies Fields;

export const META = {
  canonical: link('canonical'),
  version: text('version'),
  lastModified: text('lastModified'),
  lastUpdated: date('lastModified'),
} satisfies Fields;

/** The oldest files have `bio` for `basics`. In other files `bio` is a text. */
const BASICS_KEYS = ['basics', 'bio'];

/** All parts of a résumé that are shown, with their names and fields. */
export const RESUME: Readonly<Record<'basics' | ListName, Named>> = {
  basics: { keys: BASICS_KEYS, fields: BASICS },
  ...SECTIONS,
};

/** The name of a list that is part of JSON Resume. */
export type ListName = keyof typeof SECTIONS;

/** A place in parts, each of which may be empty, or as one text in `name`. */
export type Place = Read<typeof ADDRESS>;
export type Basics = Read<typeof BASICS>;
export type Profile = Read<typeof PROFILE>;
export type CustomField = Read<typeof CUSTOM_FIELD>;
export type Meta = Read<typeof META>;
export type Custom = Read<typeof CUSTOM>;
export type Role = Read<typeof ROLE>;
export type Work = Read<typeof WORK>;
export type Education = Read<typeof EDUCATION>;
export type Award = Read<typeof AWARD>;
export type Certificate = Read<typeof CERTIFICATE>;
export type Publication = Read<typeof PUBLICATION>;
export type Skill = Read<typeof SKILL>;
export type Language = Read<typeof LANGUAGE>;
export type Interest = Read<typeof INTEREST>;
export type Reference = Read<typeof REFERENCE>;
export type Project = Read<typeof PROJECT>;
