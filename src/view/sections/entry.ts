import type { Link } from '../../text/links.ts';
import { blocksOf, type Phrase, type Prose } from '../../text/prose.ts';
import { NO_WORDS, words } from '../../text/words.ts';
import type { Context } from '../context.ts';
import type { Dates, Line, Role, Section } from '../model.ts';
import { enumerated, linked, plainLine, termLine } from '../phrases.ts';

/** An entry whose parts have still to find their places on its lines; any may be empty. */
export interface Parts {
  heading: Phrase;
  readonly notes: readonly Phrase[];
  readonly place: Phrase;
  dates: Dates | undefined;
  /** Each with its own title and dates; more than one where several share the heading. */
  readonly roles: readonly RoleParts[];
}

interface RoleParts extends Role {
  title: Phrase;
  dates: Dates | undefined;
}

export const NONE: readonly never[] = [];

/**
 * Puts the parts of a section's entries on their lines. An entry has its heading left and its place
 * right, then its title left and its dates right. Where the first lines have room, or there is no title,
 * the dates stand there. Entries of a heading alone are plain lines.
 */
export function entriesBody(entries: readonly Parts[]): Section['body'] {
  if (entries.every(isBare)) {
    return {
      kind: 'lines',
      lines: entries.map(({ heading }) => plainLine(heading)),
    };
  }
  const isFirstLineTaken =
    entries.some(({ place }) => place.length > 0) || isNotedAndTitled(entries);
  for (const entry of entries) arrange(entry, isFirstLineTaken);
  return { kind: 'entries', entries };
}

/** Long first lines, as of projects with technologies and links, whose dates have another line. */
function isNotedAndTitled(entries: readonly Parts[]): boolean {
  const isTitled = ({ roles }: Parts) =>
    roles.every(({ title, dates }) => title.length > 0 || !dates);
  return entries.some(({ notes }) => notes.length > 1) && entries.every(isTitled);
}

function isBare({ heading, notes, place, roles }: Parts): boolean {
  return heading.length > 0 && notes.length + place.length === 0 && roles.every(isNothing);
}

function isNothing({ title, place, dates, prose, highlights, details }: Role): boolean {
  const texts = title.length + place.length + prose.length;
  return texts + highlights.length + details.length === 0 && dates === undefined;
}

function arrange(entry: Parts, isFirstLineTaken: boolean): void {
  const role = entry.roles[0];
  if (role === undefined) return;
  if (entry.heading.length === 0 && entry.roles.length === 1) {
    entry.heading = role.title;
    role.title = NO_WORDS;
  }
  const isLater = isFirstLineTaken || entry.roles.length > 1;
  if (role.place.length > 0 || (role.title.length > 0 && isLater)) return;
  entry.dates = role.dates;
  role.dates = undefined;
}

/** Highlights as prose. One written with its own bullet, or as a list of several, needs no second one. */
export function highlightsOf(written: readonly Prose[]): readonly Prose[] {
  for (const prose of written) {
    if (itemsOf(prose) !== undefined) return written.flatMap((each) => itemsOf(each) ?? [each]);
  }
  return written;
}

/** The items of a list with bullets, where prose is nothing else. */
function itemsOf(prose: Prose): readonly Prose[] | undefined {
  if (typeof prose === 'string' || prose.length > 1) return undefined;
  const block = prose[0];
  return block?.kind === 'list' && block.start === undefined ? block.items : undefined;
}

/** Two texts, one after the other. */
export function proseOf(first: Prose, second: Prose): Prose {
  if (first.length === 0) return second;
  return second.length === 0 ? first : [...blocksOf(first), ...blocksOf(second)];
}

/** What may be listed below a role; nothing where nothing is given. */
interface Lists {
  readonly authors?: readonly Phrase[];
  readonly courses?: readonly Phrase[];
  readonly keywords?: readonly Phrase[];
}

/** Labelled lists, each on a line of its own, but for those without texts. */
export function detailsOf(
  { authors = NONE, courses = NONE, keywords = NONE }: Lists,
  { locale }: Context,
): readonly Line[] {
  if (authors.length + courses.length + keywords.length === 0) return NONE;
  const details: Line[] = [];
  const add = (label: string, phrases: readonly Phrase[]) => {
    if (phrases.length === 0) return;
    const phrase = enumerated(phrases, locale);
    details.push(termLine(words(label), NO_WORDS, locale, { phrase }));
  };
  add(locale.authors, authors);
  add(locale.courses, courses);
  add(locale.keywords, keywords);
  return details;
}

/** Links as the notes behind a heading, each address once. */
export function linkNotes(links: readonly (Link | undefined)[]): readonly Phrase[] {
  let notes: Phrase[] | undefined;
  let first: string | undefined;
  let others: Set<string> | undefined;
  for (const link of links) {
    if (link === undefined || link.text === first || others?.has(link.text)) continue;
    notes ??= [];
    notes.push(linked(link));
    // Most entries have one address, for which a set would take longer than all else.
    if (first === undefined) first = link.text;
    else others = (others ?? new Set()).add(link.text);
  }
  return notes ?? NONE;
}
