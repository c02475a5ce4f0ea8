import type { Award, Certificate, Publication, Reference } from '../../normalize/sections.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { detail, entriesBody, linkNotes, proseOf } from './entry.ts';

/** What others confirm: each has a name, somebody who gave it, and at most a date. */

export function awardsBody(awards: readonly Award[], { dates }: Context): Section['body'] {
  return entriesBody(
    awards.map((award) => ({
      heading: award.title,
      notes: linkNotes(award.url),
      roles: [
        {
          title: award.awarder,
          dates: dates.on(award.date),
          prose: proseOf(award.summary),
          highlights: award.highlights,
        },
      ],
    })),
  );
}

export function certificatesBody(
  certificates: readonly Certificate[],
  { dates }: Context,
): Section['body'] {
  return entriesBody(
    certificates.map(({ name, url, issuer, date, startDate, endDate, summary }) => ({
      heading: name,
      notes: linkNotes(url),
      roles: [
        {
          title: issuer,
          dates: dates.between(date ?? startDate, endDate, false),
          prose: proseOf(summary),
        },
      ],
    })),
  );
}

export function publicationsBody(
  publications: readonly Publication[],
  context: Context,
): Section['body'] {
  return entriesBody(
    publications.map((publication) => ({
      heading: publication.name,
      notes: linkNotes(publication.url),
      roles: [
        {
          title: publication.publisher,
          dates: context.dates.on(publication.releaseDate),
          prose: proseOf(publication.summary),
          details: [
            detail('authors', publication.authors, context),
            detail('keywords', publication.keywords, context),
          ],
        },
      ],
    })),
  );
}

export function referencesBody(references: readonly Reference[]): Section['body'] {
  return entriesBody(
    references.map(({ name, reference }) => ({
      heading: name,
      roles: [{ dates: undefined, prose: proseOf(reference) }],
    })),
  );
}
