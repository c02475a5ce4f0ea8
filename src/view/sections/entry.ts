import type { Phrase } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Entry, Line, Role } from '../model.ts';
import { enumerated, plainLine, termLine } from '../phrases.ts';

/**
 * An entry before `entriesBody` decides on which line its dates are. Until then they are in its roles, or in
 * `dates` if they belong to the first line in any case.
 */
export type Draft = Omit<Entry, 'dates'> & Partial<Pick<Entry, 'dates'>>;

/** Returns a role whose other parts are empty. */
export function roleOf(given: Partial<Role>): Role {
  const { title = '', place = '', dates, prose = '', highlights = [], details = [] } = given;
  return { title, place, dates, prose, highlights, details };
}

/**
 * Arranges the entries of a section on lines: heading left and place right, then title left and dates right.
 * The dates move to the first line if that has room in all entries, or if an entry has no title. A section
 * whose entries are only headings becomes plain lines.
 */
export function entriesBody(drafts: readonly Draft[]): Body {
  if (drafts.every(isBare)) {
    return { kind: 'lines', lines: drafts.map(({ heading }) => plainLine(heading)) };
  }
  const isFirstLineTaken = drafts.some(({ place }) => place.length > 0) || isNotedAndTitled(drafts);
  return { kind: 'entries', entries: drafts.map((draft) => arranged(draft, isFirstLineTaken)) };
}

/**
 * Whether first lines are long, as those of projects with technologies and links, and the dates have
 * another line to go to.
 */
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

/** Puts the dates of the first role on the right line. */
function arranged(draft: Draft, isFirstLineTaken: boolean): Entry {
  const { notes, place, roles } = draft;
  const [first, ...others] = roles;
  if (first === undefined || draft.dates !== undefined) {
    return { heading: draft.heading, notes, place, dates: draft.dates, roles };
  }
  const isUntitled = draft.heading.length === 0 && others.length === 0;
  const heading = isUntitled ? first.title : draft.heading;
  const title = isUntitled ? '' : first.title;
  const isLater = isFirstLineTaken || others.length > 0;
  const isBelow = first.place.length > 0 || (title.length > 0 && isLater);
  const dates = isBelow ? undefined : first.dates;
  const role = roleOf({ ...first, title, dates: isBelow ? first.dates : undefined });
  return { heading, notes, place, dates, roles: [role, ...others] };
}

/** The lists of a role that become labelled lines. */
interface Lists {
  readonly authors?: readonly Phrase[];
  readonly courses?: readonly Phrase[];
  readonly keywords?: readonly Phrase[];
  readonly technologies?: readonly Phrase[];
}

/** Returns labelled lists, each on its own line, without empty ones. */
export function detailsOf(
  { authors = [], courses = [], keywords = [], technologies = [] }: Lists,
  { locale }: Context,
): readonly Line[] {
  const author = locale.author ?? locale.authors;
  const lists = [
    { label: authors.length === 1 ? author : locale.authors, phrases: authors },
    { label: locale.courses, phrases: courses },
    { label: locale.keywords, phrases: keywords },
    { label: locale.technologies, phrases: technologies },
  ];
  return lists
    .filter(({ phrases }) => phrases.length > 0)
    .map(({ label, phrases }) =>
      termLine(label, '', locale, { phrase: enumerated(phrases, locale) }),
    );
}
