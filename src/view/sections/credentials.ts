import type { Award, Certificate, Publication, Reference } from '../../normalize/tables.ts';
import type { Link } from '../../text/links.ts';
import { blocksOf, type Phrase, type Prose } from '../../text/prose.ts';
import type { Context } from '../context.ts';
import type { Role, Section } from '../model.ts';
import { linked } from '../phrases.ts';
import { detailsOf, entriesBody, highlightsOf, NO_ROLE, type Parts } from './entry.ts';

/** What others confirm: a name and somebody who gave it on one line, and at most a date. */

export function awardsBody(awards: readonly Award[], { dates }: Context): Section['body'] {
  return entriesBody(
    awards.map(({ title, date, awarder, url, summary, highlights }) =>
      given(title, awarder, {
        ...NO_ROLE,
        right: { place: '', dates: dates.on(date) },
        prose: addressed(url, summary),
        highlights: highlightsOf(highlights),
      }),
    ),
  );
}

export function certificatesBody(
  certificates: readonly Certificate[],
  { dates }: Context,
): Section['body'] {
  return entriesBody(
    certificates.map(({ name, url, issuer, date, startDate, endDate, summary }) =>
      given(name, issuer, {
        ...NO_ROLE,
        right: { place: '', dates: dates.between(date ?? startDate, endDate, false) },
        prose: addressed(url, summary),
      }),
    ),
  );
}

export function publicationsBody(
  publications: readonly Publication[],
  context: Context,
): Section['body'] {
  return entriesBody(
    publications.map((publication) =>
      given(publication.name, publication.publisher, {
        ...NO_ROLE,
        right: { place: '', dates: context.dates.on(publication.releaseDate) },
        prose: addressed(publication.url, publication.summary),
        details: detailsOf(publication, context),
      }),
    ),
  );
}

export function referencesBody(references: readonly Reference[]): Section['body'] {
  return entriesBody(
    references.map(({ name, reference }) => given(name, '', { ...NO_ROLE, prose: reference })),
  );
}

function given(heading: string, giver: string, role: Role): Parts {
  const notes: Phrase[] = giver === '' ? [] : [[{ tag: 'i', children: [giver] }]];
  return { heading, notes, place: '', roles: [role] };
}

/** An address on a line of its own, since these are long and the first line has the date; then a text. */
function addressed(url: Link | undefined, prose: Prose): Prose {
  if (url === undefined) return prose;
  return [{ kind: 'paragraph', phrase: linked(url) }, ...blocksOf(prose)];
}
