import type { DateValue } from '../../resume/dates.ts';
import { joinProse, type Phrase, type Prose, plainPhrase, plainProse } from '../../text/inline.ts';
import type { Context } from '../context.ts';
import type { Body, Dates, Entry, EntryClasses, Line, Role } from '../model.ts';
import { enumerated, isSame, plainLine, termLine } from '../phrases.ts';

/**
 * An entry before `entriesBody` decides on which line its dates are. Until then they are in its roles, or in
 * `dates` if they belong to the first line in any case.
 */
export type Draft = Pick<Entry, 'heading' | 'place' | 'roles'> &
  Partial<Pick<Entry, 'classes' | 'notes' | 'addresses' | 'dates'>>;

/** Returns a role whose other parts are empty. */
export function roleOf(given: Partial<Role>): Role {
  const { title = '', place = '', dates, prose = '', highlights = [], details = [] } = given;
  return { title, place, dates, prose, highlights, details };
}

/**
 * Arranges the entries of a section on lines: heading left and place right, then title left and dates right.
 * The dates move to the first line if that has room in all entries, or if an entry has no title. A section
 * whose entries are only headings becomes plain lines.
 *
 * @param classes - of entries that have none of their own.
 */
export function entriesBody(written: readonly Draft[], classes: EntryClasses): Body {
  const drafts = written.map((draft) => withoutRepeats(completed(draft, classes)));
  if (drafts.every(isBare)) {
    return { kind: 'lines', lines: drafts.map(({ heading }) => plainLine(heading)) };
  }
  const isFirstLineTaken = drafts.some(({ place }) => place.length > 0) || isNotedAndTitled(drafts);
  return { kind: 'entries', entries: drafts.map((draft) => arranged(draft, isFirstLineTaken)) };
}

type Complete = Draft & Omit<Entry, 'dates'>;

function completed(draft: Draft, classes: EntryClasses): Complete {
  return { classes, notes: [], addresses: [], ...draft };
}

/** Leaves out notes, titles and texts that say the same as the heading or the text above them. */
function withoutRepeats(draft: Complete): Complete {
  const { heading, notes, roles } = draft;
  const above = plainPhrase(heading);
  const isOnly = roles.length === 1;
  return {
    ...draft,
    notes: notes.filter((note) => !isSame(plainPhrase(note), above)),
    roles: roles.map((role) => {
      const title = isOnly && isSame(plainPhrase(role.title), above) ? '' : role.title;
      const text = plainProse(role.prose);
      const prose = isSame(text, above) ? '' : role.prose;
      const highlights = role.highlights.filter((each) => !isSame(plainProse(each), text));
      return { ...role, title, prose, highlights };
    }),
  };
}

/**
 * Whether first lines are long, as those of projects with technologies and links, and the dates have
 * another line to go to.
 */
function isNotedAndTitled(drafts: readonly Complete[]): boolean {
  const isTitled = ({ roles }: Complete) =>
    roles.every(({ title, dates }) => title.length > 0 || !dates);
  return (
    drafts.some(({ notes, addresses }) => notes.length + addresses.length > 1) &&
    drafts.every(isTitled)
  );
}

function isBare({ heading, notes, addresses, place, roles }: Complete): boolean {
  const others = notes.length + addresses.length + place.length;
  return heading.length > 0 && others === 0 && roles.every(isNothing);
}

function isNothing({ title, place, dates, prose, highlights, details }: Role): boolean {
  const texts = title.length + place.length + prose.length;
  return texts + highlights.length + details.length === 0 && dates === undefined;
}

/** Puts the dates of the first role on the right line. */
function arranged(draft: Complete, isFirstLineTaken: boolean): Entry {
  const { classes } = draft;
  const [first, ...others] = draft.roles;
  if (first === undefined || draft.dates !== undefined) {
    return { ...draft, dates: draft.dates, roles: filled(draft.roles) };
  }
  const isUntitled = draft.heading.length === 0 && others.length === 0;
  const heading = isUntitled ? first.title : draft.heading;
  const title = isUntitled ? '' : first.title;
  const isLater = isFirstLineTaken || others.length > 0;
  const isBelow = first.place.length > 0 || (title.length > 0 && isLater);
  const dates = isBelow ? undefined : first.dates;
  const role = roleOf({ ...first, title, dates: isBelow ? first.dates : undefined });
  const own = isUntitled ? { ...classes, heading: `p-name ${classes.title}` } : classes;
  return { ...draft, classes: own, heading, dates, roles: filled([role, ...others]) };
}

function filled(roles: readonly Role[]): readonly Role[] {
  return roles.filter((role) => !isNothing(role));
}

/** An entry's dates as they are read. */
interface Span {
  readonly startDate: DateValue | undefined;
  readonly endDate: DateValue | undefined;
  readonly date: DateValue | undefined;
}

/**
 * Writes the dates of an entry. A single `date` is the only date; beside a start it is the end.
 *
 * @param missingEnd - what a missing end means: by default that the entry has not ended.
 */
export function datesOf(
  { startDate, endDate, date }: Span,
  { dates }: Context,
  missingEnd?: 'unknown',
): Dates | undefined {
  return startDate === undefined && date !== undefined
    ? dates.between(date, endDate ?? 'unknown')
    : dates.between(startDate, endDate ?? date ?? missingEnd);
}

/** Joins the two texts of an entry, once if they are the same. */
export function textOf(first: Prose, second: Prose): Prose {
  return isSame(plainProse(first), plainProse(second)) ? first : joinProse(first, second);
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
