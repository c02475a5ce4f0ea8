import type { Locale } from '../locales/locale.ts';
import { networkKey } from '../resume/networks.ts';
import type { Basics, CustomField, Profile } from '../resume/tables.ts';
import { concat, type Phrase } from '../text/inline.ts';
import { lettersOf } from '../text/letters.ts';
import type { Contact, Person } from './model.ts';
import { linked, remark } from './phrases.ts';
import { joined, placeLine } from './place.ts';

/** The page's header: name, label, photo, and the ways to reach the person in one line. */
export function personOf(basics: Basics, locale: Locale): Person {
  const { image, email, phone, url } = basics;
  const contacts: readonly Contact[] = [
    { className: 'p-adr', phrase: placeLine(basics.location, locale.comma) },
    { className: 'p-tel', phrase: phone === undefined ? '' : linked(phone) },
    { className: 'u-email', phrase: email === undefined ? '' : linked(email) },
    ...basics.profiles.map((profile) => ({
      className: 'u-url',
      phrase: profilePhrase(profile, locale),
    })),
    { className: 'u-url', phrase: url === undefined ? '' : linked(url) },
    ...basics.customFields.map((custom) => ({
      className: 'p-note',
      phrase: customPhrase(custom, locale.colon),
    })),
    { className: 'p-note', phrase: image === undefined ? '' : photoNote(image) },
  ];
  const labels = [basics.label, basics.headline].filter(Boolean);
  return {
    name: basics.name || locale.resume,
    labels: [...new Set(labels)],
    photo: image?.src,
    contacts: contacts.filter(({ phrase }) => phrase.length > 0),
  };
}

/** What is written for a photo and is no picture. Data that is none would be megabytes of letters. */
function photoNote({ src, text }: NonNullable<Basics['image']>): string {
  return src !== undefined || text.startsWith('data:') ? '' : text;
}

/** The shortest text that names network and user: often the address does, as linkedin.com/in/piymis. */
function profilePhrase({ network, username, url }: Profile, locale: Locale): Phrase {
  const { colon } = locale;
  if (url === undefined) return joined(colon, network, username);
  const said = url.text.toLowerCase();
  const key = networkKey(network);
  const isNetworkSaid = isIn(said, key) || isIn(lettersOf(said), key);
  const user = username.toLowerCase().replace(/^[@~]/, '').split('@', 1)[0] ?? '';
  const last = user.includes('/') ? (user.split('/').filter(Boolean).at(-1) ?? '') : user;
  const isUserSaid = isIn(said, last);
  return concat(
    isNetworkSaid || network === '' ? '' : network + colon,
    linked(url),
    isUserSaid ? '' : remark(username, locale),
  );
}

/** Longer than any name: looking for it could take as many steps as both texts have letters together. */
const LONGEST_NAME = 200;

const isIn = (text: string, name: string) => name.length <= LONGEST_NAME && text.includes(name);

function customPhrase({ name, value, url }: CustomField, colon: string): Phrase {
  const label = name && value ? name + colon : '';
  const text = value || name;
  if (url === undefined) return label + text;
  if (text === '') return linked(url);
  return url.href === undefined
    ? `${label}${text} (${url.text})`
    : concat(label, [{ tag: 'a', href: url.href, children: text }]);
}
