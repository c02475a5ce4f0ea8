import type { Custom } from '../../normalize/tables.ts';
import { appendedPhrase, type Phrase } from '../../text/prose.ts';
import { NO_WORDS } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { enumerated } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { detailsOf, entriesBody, highlightsOf, linkNotes, type Parts, proseOf } from './entry.ts';
import { linesBody } from './lines.ts';

/** A list of the user's own: lines where its entries are short, else entries. */
export function customBody(entries: readonly Custom[], context: Context): Section['body'] {
  if (entries.every(isLine)) {
    const items = entries.map((entry) => ({
      term: headingOf(entry),
      level: enumerated(entry.levels, context.locale),
      keywords: entry.keywords,
      prose: proseOf(entry.description, entry.summary),
    }));
    return linesBody(items, context);
  }
  return entriesBody(entries.map((entry) => parts(entry, context)));
}

function isLine(entry: Custom): boolean {
  const { startDate, endDate, url, repository } = entry;
  const lists = [entry.positions, entry.highlights, entry.courses, entry.authors];
  return (
    !(startDate || endDate || url || repository) &&
    othersOf(entry).length + placeOf(entry, '').length === 0 &&
    lists.every((list) => list.length === 0)
  );
}

/** What it is called, or else whose it is. */
function headingOf({ name, organizations }: Custom): Phrase {
  return name.length > 0 ? name : (organizations[0] ?? NO_WORDS);
}

/** Whose it is, where the heading does not say so. */
function othersOf({ name, organizations }: Custom): readonly Phrase[] {
  return name.length > 0 ? organizations : organizations.slice(1);
}

function placeOf({ venue, location }: Custom, comma: string): Phrase {
  return appendedPhrase(placeLine(venue, comma), comma, placeLine(location, comma));
}

function parts(entry: Custom, context: Context): Parts {
  const { comma } = context.locale;
  const others = othersOf(entry).map((children): Phrase => [{ tag: 'i', children }]);
  return {
    heading: headingOf(entry),
    notes: [...others, ...linkNotes([entry.url, entry.repository])],
    place: placeOf(entry, comma),
    dates: undefined,
    roles: [
      {
        title: enumerated([...entry.positions, ...entry.levels], context.locale),
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
