import type { Award, Certificate, Publication, Reference } from '../../resume/tables.ts';
import { concat, join, joinProse, type Phrase, type Prose } from '../../text/inline.ts';
import type { Link } from '../../text/links.ts';
import type { Context } from '../context.ts';
import type { Body, Role } from '../model.ts';
import { enumerated, isSame, italic, linked, sequence } from '../phrases.ts';
import { placeLine } from '../place.ts';
import { type Draft, datesOf, detailsOf, entriesBody, roleOf, textOf } from './entry.ts';
import { headingOf } from './heading.ts';
import { CERTIFICATE, EVENT, PUBLICATION, REFERENCE } from './microformats.ts';

/**
 * Sections of entries that others give or confirm. Each has a name, usually with who gave it and a date,
 * on one line.
 */

export function awardsBody(awards: readonly Award[], context: Context): Body {
  return entriesBody(
    awards.map((award) => {
      return {
        ...headingOf(award.title, [award.url], context),
        notes: filled([italic(award.awarder)]),
        place: placeLine(award.location, context.locale),
        roles: [roleIn(award, context)],
      };
    }),
    EVENT,
  );
}

export function certificatesBody(certificates: readonly Certificate[], context: Context): Body {
  return entriesBody(
    certificates.map((certificate) => {
      const { name, url, issuer, number, location } = certificate;
      return {
        ...headingOf(name, [url], context),
        notes: filled([italic(issuer), number]),
        place: placeLine(location, context.locale),
        roles: [roleIn(certificate, context)],
      };
    }),
    CERTIFICATE,
  );
}

/** What is said of an award or a certificate. Neither goes on if its end is missing. */
function roleIn(entry: Award | Certificate, context: Context): Role {
  return roleOf({
    dates: datesOf(entry, context, 'unknown'),
    prose: textOf(entry.summary, entry.description),
    highlights: entry.highlights,
    details: detailsOf(entry, context),
  });
}

/** Title and date on one line; authors, venue and address on the next, as in a bibliography. */
export function publicationsBody(publications: readonly Publication[], context: Context): Body {
  const { locale, options } = context;
  return entriesBody(
    publications.map((publication, i): Draft => {
      const { name, url, doi, authors, summary, description, releaseDate } = publication;
      const number = options.numberPublications ? `${i + 1}. ` : '';
      const { heading, addresses } = headingOf(name, [url], context);
      const source = join(
        [
          enumerated(authors, locale),
          ...publishedIn(publication, locale.comma),
          ...linksTo(doi),
          ...addresses,
        ],
        locale.comma,
      );
      const { keywords, technologies } = publication;
      return {
        heading: join([number, heading], ''),
        place: placeLine(publication.location, locale),
        roles: [
          roleOf({
            dates: context.dates.on(releaseDate),
            prose: joinProse(paragraph(source), textOf(summary, description)),
            highlights: publication.highlights,
            details: detailsOf({ keywords, technologies }, context),
          }),
        ],
      };
    }),
    PUBLICATION,
  );
}

/**
 * Returns journal and publisher. Volume, issue and pages follow the journal as in citations, which need no
 * words: "Nature 3(2), 1–5".
 */
function publishedIn(publication: Publication, comma: string): readonly Phrase[] {
  const { publisher, journal, volume, issue, pages, isbn } = publication;
  const source = journal || publisher;
  const number = issue === '' ? volume : `${volume}(${issue})`;
  const volumeOf = concat(italic(source), source && number && ' ', number);
  const other = isSame(publisher, source) ? '' : italic(publisher);
  const book = isbn === '' || /isbn/i.test(isbn.slice(0, 10)) ? isbn : `ISBN ${isbn}`;
  return [join(filled([volumeOf, pages]), comma), other, book];
}

export function referencesBody(references: readonly Reference[], context: Context): Body {
  const { locale } = context;
  return entriesBody(
    references.map((referee): Draft => {
      const { position, organization, relationship, email, phone, mobile, contact } = referee;
      return {
        ...headingOf(referee.name, [referee.url], context),
        notes: filled([
          italic(sequence([position, organization, relationship], locale)),
          email === undefined ? '' : linked(email, 'u-email'),
          ...linksTo(phone, mobile),
          ...contact,
        ]),
        place: placeLine(referee.location, locale),
        roles: [roleOf({ prose: referee.reference, dates: context.dates.on(referee.date) })],
      };
    }),
    REFERENCE,
  );
}

const filled = (phrases: readonly Phrase[]) => phrases.filter(({ length }) => length > 0);

const linksTo = (...links: readonly (Link | undefined)[]): readonly Phrase[] =>
  links.flatMap((link) => (link === undefined ? [] : [linked(link)]));

function paragraph(phrase: Phrase): Prose {
  if (typeof phrase === 'string') return phrase;
  return [{ kind: 'paragraph', phrase }];
}
