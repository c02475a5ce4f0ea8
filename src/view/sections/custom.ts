import type { Locale } from '../../locales/locale.ts';
import type { Custom } from '../../resume/tables.ts';
import type { Phrase } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { enumerated, italic } from '../phrases.ts';
import { joined, placeLine } from '../place.ts';
import { type Draft, detailsOf, entriesBody, linkNotes, roleOf, textOf } from './entry.ts';
import { linesBody } from './lines.ts';

/** A user's own list: lines if all of its entries are short, otherwise entries. */
export function customBody(entries: readonly Custom[], context: Context): Body {
  const isLines = entries.every((entry) => isLine(entry, context.locale));
  if (!isLines) return entriesBody(entries.map((entry) => draftOf(entry, context)));
  const items = entries.map((entry) => ({
    term: headingOf(entry),
    level: enumerated(entry.levels, context.locale),
    keywords: entry.keywords,
    prose: textOf(entry.description, entry.summary),
    highlights: [],
  }));
  return linesBody(items, context);
}

function isLine(entry: Custom, locale: Locale): boolean {
  const { startDate, endDate, url, repository } = entry;
  const lists = [entry.positions, entry.highlights, entry.courses, entry.authors];
  return (
    !(startDate || endDate || url || repository) &&
    othersOf(entry).length + placeOf(entry, locale).length + contactsOf(entry).length === 0 &&
    lists.every((list) => list.length === 0)
  );
}

/** The name, or the first organization if there is none. */
function headingOf({ name, organizations }: Custom): Phrase {
  return name || (organizations[0] ?? '');
}

/** The organizations that are not in the heading. */
function othersOf({ name, organizations }: Custom): readonly Phrase[] {
  return name === '' ? organizations.slice(1) : organizations;
}

function placeOf({ venue, location }: Custom, locale: Locale): string {
  const places = [venue, location].map((place) => placeLine(place, locale));
  return joined(locale.comma, ...new Set(places));
}

/** E-mail address and telephone numbers. */
function contactsOf({ email, phone, mobile }: Custom): readonly Phrase[] {
  return linkNotes([email, phone, mobile]);
}

function draftOf(entry: Custom, context: Context): Draft {
  const { locale, dates } = context;
  const role = roleOf({
    title: enumerated([...entry.positions, ...entry.levels], locale),
    dates: dates.between(entry.startDate, entry.endDate, false),
    prose: textOf(entry.description, entry.summary),
    highlights: entry.highlights,
    details: detailsOf(entry, context),
  });
  return {
    heading: headingOf(entry),
    notes: [
      ...othersOf(entry).map(italic),
      ...contactsOf(entry),
      ...linkNotes([entry.url, entry.repository]),
    ],
    place: placeOf(entry, locale),
    roles: [role],
  };
}

/** Makes a title from the name of a list: `openSource` and `open_source` become "Open source". */
export function titleOf(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
