import type { Phrase } from '../../text/inline.ts';
import type { Link } from '../../text/links.ts';
import type { Context } from '../context.ts';
import type { Body, Entry, Line, Role } from '../model.ts';
import { enumerated, linked, plainLine, termLine } from '../phrases.ts';

/** An entry as its section gives it: dates stand with the roles until `entriesBody` places them. */
export type Draft = Omit<Entry, 'dates'>;

/** A role; what is not given is empty. */
export function roleOf(given: Partial<Role>): Role {
  const { title = '', place = '', dates, prose = '', highlights = [], details = [] } = given;
  return { title, place, dates, prose, highlights, details };
}

/**
 * The entries of a section, their parts on their lines: heading left and place right, then title left
 * and dates right. Where the first lines have room, or there is no title, the dates stand there.
 * Entries of a heading alone are plain lines.
 */
export function entriesBody(drafts: readonly Draft[]): Body {
  if (drafts.every(isBare)) {
    return { kind: 'lines', lines: drafts.map(({ heading }) => plainLine(heading)) };
  }
  const isFirstLineTaken = drafts.some(({ place }) => place.length > 0) || isNotedAndTitled(drafts);
  return { kind: 'entries', entries: drafts.map((draft) => arranged(draft, isFirstLineTaken)) };
}

/** Long first lines, as of projects with technologies and links, whose dates have another line. */
function isNotedAndTitled(drafts: readonly Draft[]): boolean {
  const isTitled = ({ roles }: Draft) =>
    roles.every(({ title, dates }) => title.length > 0 || !dates);
  return drafts.some(({ notes }) => notes.length > 1) && drafts.every(isTitled);
}

function isBare({ heading, notes, place, roles }: Draft): boolean {
  return heading.length > 0 && notes.length + place.length === 0 && roles.every(isNothing);
}

function isNothing({ title, place, dates, prose, highlights, details }: Role): boolean {
  const texts = title.length + place.length + prose.length;
  return texts + highlights.length + details.length === 0 && dates === undefined;
}

/** The entry with the dates of its first role on the line that they belong to. */
function arranged(draft: Draft, isFirstLineTaken: boolean): Entry {
  const { notes, place, roles } = draft;
  const [first, ...others] = roles;
  if (first === undefined) return { heading: draft.heading, notes, place, dates: undefined, roles };
  const isUntitled = draft.heading.length === 0 && others.length === 0;
  const heading = isUntitled ? first.title : draft.heading;
  const title = isUntitled ? '' : first.title;
  const isLater = isFirstLineTaken || others.length > 0;
  const isBelow = first.place.length > 0 || (title.length > 0 && isLater);
  const dates = isBelow ? undefined : first.dates;
  const role = roleOf({ ...first, title, dates: isBelow ? first.dates : undefined });
  return { heading, notes, place, dates, roles: [role, ...others] };
}

/** What may be listed below a role. */
interface Lists {
  readonly authors?: readonly Phrase[];
  readonly courses?: readonly Phrase[];
  readonly keywords?: readonly Phrase[];
}

/** Labelled lists, each on a line of its own, but for those without texts. */
export function detailsOf(
  { authors = [], courses = [], keywords = [] }: Lists,
  { locale }: Context,
): readonly Line[] {
  const lists = [
    { label: locale.authors, phrases: authors },
    { label: locale.courses, phrases: courses },
    { label: locale.keywords, phrases: keywords },
  ];
  return lists
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ label, phrases }) =>
      termLine(label, '', locale, { phrase: enumerated(phrases, locale) }),
    );
}

/** Links as the notes behind a heading, each address once. */
export function linkNotes(links: readonly (Link | undefined)[]): readonly Phrase[] {
  const said = new Set<string>();
  const notes: Phrase[] = [];
  for (const link of links) {
    if (link === undefined || said.has(link.text)) continue;
    said.add(link.text);
    notes.push(linked(link));
  }
  return notes;
}
