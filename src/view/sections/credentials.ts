import type { Award, Certificate, Publication, Reference } from '../../resume/tables.ts';
import { blocksOf, concat, type Phrase, type Prose } from '../../text/inline.ts';
import type { Link } from '../../text/links.ts';
import type { Context } from '../context.ts';
import type { Body, Role } from '../model.ts';
import { italic, linked } from '../phrases.ts';
import { type Draft, detailsOf, entriesBody, roleOf } from './entry.ts';

/**
 * Sections of entries that others give or confirm. Each has a name, usually with who gave it and a date,
 * on one line.
 */

export function awardsBody(awards: readonly Award[], { dates }: Context): Body {
  return entriesBody(
    awards.map(({ title, date, awarder, url, summary, highlights }) =>
      draftOf(title, awarder, {
        dates: dates.on(date),
        prose: addressed(url, summary),
        highlights,
      }),
    ),
  );
}

export function certificatesBody(certificates: readonly Certificate[], { dates }: Context): Body {
  return entriesBody(
    certificates.map(({ name, url, issuer, date, startDate, endDate, summary }) =>
      draftOf(name, issuer, {
        dates: dates.between(startDate ?? date, endDate ?? (startDate && date) ?? 'unknown'),
        prose: addressed(url, summary),
      }),
    ),
  );
}

export function publicationsBody(publications: readonly Publication[], context: Context): Body {
  return entriesBody(
    publications.map((publication) =>
      draftOf(publication.name, publication.publisher, {
        dates: context.dates.on(publication.releaseDate),
        prose: addressed(publication.url, publication.summary),
        details: detailsOf(publication, context),
      }),
    ),
  );
}

export function referencesBody(references: readonly Reference[]): Body {
  return entriesBody(
    references.map(({ name, reference }) => draftOf(name, '', { prose: reference })),
  );
}

function draftOf(heading: string, giver: string, role: Partial<Role>): Draft {
  const notes = giver === '' ? [] : [italic(giver)];
  return { heading, notes, place: '', roles: [roleOf(role)] };
}

/**
 * Puts an address on a line of its own before the text, because addresses are long and the first line has
 * the date.
 */
function addressed(url: Link | undefined, prose: Prose): Prose {
  if (url === undefined) return prose;
  const [first, ...others] = blocksOf(prose);
  if (first?.kind !== 'paragraph') return [paragraph(linked(url)), ...blocksOf(prose)];
  return [paragraph(concat(linked(url), [{ tag: 'br' }], first.phrase)), ...others];
}

const paragraph = (phrase: Phrase) => ({ kind: 'paragraph', phrase }) as const;
