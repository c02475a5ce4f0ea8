import type { KnownLocale } from '../../locales/languages.ts';
import { isShown } from '../../resume/dates.ts';
import type { Custom } from '../../resume/tables.ts';
import type { Phrase } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { enumerated, italic, linked, sequence } from '../phrases.ts';
import { joined, placeLine } from '../place.ts';
import { type Draft, detailsOf, entriesBody, roleOf, textOf } from './entry.ts';
import { headingOf } from './heading.ts';
import { linesBody } from './lines.ts';
import { EVENT } from './microformats.ts';

/** A user's own list: lines if all of its entries are short, otherwise entries. */
export function customBody(entries: readonly Custom[], context: Context): Body {
  const isLines = entries.every((entry) => isLine(entry, context.locale));
  if (!isLines) {
    return entriesBody(
      entries.map((entry) => draftOf(entry, context)),
      EVENT,
    );
  }
  const items = entries.map((entry) => ({
    term: nameOf(entry),
    level: enumerated(entry.levels, context.locale),
    keywords: [...entry.keywords, ...entry.technologies],
    prose: textOf(entry.description, entry.summary),
    highlights: [],
  }));
  return linesBody(items, context);
}

function isLine(entry: Custom, locale: KnownLocale): boolean {
  const { startDate, endDate, url, repository } = entry;
  const lists = [entry.positions, entry.highlights, entry.courses, entry.authors];
  return (
    !(isShown(startDate) || isShown(endDate) || url || repository) &&
    othersOf(entry).length + placeOf(entry, locale).length + contactsOf(entry).length === 0 &&
    lists.every((list) => list.length === 0)
  );
}

/** The name, or the first organization if there is none. */
function nameOf({ name, organizations }: Custom): Phrase {
  return name || (organizations[0] ?? '');
}

/** The organizations that are not in the heading. */
function othersOf({ name, organizations }: Custom): readonly Phrase[] {
  return name === '' ? organizations.slice(1) : organizations;
}

function placeOf({ venue, location }: Custom, locale: KnownLocale): string {
  const places = [venue, location].map((place) => placeLine(place, locale));
  return joined(locale.comma, ...new Set(places));
}

function contactsOf({ email, phone, mobile }: Custom): readonly Phrase[] {
  return [email, phone, mobile].flatMap((link) => (link === undefined ? [] : [linked(link)]));
}

function draftOf(entry: Custom, context: Context): Draft {
  const { locale, dates } = context;
  const role = roleOf({
    title: sequence([...entry.positions, ...entry.levels], locale),
    dates: dates.between(entry.startDate, entry.endDate ?? 'unknown'),
    prose: textOf(entry.description, entry.summary),
    highlights: entry.highlights,
    details: detailsOf(entry, context),
  });
  return {
    ...headingOf(nameOf(entry), [entry.url, entry.repository], context),
    notes: [...othersOf(entry).map(italic), ...contactsOf(entry)],
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
