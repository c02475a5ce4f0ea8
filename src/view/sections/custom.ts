import { isShown } from '../../resume/dates.ts';
import type { Custom } from '../../resume/tables.ts';
import { joinProse, type Phrase } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body } from '../model.ts';
import { enumerated, italic, sequence } from '../phrases.ts';
import { joined, placeLine } from '../place.ts';
import { type Draft, detailsOf, entriesBody, roleOf } from './entry.ts';
import { headingOf } from './heading.ts';
import { linesBody } from './lines.ts';

/** A user's own list: lines if all of its entries are short, otherwise entries. */
export function customBody(entries: readonly Custom[], context: Context): Body {
  if (!entries.every(isLine)) return entriesBody(entries.map((entry) => draftOf(entry, context)));
  const items = entries.map((entry) => ({
    term: nameOf(entry),
    level: enumerated(entry.levels, context.locale),
    keywords: [...entry.keywords, ...entry.technologies],
    prose: joinProse(entry.description, entry.summary),
  }));
  return linesBody(items, context);
}

function isLine(entry: Custom): boolean {
  const { startDate, endDate, url, repository } = entry;
  const lists = [entry.positions, entry.highlights, entry.courses, entry.authors];
  return (
    !(isShown(startDate) || isShown(endDate) || url || repository) &&
    othersOf(entry).length + placeOf(entry, '').length === 0 &&
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

function placeOf({ venue, location }: Custom, comma: string): string {
  return joined(comma, placeLine(venue, comma), placeLine(location, comma));
}

function draftOf(entry: Custom, context: Context): Draft {
  const { locale, dates } = context;
  const role = roleOf({
    title: sequence([...entry.positions, ...entry.levels], locale),
    dates: dates.between(entry.startDate, entry.endDate ?? 'unknown'),
    prose: joinProse(entry.description, entry.summary),
    highlights: entry.highlights,
    details: detailsOf(entry, context),
  });
  const { heading, notes } = headingOf(nameOf(entry), [entry.url, entry.repository], context);
  return {
    heading,
    notes: [...othersOf(entry).map(italic), ...notes],
    place: placeOf(entry, locale.comma),
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
