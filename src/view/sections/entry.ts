import type { Link } from '../../normalize/links.ts';
import { toProse } from '../../text/markdown.ts';
import type { Block, Phrase, Prose } from '../../text/prose.ts';
import type { Context } from '../context.ts';
import type { Dates, Entry, Line, Role, Section } from '../model.ts';
import { enumerated, linked, plainLine, termLine } from '../phrases.ts';

/** The parts of an entry before they have found their places on its lines; any may be empty. */
export interface Parts {
  readonly heading: string;
  readonly notes?: readonly Phrase[];
  readonly place?: string;
  /** More than one where several roles share the heading. */
  readonly roles: readonly RoleParts[];
}

export interface RoleParts {
  readonly title?: string;
  readonly place?: string;
  readonly dates: Dates | undefined;
  readonly prose?: Prose;
  readonly highlights?: readonly string[];
  readonly details?: readonly (Line | undefined)[];
}

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
  const isFirstLineTaken = entries.some((entry) => entry.place) || isNotedAndTitled(entries);
  return { kind: 'entries', entries: entries.map((entry) => arranged(entry, isFirstLineTaken)) };
}

/** Long first lines, as of projects with technologies and links, whose dates have another line. */
function isNotedAndTitled(entries: readonly Parts[]): boolean {
  const isTitled = ({ roles }: Parts) => roles.every(({ title, dates }) => title || !dates);
  return entries.some(({ notes = [] }) => notes.length > 1) && entries.every(isTitled);
}

function isBare({ heading, notes = [], place, roles }: Parts): boolean {
  return (
    heading !== '' &&
    notes.length === 0 &&
    !place &&
    roles.every(
      ({ title, place, dates, prose = [], highlights = [], details = [] }) =>
        !title &&
        !place &&
        !dates &&
        prose.length + highlights.length === 0 &&
        !details.some(Boolean),
    )
  );
}

function arranged(
  { heading, notes = [], place = '', roles }: Parts,
  isFirstLineTaken: boolean,
): Entry {
  const [only] = roles;
  if (only === undefined || roles.length > 1) {
    return { heading, notes, right: { place, dates: undefined }, roles: roles.map(roleOf) };
  }
  const role = roleOf(only);
  const title = heading === '' ? '' : role.title;
  const isDatedAbove = place === '' && (!isFirstLineTaken || title === '');
  return {
    heading: heading || role.title,
    notes,
    right: { place, dates: isDatedAbove ? only.dates : undefined },
    roles: [
      { ...role, title, right: { ...role.right, dates: isDatedAbove ? undefined : only.dates } },
    ],
  };
}

function roleOf({
  title = '',
  place = '',
  dates,
  prose = [],
  highlights = [],
  details = [],
}: RoleParts): Role {
  return {
    title,
    right: { place, dates },
    prose,
    highlights: highlights.length === 0 ? [] : highlights.flatMap(highlightsOf),
    details: details.filter((detail) => detail !== undefined),
  };
}

/** A highlight that was written with its own bullet, or as a list of several, needs no second one. */
function highlightsOf(text: string): readonly Prose[] {
  const prose = toProse(text);
  const [block] = prose;
  return prose.length === 1 && block?.kind === 'list' && block.start === undefined
    ? block.items
    : [prose];
}

/** Texts one after another as prose. */
export function proseOf(...texts: readonly string[]): Prose {
  const prose: Block[] = [];
  for (const text of texts) for (const block of toProse(text)) prose.push(block);
  return prose;
}

/** A labelled list; `undefined` where there is nothing to list. */
export function detail(
  label: 'courses' | 'keywords' | 'authors',
  texts: readonly string[],
  { locale }: Context,
): Line | undefined {
  if (texts.length === 0) return undefined;
  return termLine(locale[label], '', locale.colon, { phrase: enumerated(texts, locale.comma) });
}

/** Links as the notes behind a heading, each address once. */
export function linkNotes(links: readonly (Link | undefined)[]): Phrase[] {
  const given = new Map(links.flatMap((link) => (link === undefined ? [] : [[link.text, link]])));
  return [...given.values()].map(linked);
}
