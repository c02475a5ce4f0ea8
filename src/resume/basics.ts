import { toLink } from '../text/links.ts';
import { toProse } from '../text/markdown.ts';
import { profileHref } from './networks.ts';
import { emptyRecord, readRecord } from './record.ts';
import { field, isRecord, type Source } from './source.ts';
import { BASICS, type Basics, type Profile } from './tables.ts';
import { toText } from './text.ts';

/** The person; without fields where nothing is written. */
export function readBasics(resume: Source, language: string): Basics {
  const bio = field(resume, 'bio');
  const source = personOf(field(resume, 'basics')) ?? (isRecord(bio) ? bio : {});
  const person = readRecord(source, BASICS, language) ?? emptyRecord(BASICS);
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

/** Of a profile that is one text, this is the network's name, or an address. */
function named(profile: Profile): Profile {
  const url = toLink(profile.network);
  return url.href === undefined ? profile : { ...profile, network: '', url };
}

/** A profile without a link gets one from its network and user name, or from a user name that is one. */
function withPage(profile: Profile): Profile {
  if (profile.url === undefined && profile.username === '') return named(profile);
  const own = profile.username.includes('/') ? toLink(profile.username) : undefined;
  if (own?.href !== undefined && (profile.url ?? own).text === own.text) {
    return { ...profile, username: '', url: own };
  }
  if (profile.url?.href !== undefined || profile.username === '') return profile;
  const written = profile.url?.text ?? '';
  const page = profileHref(profile.network, profile.username);
  if (page === undefined || written !== '') {
    const own = toLink(profile.username);
    return written === '' && own.href !== undefined ? { ...profile, url: own } : profile;
  }
  return { ...profile, url: toLink(page) };
}
