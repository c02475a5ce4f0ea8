import { toLink } from '../text/links.ts';
import { toProse } from '../text/markdown.ts';
import {
  emptyRecord,
  type Fields,
  link,
  prose,
  type Read,
  record,
  records,
  text,
} from './fields.ts';
import { profileHref } from './networks.ts';
import { place } from './place.ts';
import { field, isRecord, type Source } from './read.ts';
import { toText } from './text.ts';

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

const BASICS = {
  name: text('name'),
  firstName: text('firstName', 'givenName'),
  lastName: text('lastName', 'familyName'),
  label: text('label'),
  headline: text('headline', 'title'),
  image: text('image', 'picture', 'photo'),
  email: text('email'),
  phone: text('phone'),
  url: link('url', 'website', 'websites'),
  summary: prose('summary', 'bio'),
  location: place('location'),
  profiles: records('profile', PROFILE, 'network', 'username', 'profiles'),
  customFields: records('customField', CUSTOM_FIELD, 'name', 'value', 'customFields'),
} satisfies Fields;

export type Basics = Read<typeof BASICS>;
export type Profile = Basics['profiles'][number];
export type CustomField = Basics['customFields'][number];

const readPerson = record('basics', BASICS);
const NOBODY = emptyRecord(BASICS);

/** The person stands in `basics`, in the oldest files in `bio`, which in others is a text. */
export const BASICS_KEYS = ['basics', 'bio'] as const;
export const BASICS_FIELDS: Fields = BASICS;

/** The person; without fields where nothing is written. */
export function readBasics(resume: Source, language: string): Basics {
  const bio = field(resume, 'bio');
  const source = personOf(field(resume, 'basics')) ?? (isRecord(bio) ? bio : {});
  const person = readPerson(source, language) ?? NOBODY;
  return {
    ...person,
    name: person.name || [person.firstName, person.lastName].filter(Boolean).join(' '),
    summary:
      person.summary.length > 0 || isRecord(bio) ? person.summary : toProse(toText(bio, language)),
    profiles: person.profiles.map(withPage),
  };
}

function personOf(value: unknown): Source | undefined {
  if (typeof value === 'string') return { name: value };
  const first = Array.isArray(value) ? value.find(isRecord) : value;
  return isRecord(first) ? first : undefined;
}

/** A profile without a link gets one from its network and user name, or from a user name that is one. */
function withPage(profile: Profile): Profile {
  if (profile.url?.href !== undefined || profile.username === '') return profile;
  const written = profile.url?.text ?? '';
  const page = profileHref(profile.network, profile.username);
  if (page === undefined || written !== '') {
    const own = toLink(profile.username);
    return written === '' && own.href !== undefined ? { ...profile, url: own } : profile;
  }
  return { ...profile, url: toLink(page) };
}
