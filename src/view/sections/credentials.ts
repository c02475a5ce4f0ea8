import type { Link } from '../../normalize/links.ts';
import type { Award, Certificate, Publication, Reference } from '../../normalize/sections.ts';
import type { Phrase, Prose } from '../../text/prose.ts';
import type { Context } from '../context.ts';
import type { Section } from '../model.ts';
import { detail, entriesBody, linkNotes, proseOf } from './entry.ts';

/** What others confirm: a name and somebody who gave it on one line, and at most a date. */

export function awardsBody(awards: readonly Award[], { dates }: Context): Section['body'] {
  return entriesBody(
    awards.map((award) => ({
      heading: award.title,
      notes: giver(award.awarder),
      roles: [
        {
          dates: dates.on(award.date),
          prose: [...address(award.url), ...proseOf(award.summary)],
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
      notes: giver(issuer),
      roles: [
        {
          dates: dates.between(date ?? startDate, endDate, false),
          prose: [...address(url), ...proseOf(summary)],
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
      notes: giver(publication.publisher),
      roles: [
        {
          dates: context.dates.on(publication.releaseDate),
          prose: [...address(publication.url), ...proseOf(publication.summary)],
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

function giver(name: string): Phrase[] {
  return name === '' ? [] : [[{ tag: 'i', children: [name] }]];
}

/** An address on a line of its own: these are long, and the first line has the date. */
function address(url: Link | undefined): Prose {
  return linkNotes([url]).map((phrase) => ({ kind: 'paragraph', phrase }));
}
