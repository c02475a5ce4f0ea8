import type { Locale } from '../locales/locale.ts';
import { networkKey } from '../normalize/networks.ts';
import type { Basics, CustomField, Profile } from '../normalize/tables.ts';
import { joined } from '../text/joined.ts';
import { lettersOf } from '../text/letters.ts';
import { mailHref, telHref } from '../text/links.ts';
import { type Phrase, phraseOf } from '../text/prose.ts';
import { NO_WORDS, words } from '../text/words.ts';
import type { Context } from './context.ts';
import type { Contact, Person } from './model.ts';
import { linked, remarked } from './phrases.ts';
import { placeLine } from './place.ts';

/**
 * The page's header: name, label, photo, and the ways to reach the person in one line.
 *
 * @param photo - its source; `undefined` where there is none.
 */
export function personOf(basics: Basics, photo: string | undefined, { locale }: Context): Person {
  const contacts: Contact[] = [];
  const add = (className: string, phrase: Phrase) => {
    if (phrase.length > 0) contacts.push({ className: words(className), phrase });
  };
  add('p-adr', placeLine(basics.location, locale.comma));
  add('p-tel', addressPhrase(basics.phone, telHref));
  add('u-email', addressPhrase(basics.email, mailHref));
  for (const profile of basics.profiles) add('u-url', profilePhrase(profile, locale));
  if (basics.url !== undefined) add('u-url', linked(basics.url));
  for (const custom of basics.customFields) add('p-note', customPhrase(custom, locale.colon));
  // A picture that is none would be megabytes of letters.
  if (photo === undefined && !basics.image.startsWith('data:'))
    add('p-note', phraseOf(basics.image));
  return {
    name: basics.name || locale.resume,
    labels: [basics.label, basics.headline].filter(
      (text, i, all) => text && all.indexOf(text) === i,
    ),
    photo,
    contacts,
  };
}

function addressPhrase(text: string, toHref: (text: string) => string | undefined): Phrase {
  if (text === '') return NO_WORDS;
  const href = toHref(text);
  return href === undefined ? phraseOf(text) : [{ tag: 'a', href, children: [text] }];
}

/** The shortest text that names network and user: often the address does, as linkedin.com/in/piymis. */
function profilePhrase({ network, username, url }: Profile, locale: Locale): Phrase {
  const { colon } = locale;
  if (url === undefined) return phraseOf(joined(colon, network, username));
  const said = url.text.toLowerCase();
  const key = networkKey(network);
  const isNetworkSaid = isIn(said, key) || isIn(lettersOf(said), key);
  const user = username.toLowerCase().replace(/^[@~]/, '').split('@', 1)[0] ?? '';
  const last = user.includes('/') ? (user.split('/').filter(Boolean).at(-1) ?? '') : user;
  const isUserSaid = isIn(said, last);
  return phraseOf(
    isNetworkSaid || network === '' ? '' : network + colon,
    linked(url),
    isUserSaid ? '' : remarked(NO_WORDS, [username], locale),
  );
}

/** Longer than any name: to look for it could take as many steps as both have letters together, and more. */
const LONGEST_NAME = 200;

const isIn = (text: string, name: string) => name.length <= LONGEST_NAME && text.includes(name);

function customPhrase({ name, value, url }: CustomField, colon: string): Phrase {
  const label = name && value ? name + colon : '';
  const text = value || name;
  if (url === undefined) return phraseOf(label + text);
  if (text === '') return linked(url);
  return url.href === undefined
    ? phraseOf(`${label}${text} (${url.text})`)
    : phraseOf(label, [{ tag: 'a', href: url.href, children: [text] }]);
}
