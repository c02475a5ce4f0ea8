import {
  date,
  doi,
  type Fields,
  flag,
  keywords,
  link,
  type Named,
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
import {
  ADDRESSES,
  CONTACT,
  DATE,
  END,
  ENTRY,
  type Place,
  place,
  placeIn,
  SPAN,
  START,
  TECHNOLOGIES,
  TEXTS,
  WHERE,
} from './shared-fields.ts';

export type { Place };

/**
 * The fields of a résumé and of its entries. The key is the normalised name. The arguments are the names
 * in real files: first the official schema's, then newer extras and older spellings. `record.ts` reads
 * records by these tables; `hide` and `validate` look up names in them.
 */

const PROFILE = {
  network: text('network', 'name'),
  username: text('username', 'user', 'handle'),
  url: link('url', 'website', 'link', 'href'),
} satisfies Fields;

const CUSTOM_FIELD = {
  name: text('name', 'label', 'title', 'key'),
  value: text('value', 'text', 'description'),
  url: link('url', 'link', 'href'),
} satisfies Fields;

export const BASICS = {
  name: text('name', 'fullName'),
  firstName: text('firstName', 'givenName', 'first', 'given'),
  lastName: text('lastName', 'familyName', 'last', 'family', 'surname'),
  label: text('label'),
  headline: text('headline', 'title', 'tagline', 'jobTitle', 'position', 'profession'),
  image: photo('image', 'picture', 'photo', 'avatar'),
  ...CONTACT,
  url: link('url', 'website', 'websites', 'homepage', 'link', 'web'),
  summary: prose('summary', 'bio', 'about', 'aboutMe', 'objective', 'description'),
  highlights: proses('highlights', 'achievements'),
  location: place('location'),
  profiles: records(PROFILE, 'network', 'username', 'profiles'),
  customFields: records(CUSTOM_FIELD, 'name', 'value', 'customFields'),
  birthDate: date('birthDate', 'birthday', 'dateOfBirth', 'dob', 'born'),
  nationality: texts('nationality', 'nationalities', 'citizenship'),
  pronouns: text('pronouns', 'pronoun'),
  gender: text('gender'),
  maritalStatus: text('maritalStatus', 'civilStatus'),
} satisfies Fields;

/** One of several roles at an employer. */
export const ROLE = {
  position: text('position', 'title', 'jobTitle', 'role', 'name'),
  location: WHERE.location,
  ...SPAN,
  ...TEXTS,
} satisfies Fields;

const WORK = {
  ...ROLE,
  name: text('name', 'company', 'organization', 'organisation', 'employer'),
  position: text('position', 'title', 'jobTitle', 'role'),
  url: WHERE.url,
  positions: records(ROLE, 'position', 'summary', 'positions', 'roles'),
} satisfies Fields;

const VOLUNTEER = {
  ...WORK,
  name: text('organization', 'organisation', 'name', 'company'),
} satisfies Fields;

const EDUCATION = {
  ...ENTRY,
  institution: text('institution', 'school', 'name', 'university', 'organization', 'organisation'),
  area: text('area', 'major', 'field', 'fieldOfStudy'),
  studyType: text('studyType', 'degree'),
  endDate: date(...END, 'graduationDate', 'graduated', 'graduation', 'completionDate'),
  score: text('score', 'gpa', 'grade'),
  courses: phrases('courses', 'coursework'),
} satisfies Fields;

const PROJECT = {
  ...WHERE,
  ...SPAN,
  description: TEXTS.description,
  summary: TEXTS.summary,
  highlights: TEXTS.highlights,
  keywords: keywords('keywords', 'skills', ...TECHNOLOGIES),
  name: text('name', 'title'),
  date: date(...DATE, 'releaseDate'),
  isActive: flag('isActive'),
  repository: repository('repository', 'repo', 'source'),
  github: repository('github'),
  roles: texts('roles', 'role', 'position'),
  entity: text('entity', 'company', 'client', 'organization', 'organisation'),
  type: text('type'),
} satisfies Fields;

const AWARD = {
  ...ENTRY,
  title: text('title', 'name', 'award'),
  date: date(...DATE, 'awardDate', 'received'),
  awarder: text('awarder', 'issuer', 'organization', 'organisation', 'institution'),
} satisfies Fields;

const CERTIFICATE = {
  ...ENTRY,
  name: text('name', 'title', 'certificate', 'certification'),
  date: date(...DATE, 'issued', 'issueDate', 'dateIssued', 'issuedDate', 'issuedOn'),
  endDate: date(
    ...END,
    'expires',
    'expiry',
    'expiryDate',
    'expirationDate',
    'expiration',
    'validUntil',
  ),
  issuer: text('issuer', 'authority', 'organization', 'organisation', 'provider'),
  number: text('number', 'credentialId', 'certificateNumber', 'licenseNumber', 'certificateId'),
  url: link(...ADDRESSES, 'credentialUrl', 'certificateUrl'),
} satisfies Fields;

const PUBLICATION = {
  ...WHERE,
  ...TEXTS,
  name: text('name', 'title'),
  publisher: text('publisher'),
  /** What it is part of. */
  journal: text('journal', 'venue', 'conference', 'booktitle', 'containerTitle', 'magazine'),
  volume: text('volume', 'vol'),
  issue: text('issue', 'number'),
  pages: text('pages', 'page'),
  doi: doi('doi'),
  isbn: text('isbn'),
  releaseDate: date(
    'releaseDate',
    ...DATE,
    'publicationDate',
    'publishDate',
    'published',
    'issued',
  ),
  authors: phrases('authors', 'author'),
} satisfies Fields;

const SKILL = {
  name: text('name', 'skill'),
  level: text('level', 'rating', 'proficiency'),
  keywords: keywords('keywords'),
  description: prose('description'),
  summary: prose('summary'),
  highlights: proses('highlights'),
  url: link('url', 'website'),
} satisfies Fields;

const LANGUAGE = {
  language: text('language', 'name'),
  fluency: text('fluency', 'level', 'proficiency'),
  description: prose('description'),
  summary: prose('summary'),
  url: link('url', 'website'),
} satisfies Fields;

const INTEREST = {
  name: text('name'),
  level: text('level'),
  keywords: keywords('keywords'),
  description: prose('description'),
  summary: prose('summary'),
  highlights: proses('highlights'),
  url: link('url', 'website'),
} satisfies Fields;

const REFERENCE = {
  name: text('name'),
  position: text('position', 'title', 'jobTitle', 'role'),
  organization: text('organization', 'organisation', 'company', 'institution', 'employer'),
  relationship: text('relationship', 'relation'),
  ...CONTACT,
  contact: phrases('contact', 'contactInfo'),
  url: link(...ADDRESSES),
  location: place('location', 'place'),
  date: date(...DATE),
  reference: prose('reference', 'summary', 'quote', 'testimonial', 'text', 'description'),
} satisfies Fields;

/** An entry of a user's own list. It may have any field that other entries have. */
export const CUSTOM = {
  name: text('name', 'title'),
  organizations: phrases(
    'organization',
    'organisation',
    'institution',
    'company',
    'event',
    'language',
  ),
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
  venue: placeIn('venue'),
  ...WHERE,
  ...CONTACT,
  startDate: date(...START, ...DATE, 'releaseDate'),
  endDate: SPAN.endDate,
  repository: repository('repository'),
  description: prose('description', 'text', 'details'),
  summary: prose('summary', 'reference'),
  highlights: TEXTS.highlights,
  keywords: TEXTS.keywords,
  technologies: TEXTS.technologies,
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
