import type { KnownLocale } from '../locales/languages.ts';
import { networkKey } from '../resume/networks.ts';
import type { Basics, CustomField, Profile } from '../resume/tables.ts';
import { concat, type Phrase, plainPhrase } from '../text/inline.ts';
import { lettersOf } from '../text/letters.ts';
import type { Link } from '../text/links.ts';
import type { DateWriter } from './dates.ts';
import type { Contact, Person } from './model.ts';
import { isSame, linked, remark } from './phrases.ts';
import { joined, placeLine } from './place.ts';

/** Returns the page's header. */
export function personOf(basics: Basics, locale: KnownLocale, dates: DateWriter): Person {
  const { image, email, phone, mobile, url } = basics;
  const contacts: readonly Contact[] = [
    { className: 'p-adr', phrase: placeLine(basics.location, locale) },
    { className: 'p-tel', phrase: phone === undefined ? '' : linked(phone) },
    { className: 'p-tel', phrase: isOther(mobile, phone) ? linked(mobile) : '' },
    { phrase: email === undefined ? '' : linked(email, 'u-email') },
    ...basics.profiles.map((profile) => ({ phrase: profilePhrase(profile, locale) })),
    { phrase: url === undefined ? '' : linked(url, 'u-url') },
    ...basics.customFields.map((custom) => ({
      className: 'p-note',
      phrase: customPhrase(custom, locale.colon),
    })),
    ...personalDetails(basics, dates).map((phrase) => ({ className: 'p-note', phrase })),
    { className: 'p-note', phrase: image?.text ?? '' },
  ];
  const labels = [basics.label, basics.headline].filter(Boolean);
  const shown = withoutRepeats(contacts);
  return {
    name: basics.name || locale.resume,
    labels: labels.filter((label, i) => i === 0 || !isSame(label, labels[0] ?? '')),
    photo: image?.src,
    contacts: shown,
    isOneLine:
      image?.src === undefined &&
      isOneLine(shown.map(({ phrase }) => plainPhrase(phrase)).join(' | ')),
  };
}

/** Whether a telephone is there and has another number than the first one, however both are written. */
const isOther = (link: Link | undefined, first: Link | undefined): link is Link =>
  link !== undefined && digitsIn(link) !== (first && digitsIn(first));

const digitsIn = ({ text }: Link) => text.replace(/[^+\p{Nd}]/gu, '') || text;

/** Returns what some countries expect in a résumé. These texts need no label. */
function personalDetails(basics: Basics, dates: DateWriter): readonly string[] {
  const { birthDate, nationality, pronouns, gender, maritalStatus } = basics;
  const born = dates.whole(birthDate);
  return [pronouns, born, ...nationality, gender, maritalStatus];
}

/** Leaves out empty contacts, and those that say the same as one before them. */
function withoutRepeats(contacts: readonly Contact[]): readonly Contact[] {
  const said = new Set<string>();
  return contacts.filter(({ phrase }) => {
    const text = plainPhrase(phrase);
    const isNew = text !== '' && !said.has(text);
    said.add(text);
    return isNew;
  });
}

/**
 * Returns the shortest phrase with network and user name. Often that is the address alone, as in
 * linkedin.com/in/octocat.
 */
function profilePhrase({ network, username, url }: Profile, locale: KnownLocale): Phrase {
  const { colon } = locale;
  if (url === undefined) return joined(colon, network, username);
  const address = url.text.toLowerCase();
  const key = networkKey(network);
  const hasNetwork = isIn(address, key) || isIn(lettersOf(address), key);
  const user = username.toLowerCase().replace(/^[@~]/, '').split('@', 1)[0] ?? '';
  const last = user.includes('/') ? (user.split('/').filter(Boolean).at(-1) ?? '') : user;
  const hasUser = isIn(address, last);
  return concat(
    hasNetwork || network === '' ? '' : network + colon,
    linked(url, 'u-url'),
    hasUser ? '' : remark(username, locale),
  );
}

/** Longer than any name. The limit bounds the search for a name in an address. */
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

/** Widths of characters in ems, rounded up; the first pattern that matches counts. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  [/[ijltfrI.,:;'|/() -]/, 0.3],
  [/[mwMW@%]/, 0.85],
  [/[A-Z]/, 0.66],
  [/[0-9+]/, 0.556],
  [/[\u0021-\u024F]/, 0.5],
];

/** In ems: the narrowest line that a page has, but for narrow screens. */
const LINE = 34.5;
const MOST_CHARACTERS = 200;

/** Whether a text certainly fits on one line, in every typeface. */
function isOneLine(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return false;
  const widths = [...text].map(
    (character) => WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? 1,
  );
  return widths.reduce((sum, width) => sum + width, 0) <= LINE;
}
