import type { Link } from '../../text/links.ts';
import { blocksOf, type Phrase, type Prose } from '../../text/prose.ts';
import type { Context } from '../context.ts';
import type { Entry, Line, Role, Section } from '../model.ts';
import { enumerated, linked, plainLine, termLine } from '../phrases.ts';

/** The parts of an entry before they have found their places on its lines; any may be empty. */
export interface Parts {
  readonly heading: string;
  readonly notes: readonly Phrase[];
  readonly place: string;
  /** Each with its own title and dates; more than one where several share the heading. */
  readonly roles: readonly Role[];
}

export const NONE: readonly never[] = [];

/**
 * Puts the parts of a section's entries on their lines. An entry has its heading left and its place
 * right, then its title left and its dates right. Where the first lines have room, the dates stand
 * there. Entries of a heading alone are plain lines.
 */
export function entriesBody(entries: readonly Parts[]): Section['body'] {
  if (entries.every(isBare)) {
    return {
      kind: 'lines',
      lines: entries.map(({ heading }) => plainLine([heading])),
    };
  }
  const isFirstLineTaken = entries.some(({ place }) => place !== '') || isNotedAndTitled(entries);
  return { kind: 'entries', entries: entries.map((entry) => arranged(entry, isFirstLineTaken)) };
}

/** Long first lines, as of projects with technologies and links, whose dates have another line. */
function isNotedAndTitled(entries: readonly Parts[]): boolean {
  const isTitled = ({ roles }: Parts) => roles.every(({ title, right }) => title || !right.dates);
  return entries.some(({ notes }) => notes.length > 1) && entries.every(isTitled);
}

function isBare({ heading, notes, place, roles }: Parts): boolean {
  return heading !== '' && notes.length === 0 && place === '' && roles.every(isNothing);
}

function isNothing({ title, right, prose, highlights, details }: Role): boolean {
  const { place, dates } = right;
  return (
    title === '' &&
    place === '' &&
    dates === undefined &&
    prose.length + highlights.length + details.length === 0
  );
}

function arranged({ heading, notes, place, roles }: Parts, isFirstLineTaken: boolean): Entry {
  const role = roles[0];
  if (role === undefined || roles.length > 1) {
    return { heading, notes, right: { place, dates: undefined }, roles };
  }
  const { right, prose, highlights, details } = role;
  const title = heading === '' ? '' : role.title;
  const isDatedAbove = place === '' && (!isFirstLineTaken || title === '');
  const below = isDatedAbove ? { place: right.place, dates: undefined } : right;
  return {
    heading: heading || role.title,
    notes,
    right: isDatedAbove ? { place, dates: right.dates } : { place, dates: undefined },
    roles: [{ title, right: below, prose, highlights, details }],
  };
}

/** Highlights as prose. One written with its own bullet, or as a list of several, needs no second one. */
export function highlightsOf(written: readonly Prose[]): readonly Prose[] {
  return written.some(isList) ? written.flatMap((prose) => itemsOf(prose) ?? [prose]) : written;
}

const isList = (prose: Prose) => itemsOf(prose) !== undefined;

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

const LISTS = ['authors', 'courses', 'keywords'] as const;

/** Labelled lists, each on a line of its own, but for those without texts. */
export function detailsOf(
  lists: { readonly [K in (typeof LISTS)[number]]?: readonly Phrase[] },
  { locale }: Context,
): readonly Line[] {
  let details: readonly Line[] = NONE;
  for (const name of LISTS) {
    const phrases = lists[name];
    if (phrases === undefined || phrases.length === 0) continue;
    const phrase = enumerated(phrases, locale.comma);
    details = [...details, termLine(locale[name], '', locale.colon, { phrase })];
  }
  return details;
}

/** Links as the notes behind a heading, each address once. */
export function linkNotes(links: readonly (Link | undefined)[]): readonly Phrase[] {
  const given: Link[] = [];
  for (const link of links) {
    if (link !== undefined && given.every(({ text }) => text !== link.text)) given.push(link);
  }
  return given.length === 0 ? NONE : given.map(linked);
}
