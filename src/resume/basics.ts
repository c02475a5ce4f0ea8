import type { Language } from '../locales/languages.ts';
import { toLink } from '../text/links.ts';
import { toProse } from '../text/markdown.ts';
import { hasHidden } from './fields.ts';
import { profileHref } from './networks.ts';
import { emptyRecord, readRecord } from './record.ts';
import { field, isRecord, type Source } from './source.ts';
import { BASICS, type Basics, type Profile } from './tables.ts';
import { toText } from './text.ts';

/**
 * Reads the person from `basics`, or from `bio`, which the oldest files have. All fields are empty if
 * there is neither.
 */
export function readBasics(resume: Source, language: Language, fields = BASICS): Basics {
  const bio = field(resume, 'bio');
  const written = field(resume, 'basics');
  // A person in one text may have in it what is hidden.
  const isLeftOut = typeof written === 'string' && hasHidden(fields);
  const source = (isLeftOut ? {} : personOf(written)) ?? (isRecord(bio) ? bio : {});
  const person = readRecord(source, fields, language) ?? emptyRecord(fields);
  const isBioRead = !isRecord(bio) && !fields.summary.isHidden;
  // From a user name, the address that is hidden could be made again.
  const isUrlHidden = fields.profiles.fields?.url?.isHidden;
  return {
    ...person,
    name: person.name || [person.firstName, person.lastName].filter(Boolean).join(' '),
    summary:
      person.summary.length > 0 || !isBioRead ? person.summary : toProse(toText(bio, language)),
    profiles: isUrlHidden ? person.profiles : person.profiles.map(withPage),
  };
}

function personOf(value: unknown): Source | undefined {
  if (typeof value === 'string') return { name: value };
  const first = Array.isArray(value) ? value.find(isRecord) : value;
  return isRecord(first) ? first : undefined;
}

/**
 * Corrects a profile that is only one text. The text was read as the network's name; if it is an address,
 * it becomes the `url`.
 */
function named(profile: Profile): Profile {
  const url = toLink(profile.network);
  return url.href === undefined ? profile : { ...profile, network: '', url };
}

/** Completes a profile without a link: from its network and user name, or from a user name that is an address. */
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
