import { placeLine } from '../../normalize/place.ts';
import type { Custom } from '../../normalize/tables.ts';
import { appendedPhrase } from '../../text/prose.ts';
import { NO_WORDS } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { detailsOf, entriesBody, highlightsOf, linkNotes, type Parts, proseOf } from './entry.ts';
import { linesBody } from './lines.ts';

/** A list of the user's own: lines where its entries are short, else entries. */
export function customBody(entries: readonly Custom[], context: Context): Section['body'] {
  if (entries.every(isLine)) {
    const items = entries.map(({ name, level, keywords, description, summary }) => ({
      term: name,
      level,
      keywords,
      prose: proseOf(description, summary),
    }));
    return linesBody(items, context);
  }
  return entriesBody(entries.map((entry) => parts(entry, context)));
}

function isLine(entry: Custom): boolean {
  const { position, location, startDate, endDate, url, repository } = entry;
  return (
    !(startDate || endDate || url || repository) &&
    position.length + placeLine(location).length === 0 &&
    [entry.highlights, entry.courses, entry.authors].every((list) => list.length === 0)
  );
}

function parts(entry: Custom, context: Context): Parts {
  return {
    heading: entry.name,
    notes: linkNotes([entry.url, entry.repository]),
    place: placeLine(entry.location),
    dates: undefined,
    roles: [
      {
        title: appendedPhrase(entry.position, context.locale.comma, entry.level),
        place: NO_WORDS,
        dates: context.dates.between(entry.startDate, entry.endDate, false),
        prose: proseOf(entry.description, entry.summary),
        highlights: highlightsOf(entry.highlights),
        details: detailsOf(entry, context),
      },
    ],
  };
}

/** A heading for a name out of a file: `openSource` and `open_source` become "Open source". */
export function titleOf(name: string): string {
  const words = name
    .replace(/[_-]+/g, ' ')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1).toLowerCase();
}
